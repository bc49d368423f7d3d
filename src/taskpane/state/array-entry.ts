import type { CellValue } from "../../core/cell";
import { readLiteral } from "./literal-entry";

interface ArrayLiteral {
  readonly text: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Commas and semicolons inside quotes belong to the text. */
const split = (text: string, by: "," | ";"): string[] => text.split(new RegExp(`${by}(?=(?:[^"]*"[^"]*")*[^"]*$)`));

/** A list of values: `{1,2;3,4}` as Excel writes it, or plainly `1, 2, 3`, `1 2 3`, `1、2、3`, which is one column. */
export function readArray(typed: string): ArrayLiteral | undefined {
  const braced = /^\{(.*)\}$/s.exec(typed)?.[1];
  const cells =
    braced === undefined
      ? typed
          .split(/[\s,，、;；]+/)
          .filter(Boolean)
          .map((cell) => [cell])
      : split(braced, ";").map((row) => split(row, ","));
  const width = cells[0]?.length ?? 0;
  if (cells.length === 0 || cells.some((row) => row.length !== width)) return undefined;
  const literals = cells.map((row) => row.map((cell) => readLiteral(cell.trim(), false, false)));
  if (literals.some((row) => row.includes(undefined))) return undefined;
  return {
    // An array constant holds values only: a percentage must be written as the number it is.
    text: `{${literals.map((row) => row.map((cell) => (cell?.text.endsWith("%") ? String(cell.value) : cell?.text)).join(",")).join(";")}}`,
    rows: literals.map((row) => row.map((cell) => cell?.value ?? null)),
  };
}
