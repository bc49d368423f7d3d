import type { StyleRole } from "../../design/cell-styles";
import { areaAddress, cellAddress, cellArea } from "../area";
import { entryValidation, type EntryRule } from "../entry-rule";
import type { Area, PlanCell } from "../sheet-plan";
import type { SheetDraft } from "../sheet-draft";

/** References to the other cells of a row, for the formula of a computed column. */
export interface RowReferences<Key extends string> {
  /** The cell of a column in this row. */
  readonly cell: (key: Key) => string;
  /** A column from its header down to this row: a running range that keeps its beginning wherever rows come in or go. */
  readonly upTo: (key: Key) => string;
}

export interface TableColumn<Key extends string> {
  readonly key: Key;
  readonly header: string;
  readonly format?: string;
  readonly rule?: EntryRule;
  /** A rule that needs the row, such as a date not before the start in the same row. */
  readonly ruleOf?: (first: RowReferences<Key>) => EntryRule;
  /** With "=". A column with a formula is computed; one without is entered. */
  readonly formula?: (row: RowReferences<Key>) => string;
  /** What stands over the column: its sum, or a formula with "=" of the ranges. */
  readonly total?: "sum" | ((range: (key: Key) => string) => string);
}

export interface TableBlock<Key extends string> {
  readonly name: string;
  readonly columns: readonly TableColumn<Key>[];
  /** Sample values of the entered columns; null leaves a cell open. */
  readonly rows: readonly Readonly<Partial<Record<Key, PlanCell>>>[];
  readonly totalLabel?: string;
  readonly rowHeight?: number;
  /** Rows the ranges reach beyond the table, for a log that grows at the end of the sheet. */
  readonly reach?: number;
  readonly banded?: boolean;
}

export interface TableReferences<Key extends string> {
  /** The table with its header. */
  readonly area: Area;
  /** The data of a column, as cells. */
  readonly data: (key: Key) => Area;
  /**
   * The data of a column, as a fixed address. It takes in the blank row under the table, so that a row
   * added at the end counts at once.
   */
  readonly range: (key: Key) => string;
  /** The total over a column, as a fixed address. */
  readonly total: (key: Key) => string;
  readonly totalArea: (key: Key) => Area;
  readonly row: (index: number) => RowReferences<Key>;
  /** A cell of the first data row as conditional formats need it: the column fixed, the row free. */
  readonly first: (key: Key) => string;
}

/**
 * An Excel table whose totals stand on top, where growing does not move them. One formula per computed column,
 * asked for when the sheet is finished, so that it may speak of tables further down.
 */
export function tableBlock<Key extends string>(draft: SheetDraft, block: TableBlock<Key>): TableReferences<Key> {
  const { columns, rows, name, reach = 1 } = block;
  const left = draft.content.at;
  const hasTotals = block.totalLabel !== undefined;
  const totalRow = draft.nextRow;
  const headerRow = totalRow + (hasTotals ? 1 : 0);
  const firstRow = headerRow + 1;
  const columnOf = (key: Key): number => left + columns.findIndex((column) => column.key === key);
  const data = (key: Key): Area => ({ row: firstRow, column: columnOf(key), rows: rows.length, columns: 1 });
  const range = (key: Key): string => areaAddress({ ...data(key), rows: rows.length + reach });
  const row = (index: number): RowReferences<Key> => ({
    cell: (key) => cellAddress(firstRow + index, columnOf(key)),
    upTo: (key) => `${cellAddress(headerRow, columnOf(key), "row")}:${cellAddress(firstRow + index, columnOf(key))}`,
  });

  columns.forEach((column, index) => {
    const at = left + index;
    const cells = data(column.key);
    draft.put(headerRow, at, column.header);
    rows.forEach((values, line) => {
      const { formula } = column;
      const value = values[column.key] ?? null;
      if (formula) draft.put(firstRow + line, at, () => ({ formula: formula(row(line)) }));
      else if (value !== null) draft.put(firstRow + line, at, value);
    });
    draft.style(cells, cellStyle(column));
    draft.style(cellArea(headerRow, at), column.format ? "tableHeaderNumber" : "tableHeaderWords");
    if (column.format) draft.format(cells, column.format);
    const rule = column.ruleOf?.(row(0)) ?? column.rule;
    if (rule) draft.validate(entryValidation(cells, rule, column.header, draft.lang));
    if (!column.formula) draft.sample(cells);
    const { total } = column;
    if (total) {
      draft.put(totalRow, at, () => ({ formula: total === "sum" ? `=SUM(${range(column.key)})` : total(range) }));
      if (column.format) draft.format(cellArea(totalRow, at), column.format);
    }
  });
  const area = { row: headerRow, column: left, rows: rows.length + 1, columns: columns.length };
  if (block.totalLabel !== undefined) {
    draft.put(totalRow, left, block.totalLabel);
    draft.style({ ...area, row: totalRow, rows: 1 }, "total");
  }
  draft.table({ name, area, columns: columns.map(({ header }) => header), banded: block.banded ?? false });
  if (block.rowHeight) draft.height(firstRow, rows.length, block.rowHeight);
  draft.nextRow = firstRow + rows.length + 1;
  return {
    area, data, range, row,
    total: (key) => cellAddress(totalRow, columnOf(key), "both"),
    totalArea: (key) => cellArea(totalRow, columnOf(key)),
    first: (key) => cellAddress(firstRow, columnOf(key), "column"),
  };
}

function cellStyle<Key extends string>({ format, formula }: TableColumn<Key>): StyleRole {
  if (format) return formula ? "result" : "input";
  return formula ? "resultWords" : "inputWords";
}
