import type { Corrections } from "../../reading/recipe";

/** Corrections that hold for one sheet and not for every one with the same header: its rows, the place of its header, its year. */
const OF_ONE_SHEET: ReadonlySet<string> = new Set<keyof Corrections>([
  "keepRows",
  "totalRows",
  "headerRow",
  "headerRows",
  "year",
  "repeated",
]);

/** What is remembered for the next sheet with the same header. */
export const lasting = (corrections: Corrections): Corrections =>
  Object.fromEntries(Object.entries(corrections).filter(([key]) => !OF_ONE_SHEET.has(key)));

/** Adds a correction to those before: columns and rows are corrected one by one, and a row is a total or it is not. */
export function mergeCorrections(before: Corrections, change: Corrections): Corrections {
  const merged: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(change)) {
    const old = merged[key];
    if (value === undefined) delete merged[key];
    else if (Array.isArray(value) && Array.isArray(old))
      merged[key] = [...new Set<unknown>([...(old as unknown[]), ...(value as unknown[])])];
    else if (isRecord(value) && isRecord(old)) merged[key] = { ...old, ...value };
    else merged[key] = value;
  }
  const { keepRows = [], totalRows = [] } = change;
  if (keepRows.length > 0) merged["totalRows"] = without(merged["totalRows"], keepRows);
  if (totalRows.length > 0) merged["keepRows"] = without(merged["keepRows"], totalRows);
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function without(rows: unknown, gone: readonly number[]): readonly unknown[] | undefined {
  const left = Array.isArray(rows) ? (rows as unknown[]).filter((row) => !(gone as readonly unknown[]).includes(row)) : [];
  return left.length === 0 ? undefined : left;
}
