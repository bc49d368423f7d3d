import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  sequenceExecute,
  type IAccessor,
  type ICellData,
  type ICommand,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  getSheetCommandTarget,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetStyleCommand,
  SetWorksheetDefaultStyleMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { occupiedBlocks } from "./occupied";

interface Styling {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly style: { readonly type: keyof IStyleData; readonly value: unknown };
}

let installed = false;

/**
 * Whole columns, rows and sheets get a format as Excel gives it: the column, row or sheet has it, and those of their cells that hold
 * something. The library wrote it into every cell of the grid, so that bold for all cells of a sheet with a value in its last corner took
 * the page three gigabytes and never ended, and a value typed below the rows drawn so far was not bold.
 */
export function installWholeAreaStyles(): void {
  if (installed) return;
  installed = true;
  const command = SetStyleCommand as unknown as ICommand<Styling>;
  const style = command.handler;
  command.handler = (accessor, params) => {
    const target = getSheetCommandTarget(accessor.get(IUniverInstanceService), params);
    const selected = accessor.get(SheetsSelectionsService).getCurrentSelections() ?? [];
    const ranges = params?.range ? [params.range] : selected.map(({ range }) => range);
    const whole = target ? ranges.filter((range) => isWhole(range, target.worksheet)) : [];
    if (!params || !target || Array.isArray(params.style.value) || whole.length === 0 || hidesCells(target.worksheet, whole))
      return style(accessor, params);
    return styleAreas(accessor, target, params.style, ranges);
  };
}

/** A filter that hides rows keeps what is done from them, which the format of a column does not. */
function hidesCells(sheet: Worksheet, ranges: readonly IRange[]): boolean {
  const rows = Object.keys(sheet.getCellMatrix().getMatrix()).map(Number);
  return ranges.some(({ startRow, endRow }) => rows.some((row) => row >= startRow && row <= endRow && sheet.getRowFiltered(row)));
}

interface Target {
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  readonly unitId: string;
  readonly subUnitId: string;
}

const coversRows = ({ startRow, endRow }: IRange, sheet: Worksheet): boolean => startRow <= 0 && endRow >= sheet.getRowCount() - 1;
const coversColumns = ({ startColumn, endColumn }: IRange, sheet: Worksheet): boolean =>
  startColumn <= 0 && endColumn >= sheet.getColumnCount() - 1;

const isWhole = (range: IRange, sheet: Worksheet): boolean => coversRows(range, sheet) || coversColumns(range, sheet);

function styleAreas(accessor: IAccessor, target: Target, style: Styling["style"], ranges: readonly IRange[]): boolean {
  const { worksheet, unitId, subUnitId } = target;
  const place = { unitId, subUnitId };
  const steps = ranges.flatMap((range): Step[] => {
    const whole = { rows: coversRows(range, worksheet), columns: coversColumns(range, worksheet) };
    if (whole.rows && whole.columns) return [sheetStep(target, style), ...styledLines(target, style)];
    if (whole.rows) return [linesStep("column", target, style, range.startColumn, range.endColumn)];
    return whole.columns ? [linesStep("row", target, style, range.startRow, range.endRow)] : [];
  });
  const matrix = worksheet.getCellMatrix();
  const whole = ranges.filter((range) => isWhole(range, worksheet));
  const blocks = whole.flatMap((range) => occupiedBlocks(matrix.getMatrix(), range));
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  const put = (row: number, column: number): void => {
    (cellValue[row] ??= {})[column] = { s: { [style.type]: style.value } };
  };
  const partial = ranges.filter((range) => !isWhole(range, worksheet));
  for (const { startRow, endRow, startColumn, endColumn } of blocks)
    for (let row = startRow; row <= endRow; row += 1)
      for (let column = startColumn; column <= endColumn; column += 1) if (matrix.getValue(row, column)) put(row, column);
  for (const { startRow, endRow, startColumn, endColumn } of partial)
    for (let row = startRow; row <= endRow; row += 1) {
      if (worksheet.getRowFiltered(row)) continue;
      for (let column = startColumn; column <= endColumn; column += 1) put(row, column);
    }
  for (const [row, column] of crossings(worksheet, ranges)) put(row, column);
  const cells: ISetRangeValuesMutationParams = { ...place, cellValue, trigger: SetStyleCommand.id };
  const redos: IMutationInfo[] = [...steps.map(({ redo }) => redo), { id: SetRangeValuesMutation.id, params: cells }];
  const undos: IMutationInfo[] = [
    { id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(accessor, cells) },
    ...steps.map(({ undo }) => undo).toReversed(),
  ];
  const commands = accessor.get(ICommandService);
  const heights = accessor.get(SheetInterceptorService);
  const undoing = accessor.get(IUndoRedoService);
  if (!sequenceExecute(redos, commands).result) return false;
  const high = heights.generateMutationsOfAutoHeight({
    ...place,
    ranges: [...blocks, ...partial],
    autoHeightRanges: [...blocks, ...partial],
    lazyAutoHeightRanges: [],
  });
  if (TALLER.has(style.type)) sequenceExecute(high.redos, commands);
  const [highRedos, highUndos] = TALLER.has(style.type) ? [high.redos, high.undos] : [[], []];
  undoing.pushUndoRedo({ unitID: unitId, redoMutations: [...redos, ...highRedos], undoMutations: [...highUndos, ...undos] });
  return true;
}
/** Parts of a format that make a row higher. */
const TALLER: ReadonlySet<keyof IStyleData> = new Set(["ff", "fs", "tr", "tb"]);

/** The formats of rows or columns. */
type Lines = Record<number, { readonly s: Nullable<IStyleData | string> }>;

interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

function withPart(workbook: Workbook, own: Nullable<IStyleData | string>, { type, value }: Styling["style"]): Nullable<IStyleData> {
  const { [type]: _before, ...rest } = workbook.getStyles().get(own) ?? {};
  const next = value === null || value === undefined ? rest : { ...rest, [type]: value };
  return Object.keys(next).length > 0 ? next : null;
}

function sheetStep({ workbook, worksheet, unitId, subUnitId }: Target, style: Styling["style"]): Step {
  const before = worksheet.getDefaultCellStyle();
  const step = (defaultStyle: typeof before): IMutationInfo => ({
    id: SetWorksheetDefaultStyleMutation.id,
    params: { unitId, subUnitId, defaultStyle },
  });
  return { redo: step(withPart(workbook, before, style)), undo: step(before) };
}

/** The rows and columns with a format of their own, which the grid puts before that of the sheet. */
function styledLines(target: Target, style: Styling["style"]): Step[] {
  const { rowData, columnData } = target.worksheet.getConfig();
  const of = (kind: "row" | "column", data: typeof rowData | typeof columnData): Step[] =>
    Object.keys(data)
      .map(Number)
      .filter((at) => data[at]?.s)
      .map((at) => linesStep(kind, target, style, at, at));
  return [...of("row", rowData), ...of("column", columnData)];
}

function linesStep(kind: "row" | "column", target: Target, style: Styling["style"], first: number, last: number): Step {
  const { workbook, worksheet, unitId, subUnitId } = target;
  const { rowData, columnData } = worksheet.getConfig();
  const all: Readonly<Record<number, { readonly s?: Nullable<IStyleData | string> } | undefined>> = kind === "row" ? rowData : columnData;
  const after: Lines = {};
  const before: Lines = {};
  for (let at = first; at <= last; at += 1) {
    before[at] = { s: all[at]?.s ?? null };
    after[at] = { s: withPart(workbook, all[at]?.s, style) };
  }
  const step = (data: Lines): IMutationInfo =>
    kind === "row"
      ? { id: SetRowDataMutation.id, params: { unitId, subUnitId, rowData: data } }
      : { id: SetColDataMutation.id, params: { unitId, subUnitId, columnData: data } };
  return { redo: step(after), undo: step(before) };
}

/** Cells of whole rows in columns that have a format of their own, which the grid puts before that of a row. */
function crossings(sheet: Worksheet, ranges: readonly IRange[]): (readonly [number, number])[] {
  const { columnData } = sheet.getConfig();
  const styled = Object.keys(columnData)
    .map(Number)
    .filter((column) => columnData[column]?.s);
  return ranges
    .filter((range) => coversColumns(range, sheet) && !coversRows(range, sheet))
    .flatMap(({ startRow, endRow }) =>
      styled.flatMap((column) => Array.from({ length: endRow - startRow + 1 }, (_, i) => [startRow + i, column] as const)),
    );
}
