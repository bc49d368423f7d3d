import type { ICommandInfo, IMutationInfo, IRange } from "@univerjs/core";
import { handleDefaultRangeChangeWithEffectRefCommands, type EffectRefRangeParams } from "@univerjs/sheets";
import type { CellsRef, ChartModel, ChartSeriesModel } from "./chart-model";
import type { SheetParts } from "./sheet-parts";

type Mutations = { redos: IMutationInfo[]; undos: IMutationInfo[] };

const NOTHING: Mutations = { redos: [], undos: [] };
const MOVING = /^sheet\.command\.(insert-row|insert-col|remove-row|remove-col|insert-range|delete-range|move-range|move-rows|move-cols)/;

/** When rows or columns are inserted, removed or moved, the cells a chart reads move; this moves the chart's references with them. */
export function followChanges(command: ICommandInfo, part: string, parts: SheetParts): Mutations {
  const sheetId = (command.params as { subUnitId?: string } | undefined)?.subUnitId;
  if (!MOVING.test(command.id) || !sheetId) return NOTHING;
  const changes = parts.sheetsWith(part).flatMap((owner) => {
    const before = parts.get<readonly ChartModel[]>(part, owner) ?? [];
    const after = before.map((chart) => moved(chart, owner, sheetId, command as EffectRefRangeParams));
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [parts.change(part, owner, after)];
  });
  return { redos: changes.map((change) => change.redo), undos: changes.map((change) => change.undo) };
}

function moved(chart: ChartModel, owner: string, sheetId: string, command: EffectRefRangeParams): ChartModel {
  const follow = <T extends CellsRef | undefined>(ref: T): T => (ref && ref.sheetId === sheetId ? { ...ref, ...shifted(ref, command) } : ref);
  const series = chart.series.map((one): ChartSeriesModel => ({
    ...one,
    name: typeof one.name === "string" ? one.name : follow(one.name),
    values: follow(one.values),
    ...(one.categories ? { categories: follow(one.categories) } : {}),
    ...(one.sizes ? { sizes: follow(one.sizes) } : {}),
  }));
  const covers = chart.covers && owner === sheetId ? shifted(chart.covers, command) : chart.covers;
  return { ...chart, series, ...(covers ? { covers } : {}) };
}

type Cells = Omit<CellsRef, "sheetId">;

/** Cells that were removed altogether leave a reference to nothing, which draws as nothing. */
function shifted(cells: Cells, command: EffectRefRangeParams): Cells {
  const range: IRange = { startRow: cells.row, startColumn: cells.column, endRow: cells.row + cells.rows - 1, endColumn: cells.column + cells.columns - 1 };
  const next = handleDefaultRangeChangeWithEffectRefCommands(range, command);
  if (!next) return { row: cells.row, column: cells.column, rows: 0, columns: 0 };
  return { row: next.startRow, column: next.startColumn, rows: next.endRow - next.startRow + 1, columns: next.endColumn - next.startColumn + 1 };
}
