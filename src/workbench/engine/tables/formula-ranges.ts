import { sheetFromFormula } from "../../../core/cells/sheet-name";
import { columnIndex } from "../../../core/cells/column-letters";
import { formulaTokens } from "../../../files/xlsx/formula/tokens";

/** `B$4:B7` as it stands in a formula: rows and columns from zero, the last ones included. */
export interface FormulaRange {
  /** The sheet it names. */
  readonly sheet: string | undefined;
  readonly row: number;
  readonly endRow: number;
  readonly column: number;
  readonly endColumn: number;
  /** Written with "$" before the row. */
  readonly fixed: { readonly row: boolean; readonly endRow: boolean };
}

type Rows = Pick<FormulaRange, "row" | "endRow">;

const REFERENCE = /^\$?([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** The formula with other rows in its ranges, where `next` gives some; the rest of its text stays as it is. */
export function withRows(formula: string, next: (range: FormulaRange) => Rows | undefined): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map(({ text }) => text);
  tokens.forEach(({ text }, index) => {
    const start = REFERENCE.exec(text);
    const end = tokens[index + 1]?.text === ":" ? REFERENCE.exec(tokens[index + 2]?.text ?? "") : null;
    if (!start || !end) return;
    const sheet = tokens[index - 1]?.text === "!" ? sheetFromFormula(tokens[index - 2]?.text ?? "") : undefined;
    const rows = next({
      sheet,
      row: Number(start[3]) - 1,
      endRow: Number(end[3]) - 1,
      column: columnIndex(start[1] ?? ""),
      endColumn: columnIndex(end[1] ?? ""),
      fixed: { row: start[2] === "$", endRow: end[2] === "$" },
    });
    if (!rows) return;
    texts[index] = text.replace(/\d+$/, String(rows.row + 1));
    texts[index + 2] = (texts[index + 2] ?? "").replace(/\d+$/, String(rows.endRow + 1));
  });
  return texts.join("");
}
