import { FormulaDataModel, IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { ICellData, IMutationInfo } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { SheetArea } from "../cells/area";
import type { CellsRef, ChartModel } from "../chart-model";
import type { Engine } from "../create-engine";
import { followConditionalFormats } from "../structure/follow-conditional-formats";
import { followValidation } from "../structure/follow-validation";
import type { RuleChange } from "../structure/rule-after";
import { ONLY_REWRITTEN } from "../structure/rewriting";
import { withRows } from "./formula-ranges";
import { pushUndo } from "./push-undo";
import { endsInRow } from "./running-totals";

/** A table as it is after rows were added before its first or behind its last one. */
export interface Grown {
  /** Its rows between header and totals. */
  readonly data: SheetArea;
  readonly count: number;
  readonly where: "before" | "behind";
}

/**
 * Where a table grows at its edge, references to whole columns of it grow with it, as in Excel: in formulas, names, charts, conditional
 * formats and validation. References to some of its rows stay, and so do its own formulas and running totals beside it, which sum up to
 * their row. A range that reaches further down than the table counts as whole; rows behind the last one it has taken in by itself.
 */
export function extendReferences(engine: Engine, grown: Grown): void {
  const unitId = engine.workbook.getId();
  const sheetName = engine.workbook.getSheetBySheetId(grown.data.sheetId)?.getSheetName() ?? "";
  const formulas = engine.injector.get(FormulaDataModel);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const sheet of engine.workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    const own = subUnitId === grown.data.sheetId;
    const after: Record<number, Record<number, ICellData>> = {};
    const before: typeof after = {};
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if ((!cell?.f && !cell?.si) || (own && isInside(row, column, grown.data))) return;
        const text = formulas.getFormulaStringByCell(row, column, subUnitId, unitId);
        const longer = text ? extended(text, grown, sheetName, own ? row : undefined) : text;
        if (!longer || longer === text) return;
        (after[row] ??= {})[column] = { f: longer, si: null };
        (before[row] ??= {})[column] = { f: cell.f ?? null, si: cell.si ?? null };
      });
    if (Object.keys(after).length === 0) continue;
    redos.push({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: after, ...ONLY_REWRITTEN } });
    undos.push({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: before, ...ONLY_REWRITTEN } });
  }
  for (const name of Object.values(engine.injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {})) {
    const formulaOrRefString = extended(name.formulaOrRefString, grown, sheetName);
    if (formulaOrRefString === name.formulaOrRefString) continue;
    redos.push({ id: SetDefinedNameMutation.id, params: { ...name, unitId, formulaOrRefString } });
    undos.push({ id: SetDefinedNameMutation.id, params: { ...name, unitId } });
  }
  for (const { redos: done, undos: back } of rulesFor(engine, grown, sheetName)) {
    redos.push(...done);
    undos.push(...back);
  }
  pushUndo(engine, redos, undos);
  for (const sheetId of engine.charts.sheetIds) {
    for (const chart of engine.charts.list(sheetId)) {
      const next = extendedChart(chart, grown);
      if (JSON.stringify(next) !== JSON.stringify(chart)) engine.charts.put(sheetId, next);
    }
  }
}

/** Formulas of rules, which are read in each cell as if they had been filled from the first: whole is what is the same in all of them. */
function rulesFor({ injector, workbook }: Engine, grown: Grown, sheetName: string) {
  const after: RuleChange = ({ areas, formulas }, sheetId, same = false) => {
    const [first] = areas;
    const row = sheetId === grown.data.sheetId ? first?.row : undefined;
    const one = same || (areas.length === 1 && first?.rows === 1);
    const longer = (formula: string): string => (formula.startsWith("=") ? extended(formula, grown, sheetName, row, !one) : formula);
    return [{ areas, formulas: formulas.map(longer) }];
  };
  const unitId = workbook.getId();
  return [followConditionalFormats(injector, unitId, after), followValidation(injector, unitId, after)];
}

/** A formula with longer references. On the table's own sheet they need not name it; `row` is that of a formula there. */
function extended(formula: string, grown: Grown, sheetName: string, row?: number, onlyFixed = false): string {
  return withRows(formula, (range) => {
    if (range.sheet === undefined ? row === undefined : range.sheet.toLowerCase() !== sheetName.toLowerCase()) return undefined;
    if (onlyFixed && !(range.fixed.row && range.fixed.endRow)) return undefined;
    if (row !== undefined && endsInRow(range, row)) return undefined;
    const { row: first, endRow, column, endColumn } = range;
    const cells = { row: first, rows: endRow - first + 1, column, columns: endColumn - column + 1 };
    const longer = lengthened(cells, grown);
    return longer.rows === cells.rows ? undefined : { row: longer.row, endRow: longer.row + longer.rows - 1 };
  });
}

const isInside = (row: number, column: number, area: SheetArea): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

type Cells = Omit<SheetArea, "sheetId">;

function lengthened<T extends Cells>(cells: T, { data, count, where }: Grown): T {
  if (cells.column < data.column || cells.column + cells.columns > data.column + data.columns) return cells;
  const first = data.row;
  const behind = data.row + data.rows;
  const end = cells.row + cells.rows;
  if (where === "before") return cells.row === first + count && end >= behind ? { ...cells, row: first, rows: cells.rows + count } : cells;
  return (cells.row === first || cells.row === first - 1) && end === behind - count ? { ...cells, rows: cells.rows + count } : cells;
}

function extendedChart(chart: ChartModel, grown: Grown): ChartModel {
  const longer = <T extends CellsRef | undefined>(ref: T): T => (ref && ref.sheetId === grown.data.sheetId ? lengthened(ref, grown) : ref);
  const series = chart.series.map((one) => ({
    ...one,
    values: longer(one.values),
    ...(one.categories ? { categories: longer(one.categories) } : {}),
    ...(one.sizes ? { sizes: longer(one.sizes) } : {}),
  }));
  return { ...chart, series };
}
