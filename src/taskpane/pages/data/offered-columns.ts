import type { ColumnReading, TableReading } from "../../../reading/table-reading";
import type { OfferedColumn } from "./data-source";

/** So many rows and texts are looked at for what to offer. */
const [ROWS, TEXTS] = [2000, 60];

/** The columns of a file that have a name; of two with one name the first. */
export function offeredColumns({ columns }: TableReading): readonly OfferedColumn[] {
  const offered = columns
    .filter(({ header, type }) => header.trim() !== "" && type !== "empty")
    .map((column) => ({
      name: column.header,
      isTime: column.type === "date",
      isText: column.type === "text" || column.type === "id",
      isNumber: column.type === "number",
      role: column.role,
      multiplier: column.multiplier,
      texts: column.type === "text" ? textsOf(column) : [],
    }));
  return [...new Map(offered.toReversed().map((one) => [one.name.trim(), one])).values()].toReversed();
}

function textsOf({ values }: ColumnReading): readonly string[] {
  const texts = values.slice(0, ROWS).filter((value): value is string => typeof value === "string");
  return [...new Set(texts)].slice(0, TEXTS);
}
