import type { Operand, TablePart, TableSection } from "../../../core/cells/formula/formula-item";
import type { FormulaScope, TableShape } from "./scope";

interface Rows {
  readonly first: number;
  readonly last: number;
}

const REF: Operand = { kind: "error", code: "#REF!" };
const VALUE: Operand = { kind: "error", code: "#VALUE!" };

const dataRows = ({ rows, header, totals }: TableShape): Rows => ({ first: rows[0] + (header ? 1 : 0), last: rows[1] - (totals ? 1 : 0) });

function rowsOf(table: TableShape, section: TableSection, row: number): Rows | undefined {
  const data = dataRows(table);
  switch (section) {
    case "all":
      return { first: table.rows[0], last: table.rows[1] };
    case "headers":
      return table.header ? { first: table.rows[0], last: table.rows[0] } : undefined;
    case "totals":
      return table.totals ? { first: table.rows[1], last: table.rows[1] } : undefined;
    case "this-row":
      return { first: row, last: row };
    case "data":
      return data;
  }
}

/**
 * The cells a structured reference means for a formula in `row`: "this row" outside the rows of the table is #VALUE!, a column or a
 * row that the table does not have #REF!. This row is a relative one, so that the formulas of a column are all spelled out alike.
 * Source: Microsoft Support, "Using structured references with Excel tables".
 */
export function tableCells(table: TableShape, { sections, columns }: TablePart, scope: FormulaScope, row: number): Operand {
  const data = dataRows(table);
  if (sections.includes("this-row") && (table.sheet !== scope.sheet || row < data.first || row > data.last)) return VALUE;
  // A table without totals still has its data, where both are asked for.
  const asked = sections.length === 0 ? (["data"] as const) : sections;
  const found = asked.map((section) => rowsOf(table, section, row)).filter((rows) => rows !== undefined);
  const at = (name: string): number => table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  const [from, to] = columns ? [at(columns.from), at(columns.to)] : [0, table.columns.length - 1];
  if (found.length === 0 || from < 0 || to < 0) return REF;
  const [first, last] = [Math.min(...found.map((rows) => rows.first)), Math.max(...found.map((rows) => rows.last))];
  const isThisRow = (down: number): boolean => down === row && sections.includes("this-row");
  const corner = (down: number, across: number) => ({
    row: down,
    column: table.left + across,
    rowFixed: !isThisRow(down),
    columnFixed: true,
  });
  return {
    kind: "reference",
    ...(table.sheet === scope.sheet ? {} : { sheets: { first: table.sheet } }),
    cells: { from: corner(first, Math.min(from, to)), to: corner(last, Math.max(from, to)) },
  };
}
