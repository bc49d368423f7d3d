import type { Value } from "./columns/values";
import type { HeaderPlace } from "./recipe";
import type { Table, TableColumn } from "./table";

/** A column with its values as a list, as charts and the pane ask for them. */
export interface ColumnReading extends Omit<TableColumn, "values"> {
  /** One per kept row: a number, a date as an Excel serial of the 1900 system, a text, or null where nothing was entered. */
  readonly values: readonly Value[];
}

/** A table as it was read, with what the interface says of it. */
export interface TableReading extends Omit<Table, "columns"> {
  readonly columns: readonly ColumnReading[];
  /** Offsets of the header; null when there is none. */
  readonly header: HeaderPlace | null;
  readonly form: "long" | "wide";
  /** Same for every sheet with the same header; corrections are remembered under it. */
  readonly headerKey: string;
}
