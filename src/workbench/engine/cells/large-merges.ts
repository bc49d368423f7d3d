import {
  CellModeEnum,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  ObjectMatrix,
  Rectangle,
  sequenceExecute,
  Styles,
  Worksheet,
  type IAccessor,
  type ICellData,
  type ICommand,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  getSheetCommandTarget,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { occupiedBlocks } from "./occupied";

/** Areas with more cells are kept and looked through as areas. */
const LARGE = 10_000;

/** How the library knows which cells are merged; it keeps the class to itself. */
interface Spans {
  _createCellCache(range: IRange, index: number): void;
  _clearCache(): void;
  _getMergeDataIndex(row: number, column: number): number;
}

type Area = [startRow: number, startColumn: number, endRow: number, endColumn: number, mode?: CellModeEnum];
type Matrix = ObjectMatrix<ICellData & { rowSpan?: number; colSpan?: number }>;

interface LargeMerge {
  readonly range: IRange;
  readonly index: number;
}

let installed = false;
const isLarge = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  (endRow - startRow + 1) * (endColumn - startColumn + 1) > LARGE;
const isIn = (row: number, column: number, { startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

/**
 * Large merged areas, up to the whole sheet, which Excel takes. The library noted each of their cells, and went through
 * each before it merged any to see
 * what would be lost, so that the page never came back. Nor are such areas given the look of their first cell, cell by
 * cell, when they are taken apart.
 */
export function installLargeMerges(): void {
  if (installed) return;
  installed = true;
  keepAreas();
  const command = RemoveWorksheetMergeCommand as ICommand<Unmerging>;
  const unmerge = command.handler;
  command.handler = (accessor, params) => unmergeLarge(accessor, params) ?? unmerge(accessor, params);
  const sheets = Worksheet.prototype as { getMatrixWithMergedCells(...area: Area): Matrix };
  const ofAll = sheets.getMatrixWithMergedCells;
  sheets.getMatrixWithMergedCells = function merged(this: Worksheet, startRow, startColumn, endRow, endColumn, mode = CellModeEnum.Raw) {
    const range = { startRow, startColumn, endRow, endColumn };
    const merges = this.getSpanModel().getMergedCellRange(startRow, startColumn, endRow, endColumn);
    if (mode !== CellModeEnum.Raw || ![range, ...merges].some(isLarge))
      return ofAll.call(this, startRow, startColumn, endRow, endColumn, mode);
    return standingCells(this, range, merges);
  };
}

interface Unmerging {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly ranges?: readonly IRange[];
}

/** Undefined where no large area is concerned. */
function unmergeLarge(accessor: IAccessor, { unitId: ofUnit, subUnitId: ofSheet, ranges }: Unmerging = {}): boolean | undefined {
  const place = { ...(ofUnit && { unitId: ofUnit }), ...(ofSheet && { subUnitId: ofSheet }) };
  const target = getSheetCommandTarget(accessor.get(IUniverInstanceService), place);
  const areas =
    ranges ??
    accessor
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map(({ range }) => range);
  const merges = (target?.worksheet.getMergeData() ?? []).filter((merge) => areas.some((area) => Rectangle.intersects(area, merge)));
  if (!target || !merges.some(isLarge)) return undefined;
  const { unitId, subUnitId } = target;
  const params = { unitId, subUnitId, ranges: merges.map((merge) => ({ ...merge })) };
  const redoMutations = [{ id: RemoveWorksheetMergeMutation.id, params }];
  const { result } = sequenceExecute(redoMutations, accessor.get(ICommandService));
  const undoMutations = [{ id: AddWorksheetMergeMutation.id, params }];
  if (result) accessor.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations, undoMutations });
  return result;
}

/** What stands in an area: of merged cells only the first, with their size. */
function standingCells(sheet: Worksheet, area: IRange, merges: readonly IRange[]): Matrix {
  const cells = sheet.getCellMatrix();
  const found: Matrix = new ObjectMatrix();
  for (const block of occupiedBlocks(cells.getMatrix(), area)) {
    for (let row = block.startRow; row <= block.endRow; row += 1) {
      for (let column = block.startColumn; column <= block.endColumn; column += 1) {
        const cell: Nullable<ICellData> = cells.getValue(row, column);
        if (cell && !merges.some((merge) => isIn(row, column, merge))) found.setValue(row, column, cell);
      }
    }
  }
  for (const { startRow, startColumn, endRow, endColumn } of merges) {
    const size = { rowSpan: endRow - startRow + 1, colSpan: endColumn - startColumn + 1 };
    found.setValue(startRow, startColumn, { ...cells.getValue(startRow, startColumn), ...size });
  }
  return found;
}

function keepAreas(): void {
  const sheet = new Worksheet("", mergeWorksheetSnapshotWithDefault({ id: "" }), new Styles());
  const spans = Object.getPrototypeOf(sheet.getSpanModel()) as Spans;
  const { _createCellCache: noteCells, _clearCache: clear, _getMergeDataIndex: indexOf } = spans;
  if (![noteCells, clear, indexOf].every((one) => typeof one === "function"))
    throw new Error("The grid keeps merged cells in another way than it did.");
  const large = new WeakMap<Spans, LargeMerge[]>();
  spans._createCellCache = function note(this: Spans, range, index) {
    if (isLarge(range)) large.set(this, [...(large.get(this) ?? []), { range, index }]);
    else noteCells.call(this, range, index);
  };
  spans._clearCache = function forget(this: Spans) {
    large.delete(this);
    clear.call(this);
  };
  spans._getMergeDataIndex = function at(this: Spans, row, column) {
    const index = indexOf.call(this, row, column);
    return index >= 0 ? index : (large.get(this)?.find(({ range }) => isIn(row, column, range))?.index ?? -1);
  };
}
