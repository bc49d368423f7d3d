import { readFile } from "node:fs/promises";
import { ERROR_CODES, isCellError, type CellValue, type ErrorCode } from "../../core/cell";
import type { RawArgument } from "../../functions/define";
import type { InvokeResult } from "../../functions/invoke";

/** Arguments as JSON → arguments as a host passes them. Columns of files are read in. */
export async function argumentsFromJson(json: unknown): Promise<RawArgument[]> {
  if (!Array.isArray(json)) throw new Error("Arguments are a JSON array, for example [0.4, null, 0.05].");
  return Promise.all(json.map(argument));
}

async function argument(value: unknown): Promise<RawArgument> {
  if (Array.isArray(value)) return value.every(Array.isArray) ? (value as unknown[][]).map((row) => row.map(cell)) : [value.map(cell)];
  if (isFileColumn(value)) return fileColumn(value.$csv, value.col);
  return cell(value);
}

function cell(value: unknown): CellValue {
  if (value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "$err" in value && ERROR_CODES.includes(value.$err as ErrorCode)) {
    return { error: value.$err as ErrorCode };
  }
  throw new Error(`${JSON.stringify(value)} is nothing a cell can hold. Error values are {"$err":"#N/A"}.`);
}

const isFileColumn = (value: unknown): value is { $csv: string; col: string | number } =>
  typeof value === "object" && value !== null && "$csv" in value;

/** One column of a text file, by header or by number from zero. */
async function fileColumn(path: string, column: string | number): Promise<CellValue[][]> {
  const { readTextTable } = await import("../../files/text/read-text-table");
  const { textCell } = await import("../../files/text/text-cell");
  const { values } = readTextTable(await readFile(path), path, {}, textCell);
  const header = values[0] ?? [];
  const index = typeof column === "number" ? column : header.findIndex((title) => String(title ?? "").trim() === column);
  if (index < 0 || index >= header.length) throw new Error(`${path} has no column “${column}”. It has: ${header.join(", ")}.`);
  const rows = typeof column === "number" ? values : values.slice(1);
  return rows.map((row) => [row[index] ?? null]);
}

/** A result → JSON: errors as {"$err","message"}, the rest as it is. */
export const resultToJson = (result: InvokeResult): unknown =>
  Array.isArray(result) ? result.map((row) => row.map(cellToJson)) : cellToJson(result);

const cellToJson = (value: CellValue): unknown =>
  isCellError(value) ? { $err: value.error, ...(value.message === undefined ? {} : { message: value.message }) } : value;
