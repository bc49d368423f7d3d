import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asLogical, asNumber, asText, NA, VALUE } from "../../../core/cells/coerce";
import type { RawArgument } from "../../../functions/define";
import { rowsOf, single, today, type SheetFunctionDefinition } from "./sheet-function";

/**
 * TEXTSPLIT gives texts, also where they look like numbers; the library made numbers of them. Source: Microsoft
 * Support, "TEXTSPLIT function".
 */
const textSplit: SheetFunctionDefinition = {
  name: "TEXTSPLIT",
  min: 2,
  max: 6,
  compute([text = null, columnSigns = null, rowSigns = null, ignore = null, match = null, pad]) {
    const written = asText(single(text));
    const [columns, rows] = [signsOf(columnSigns), signsOf(rowSigns)];
    const [skipsEmpty, mode] = [asLogical(single(ignore)), asNumber(single(match), today())];
    for (const one of [written, columns, rows, skipsEmpty, mode]) if (isError(one)) return one;
    if (typeof written !== "string" || !Array.isArray(columns) || !Array.isArray(rows) || columns.length + rows.length === 0) return VALUE;
    if (mode !== 0 && mode !== 1) return VALUE;
    const parts = (whole: string, signs: readonly string[]): readonly string[] =>
      (signs.length === 0 ? [whole] : whole.split(patternOf(signs, mode === 1))).filter((part) => !skipsEmpty || part !== "");
    const lines = parts(written, rows).map((line) => parts(line, columns));
    const width = Math.max(0, ...lines.map((line) => line.length));
    if (width === 0) return { error: "#CALC!" };
    const filler: CellValue = pad === undefined || pad === null ? NA : single(pad);
    return lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? filler));
  },
};

const isError = (value: unknown): value is CellError => isCellError(value as CellValue);

/** The texts that part; none where the argument was left out. */
function signsOf(argument: RawArgument): readonly string[] | CellError {
  if (argument === null) return [];
  const signs: string[] = [];
  for (const cell of rowsOf(argument).flat()) {
    const sign = asText(cell);
    if (isCellError(sign)) return sign;
    if (sign === "") return VALUE;
    signs.push(sign);
  }
  return signs;
}

/** Of several that begin at one place the longest. */
const patternOf = (signs: readonly string[], anyCase: boolean): RegExp =>
  new RegExp(
    [...signs]
      .sort((a, b) => b.length - a.length)
      // A dash needs no escape outside of brackets and may have none in a pattern of code points: it was #VALUE!.
      .map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
      .join("|"),
    anyCase ? "iu" : "u",
  );

export const TEXT_SPLIT: readonly SheetFunctionDefinition[] = [textSplit];
