import { readR1C1 } from "../../../core/cells/formula/read-r1c1";
import { readReference, writeCells, writeSheets } from "../../../core/cells/formula/read-reference";
import type { Corner } from "../../../core/cells/formula/formula-item";
import { tokenizeFormula } from "../../../core/cells/formula/tokenize-formula";

interface Place {
  readonly row: number;
  readonly column: number;
}

const part = (letter: "R" | "C", at: number | undefined, fixed: boolean | undefined, own: number): string => {
  if (at === undefined) return "";
  if (fixed) return `${letter}${at + 1}`;
  return at === own ? letter : `${letter}[${at - own}]`;
};

const cornerText = (corner: Corner, place: Place): string =>
  part("R", corner.row, corner.rowFixed, place.row) + part("C", corner.column, corner.columnFixed, place.column);

/** A formula as it reads in the style R1C1 from its cell; a value stays as it is. */
export function toR1C1(formula: string | number | boolean, place: Place): string | number | boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return formula;
  return tokenizeFormula(formula)
    .map(({ kind, text }) => {
      const cells = kind === "reference" ? readReference(text)?.cells : undefined;
      if (!cells) return text;
      const prefix = text.slice(0, text.lastIndexOf("!") + 1);
      const [from, to] = [cornerText(cells.from, place), cornerText(cells.to, place)];
      return prefix + (text.includes(":", prefix.length) && from !== to ? `${from}:${to}` : from);
    })
    .join("");
}

/** Texts and names in quotes, and references in the style R1C1 that are no part of a longer word. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\w.$])(?:R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?|R(?:\d+|\[-?\d+\])|C(?:\d+|\[-?\d+\])|[RC](?=[:)*/+\-,\s]|$))(?![\w.([])/gi;

/** A formula in the style R1C1 as it reads in A1, from its cell; anything else stays as it is. */
export function fromR1C1(value: unknown, place: Place): unknown {
  if (typeof value !== "string" || !value.startsWith("=")) return value;
  return value.replace(PIECES, (text) => {
    if (/^["']/.test(text)) return text;
    const item = readR1C1(text, place)?.items[0];
    if (item?.kind !== "reference") return text;
    const { cells } = item;
    const fixed = (corner: Corner): Corner => ({ ...corner, rowFixed: /R\d/i.test(text), columnFixed: /C\d/i.test(text) });
    const sheets = "sheets" in item && item.sheets ? `${writeSheets(item.sheets)}!` : "";
    return (
      sheets + writeCells({ from: fixed(cells.from), to: fixed(cells.to) }, cells.from.row === undefined || cells.from.column === undefined)
    );
  });
}
