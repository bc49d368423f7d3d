import { isCellError, type CellValue } from "../../../core/cell";
import { cellAddress } from "../../../plan/area";
import type { OwnFormula } from "../../../teams/inventory";

/** A value as JSON: errors as `{"$err"}`. */
export const printedValue = (value: CellValue): unknown => (isCellError(value) ? { $err: value.error } : value);

export const printedFormula = ({ sheet, row, column, formula, value, broken, isProtected }: OwnFormula): object => ({
  sheet,
  cell: cellAddress(row, column),
  formula,
  value: printedValue(value),
  ...(broken && { broken }),
  ...(isProtected && { protected: true }),
});

export const print = (result: object): number => {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return 0;
};

/** The one file a command is about. */
export function oneFile(words: readonly string[], usage: string): string {
  const [file] = words;
  if (file === undefined || words.length > 1) throw new Error(usage);
  return file;
}

/** Where to write to; never over the file that was read. */
export function outOf(options: ReadonlyMap<string, string>, usage: string): string {
  const out = options.get("out");
  if (out === undefined) throw new Error(usage);
  return out;
}
