import { columnIndex, columnLetters } from "../area-ref";
import { formulaTokens, neighbour } from "./tokens";

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

const shiftColumn = (fixed: string, letters: string, by: number) =>
  fixed ? `$${letters}` : columnLetters((columnIndex(letters) + by + 16_384) % 16_384);
const shiftRow = (fixed: string, digits: string, by: number) =>
  fixed ? `$${digits}` : String(((Number(digits) - 1 + by + 1_048_576) % 1_048_576) + 1);

/**
 * The formula that stands `rows` further down and `columns` further right: what a file means by a shared
 * formula. Relative references move and wrap round at the sheet's edge, as in Excel.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string => formulaShifter(formula)(rows, columns);

/** The same for many places: the formula is read once. */
export function formulaShifter(formula: string): (rows: number, columns: number) => string {
  const tokens = formulaTokens(formula);
  const parts = tokens.map((token, index): string | ((rows: number, columns: number) => string) => {
    const after = neighbour(tokens, index, 1)?.text;
    const before = neighbour(tokens, index, -1)?.text;
    const besideColon = after === ":" || before === ":";
    // `Jan1:Mar1!A1` begins with the first of several sheets.
    const isSheet = after === "!" || (after === ":" && tokens[index + 2]?.kind === "name" && tokens[index + 3]?.text === "!");
    if (token.kind === "name" && after !== "(" && !isSheet && tokens[index + 1]?.kind !== "bracket") {
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = REFERENCE.exec(token.text) ?? [];
      if (digits) return (rows, columns) => `${shiftColumn(fixedColumn, letters, columns)}${shiftRow(fixedRow, digits, rows)}`;
      const [, fixed = "", column = ""] = (besideColon ? COLUMN.exec(token.text) : null) ?? [];
      if (column) return (_, columns) => shiftColumn(fixed, column, columns);
    }
    const [, fixed = "", row = ""] = (besideColon && (token.kind === "number" || token.kind === "name") ? ROW.exec(token.text) : null) ?? [];
    return row ? (rows) => shiftRow(fixed, row, rows) : token.text;
  });
  return (rows, columns) => parts.map((part) => (typeof part === "string" ? part : part(rows, columns))).join("");
}
