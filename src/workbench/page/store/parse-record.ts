import type { IWorkbookData } from "@univerjs/core";
import type { TypedFormula, WorkbookRecord } from "./workbook-record";

interface Restored {
  readonly snapshot: Partial<IWorkbookData>;
  readonly view: WorkbookRecord["view"];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** What was kept, opened; nothing where nothing was kept. Throws on anything that is not a workbook of this version. */
export function parseRecord(kept: unknown): Restored | undefined {
  if (kept === undefined) return undefined;
  if (!isRecord(kept) || kept["version"] !== 1 || typeof kept["snapshot"] !== "string")
    throw new Error("The record is not a workbook of this version.");
  const snapshot: unknown = JSON.parse(kept["snapshot"]);
  if (!isRecord(snapshot) || !isRecord(snapshot["sheets"]) || !Array.isArray(snapshot["sheetOrder"]) || snapshot["sheetOrder"].length === 0)
    throw new Error("The workbook has no sheets.");
  const sheets = snapshot["sheets"];
  if (!snapshot["sheetOrder"].every((id) => typeof id === "string" && isRecord(sheets[id])))
    throw new Error("A sheet of the workbook is missing.");
  const view = isRecord(kept["view"]) ? kept["view"] : {};
  const word = (key: string, otherwise: string) => (typeof view[key] === "string" ? view[key] : otherwise);
  const count = (key: string) => (typeof view[key] === "number" && view[key] > 0 ? view[key] : 0);
  const typing = typedFormula(view["typing"]);
  return {
    snapshot: snapshot as Partial<IWorkbookData>,
    view: {
      sheetId: word("sheetId", ""),
      selection: word("selection", "A1"),
      row: count("row"),
      column: count("column"),
      ...(typing && { typing }),
    },
  };
}

function typedFormula(kept: unknown): TypedFormula | undefined {
  const { sheetId, row, column, text } = isRecord(kept) ? kept : {};
  const whole = typeof sheetId === "string" && typeof row === "number" && typeof column === "number" && typeof text === "string";
  return whole ? { sheetId, row, column, text } : undefined;
}
