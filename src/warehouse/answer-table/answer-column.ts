import type { Role } from "../../reading/roles/role";

/** What stands in a column: days are Excel serials, rates fractions. */
export type AnswerUnit = "text" | "day" | "count" | "rate" | "ratio" | "amount";

export type AnswerCell = string | number | null;

/** A column of an answer, with what it means to whoever reads the table: charts, findings, plans. */
export interface AnswerColumn {
  readonly header: string;
  readonly unit: AnswerUnit;
  readonly role: Role;
}

/** An answer as a table of typed columns; null where there is nothing to say, such as the retention of nobody. */
export interface AnswerTable {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerCell[])[];
  /** What all rows come to, which is not one of them; null where no such thing is. */
  readonly all: readonly AnswerCell[] | null;
}

export const column = (header: string, unit: AnswerUnit, role: Role = "other"): AnswerColumn => ({ header, unit, role });
