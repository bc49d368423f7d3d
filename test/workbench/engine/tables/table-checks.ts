import type { IRange } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { areaOf, intersection, mapArea, type SheetArea } from "../../../../src/workbench/engine/cells/area";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { tablesAt, type TablePlace } from "../../../../src/workbench/engine/tables/table-rows";
import { shiftFormula } from "../../../../src/core/cells/formula/shift-formula";
import { activeSheetId } from "./two-tables";

type Value = string | number | boolean;

/** Far enough from the sheet's edge that no reference wraps round. */
const BASE = 2000;

/**
 * A formula as it would read in one row for all: formulas that do the same in each their own row are the same text. The table's last row
 * and fixed rows below it move with it.
 */
function inOneRow(formula: Value, row: number, end: number): string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return "";
  const text = shiftFormula(formula.slice(1), BASE - row, 0);
  return text.replace(/\$(\d+)/g, (fixed, digits: string) => (Number(digits) > end ? "$below" : Number(digits) === end ? "$last" : fixed));
}

interface SheetRule {
  readonly id: string;
  readonly ranges: readonly IRange[];
  readonly formulas: readonly (string | undefined)[];
}

/** Conditional formats and validation that reach each cell, with their formulas as they read in one row. */
function rulesOf(engine: Engine, end: number): { readonly key: string; readonly areas: readonly SheetArea[] }[] {
  const [unitId, sheetId] = [engine.workbook.getId(), activeSheetId(engine)];
  const validations = engine.injector
    .get(DataValidationModel)
    .getRules(unitId, sheetId)
    .map(({ uid, ranges, formula1, formula2 }): SheetRule => ({ id: uid, ranges, formulas: [formula1, formula2] }));
  const formats = (engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? []).map(
    ({ cfId, ranges, rule }): SheetRule => ({
      id: cfId,
      ranges,
      formulas: [rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? rule.value : ""],
    }),
  );
  return [...validations, ...formats].map(({ id, ranges, formulas }) => ({
    key: [id, ...formulas.map((one) => inOneRow(one ?? "", ranges[0]?.startRow ?? 0, end))].join(" "),
    areas: ranges.map((range) => areaOf(sheetId, range)),
  }));
}

/**
 * What every row of a table has in common, column by column through the whole sheet: formula, look and rules; and the row's height.
 * "mixed" where rows differ. A row that comes in has it too.
 */
export function commonOf(engine: Engine, { data }: TablePlace): readonly string[] {
  const cells = engine.cells(data.sheetId);
  const sheet = engine.workbook.getActiveSheet();
  const end = data.row + data.rows;
  const rules = rulesOf(engine, end);
  const matrix = sheet.getSheet().getCellMatrix();
  const styles = engine.workbook.getWorkbook().getStyles();
  const { endColumn } = matrix.getDataRange();
  const rows = Array.from({ length: data.rows }, (_, i) => data.row + i);
  const common = (of: (row: number) => string): string => {
    const found = new Set(rows.map(of));
    return found.size === 1 ? [...found].join("") : "mixed";
  };
  const ruled = (row: number, column: number): string =>
    rules
      .filter(({ areas }) => areas.some((area) => intersection(area, { sheetId: data.sheetId, row, column, rows: 1, columns: 1 })))
      .map(({ key }) => key)
      .join("|");
  const inTable = (column: number): boolean => column >= data.column && column < data.column + data.columns;
  // What stands beside it in a table of its own has that table's looks, row by row.
  const others = tablesAt(engine, data.sheetId).filter(({ data: other }) => other.column >= data.column + data.columns && other.row < end);
  const isOthers = (column: number): boolean =>
    others.some(({ data: other }) => other.row + other.rows > data.row && column >= other.column && column < other.column + other.columns);
  const columns = Array.from({ length: endColumn + 1 }, (_, column) =>
    [
      inTable(column) ? common((row) => inOneRow(cells.formula(row, column), row, end)) : "",
      // Without borders, which are others at the table's edges.
      inTable(column) ? common((row) => JSON.stringify({ ...styles.getStyleByCell(matrix.getValue(row, column)), bd: undefined })) : "",
      isOthers(column) ? "" : common((row) => ruled(row, column)),
    ].join(" · "),
  );
  return [common((row) => String(sheet.getRowHeight(row))), ...columns];
}

/** Of each chart's numbers and categories, the table and column they cover row by row; cells that are no table's stay as they are. */
export function chartsOf(engine: Engine): readonly string[] {
  const tables = tablesAt(engine, activeSheetId(engine));
  const named = (area: SheetArea): string => {
    const found = tables.find(
      ({ data }) =>
        data.row === area.row && data.rows === area.rows && data.column <= area.column && area.column < data.column + data.columns,
    );
    const met = tables.find(({ data }) => intersection(data, area));
    return found ? `${found.name} ${area.column - found.data.column}` : met ? `part of ${met.name}` : `${area.column} ${area.rows}`;
  };
  return engine.charts
    .list(activeSheetId(engine))
    .flatMap(({ name, series }) =>
      series.flatMap(({ values, categories }) => [`${name}: ${named(values)}`, categories ? named(categories) : ""]),
    );
}

/** The values of a table's data, row by row. */
export const valuesOf = (engine: Engine, { data }: TablePlace): Value[][] =>
  mapArea(data, (row, column) => engine.cells(data.sheetId).value(row, column));

/** What each formula outside a table shows, column by column from above: rows that come or go do not change that order. */
export function shownBy(engine: Engine, { area }: TablePlace): readonly string[] {
  const cells = engine.cells(area.sheetId);
  const found: { readonly column: number; readonly row: number; readonly value: Value }[] = [];
  engine.workbook
    .getActiveSheet()
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if ((!cell?.f && !cell?.si) || intersection(area, { sheetId: area.sheetId, row, column, rows: 1, columns: 1 })) return;
      found.push({ row, column, value: cells.value(row, column) });
    });
  return found
    .sort((a, b) => a.column - b.column || a.row - b.row)
    .map(({ value }) => (typeof value === "number" ? value.toPrecision(12) : String(value)));
}
