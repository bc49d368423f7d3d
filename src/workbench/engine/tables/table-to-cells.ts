import { formulaTokens, neighbour } from "../../../files/xlsx/formula/tokens";
import { columnLetters } from "../../../core/cells/column-letters";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { cellsAddress } from "../cells/address";
import type { SheetArea } from "../cells/area";
import type { FormulaPlace } from "./rewrite-formulas";
import { columnIndex, dataArea, headerArea, totalsArea, type WorkbookTable } from "./workbook-table";
import { holdsItems } from "./table-words";

const ITEM = /\[((?:[^[\]']|'[\s\S])*)\]/g;

/** The words in the brackets of a structured reference: sections with their `#`, and columns. */
function wordsIn(brackets: string): { readonly sections: readonly string[]; readonly columns: readonly string[] } {
  const inside = brackets.slice(1, -1).trim();
  const here = inside.startsWith("@");
  const rest = here ? inside.slice(1).trim() : inside;
  const items = holdsItems(rest) ? [...rest.matchAll(ITEM)].map(([, item = ""]) => item) : rest === "" ? [] : [rest];
  const sections = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const columns = items.filter((item) => !item.startsWith("#")).map((item) => item.replace(/'([\s\S])/g, "$1").trim());
  return { sections: here ? ["#this row"] : sections, columns };
}

function rowsOf(table: WorkbookTable, section: string): SheetArea | undefined {
  switch (section) {
    case "#all":
      return table.area;
    case "#headers":
      return headerArea(table);
    case "#totals":
      return totalsArea(table);
    default:
      return dataArea(table);
  }
}

function cellsOf(table: WorkbookTable, brackets: string, place: FormulaPlace | undefined, sheet: string): string {
  const { sections, columns } = wordsIn(brackets);
  const at = columns.map((column) => columnIndex(table, column));
  const across = at.length === 0 ? [0, table.columns.length - 1] : at;
  if (at.includes(-1)) return "#REF!";
  const [first, last] = [Math.min(...across), Math.max(...across)];
  const prefix = `${sheetInFormula(sheet)}!`;
  if (sections.includes("#this row")) {
    const row = (place?.row ?? dataArea(table).row) + 1;
    const cells = [...new Set([first, last])].map((column) => `$${columnLetters(table.area.column + column)}${row}`);
    return prefix + cells.join(":");
  }
  const lines = (sections.length === 0 ? ["#data"] : sections).flatMap((section) => rowsOf(table, section) ?? []);
  if (lines.length === 0) return "#REF!";
  const row = Math.min(...lines.map((area) => area.row));
  const end = Math.max(...lines.map((area) => area.row + area.rows));
  return prefix + cellsAddress({ row, column: table.area.column + first, rows: end - row, columns: last - first + 1 }, true);
}

/**
 * A formula in which the cells of a table stand instead of its name and columns, as when a table becomes a plain range.
 * Source: Microsoft Support, "Convert an Excel table to a range of data": structured references turn into regular cell references.
 */
export function withCells(formula: string, table: WorkbookTable, sheet: string, inside: boolean, place: FormulaPlace | undefined): string {
  const tokens = formulaTokens(formula);
  const own = table.name.toLowerCase();
  const isTable = (index: number): boolean => tokens[index]?.kind === "name" && tokens[index]?.text.toLowerCase() === own;
  return tokens
    .map(({ kind, text }, index) => {
      const next = tokens[index + 1];
      if (isTable(index) && next?.kind === "bracket") return "";
      const sheetOrCall = next?.text === "(" || next?.text === "!" || tokens[index - 1]?.text === "!";
      if (isTable(index) && !sheetOrCall) return cellsOf(table, "[]", place, sheet);
      if (kind !== "bracket") return text;
      const bare = tokens[index - 1]?.kind !== "name" && inside && neighbour(tokens, index, 1)?.kind !== "name";
      return bare || isTable(index - 1) ? cellsOf(table, text, place, sheet) : text;
    })
    .join("");
}
