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
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => {
    const after = neighbour(tokens, index, 1)?.text;
    const before = neighbour(tokens, index, -1)?.text;
    const besideColon = after === ":" || before === ":";
    // `Jan1:Mar1!A1` begins with the first of several sheets.
    const isSheet = after === "!" || (after === ":" && tokens[index + 2]?.kind === "name" && tokens[index + 3]?.text === "!");
    if (token.kind === "name" && after !== "(" && !isSheet && tokens[index + 1]?.kind !== "bracket") {
      const cell = REFERENCE.exec(token.text);
      if (cell) return `${shiftColumn(cell[1] ?? "", cell[2] ?? "", columns)}${shiftRow(cell[3] ?? "", cell[4] ?? "", rows)}`;
      const column = besideColon ? COLUMN.exec(token.text) : null;
      if (column) return shiftColumn(column[1] ?? "", column[2] ?? "", columns);
    }
    const row = besideColon && (token.kind === "number" || token.kind === "name") ? ROW.exec(token.text) : null;
    return row ? shiftRow(row[1] ?? "", row[2] ?? "", rows) : token.text;
  }).join("");
}
