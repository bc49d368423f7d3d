import { intersection, type SheetArea } from "../../engine/cells/area";
import { parseCells } from "../../engine/cells/address";
import type { WorkbookTable } from "../../engine/tables/workbook-table";

const MOST = 255;

export type NameRefusal = "empty" | "long" | "start" | "sign" | "cell" | "word" | "taken";

/** Why Excel refuses a name for a table; undefined where it takes it. Source: Microsoft Support, "Rename an Excel table". */
export function refusedTableName(name: string, taken: readonly string[]): NameRefusal | undefined {
  if (name === "") return "empty";
  if (name.length > MOST) return "long";
  if (!/^[\p{L}_\\]/u.test(name)) return "start";
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return "sign";
  if (parseCells(name) || /^R\d*C\d*$/i.test(name) || /^[RC]$/i.test(name)) return "cell";
  if (/^(?:TRUE|FALSE)$/i.test(name)) return "word";
  return taken.some((other) => other.toLowerCase() === name.toLowerCase()) ? "taken" : undefined;
}

export type SizeRefusal = "address" | "header" | "apart" | "small" | "table" | "merged" | "totals";

export const leastRows = ({ headers, totals }: WorkbookTable): number => 1 + Number(headers) + Number(totals);

/** Why a table cannot have these cells, as far as it can be seen beforehand. Source: Microsoft Support, "Resize a table". */
export function refusedSize(
  table: WorkbookTable,
  area: Omit<SheetArea, "sheetId"> | undefined | null,
  others: readonly WorkbookTable[],
): SizeRefusal | undefined {
  if (!area) return "address";
  const on = { ...area, sheetId: table.area.sheetId };
  if (area.row !== table.area.row) return "header";
  if (!intersection(on, table.area)) return "apart";
  if (area.rows < leastRows(table)) return "small";
  return others.some((other) => other.id !== table.id && intersection(on, other.area)) ? "table" : undefined;
}
