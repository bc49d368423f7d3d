import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  FormulaRuntimeService,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFormulaCurrentConfigService,
  type IHyperlinkEngineFormulaService,
} from "@univerjs/engine-formula";
import { cellsWorkedOut, forgetColumns } from "../columns/columns";
import { EXCEL_GRID } from "../excel-grid";
import { withinWritten } from "../formula/excel-bounds";
import { sameRange } from "../cells/area";
import { isFilled, meet, spillReplaced, type SpillArea } from "./spill-area";
import { filledBy, MOST_SPILLED } from "./spill-size";

type Cells = ObjectMatrix<Nullable<ICellData>>;
type Ranges = Record<number, Record<number, IRange | undefined> | undefined>;

/** What has changed in spilled cells since it was last asked, and which formulas may have room now. */
export interface SpillChanges {
  readonly areas: readonly SpillArea[];
  readonly retry: readonly SpillArea[];
}

/**
 * Where formulas spill. The engine let two formulas spill into the same cells when it calculated both at once, wiped out what a
 * neighbour had spilled when a formula found no room, turned styled blanks into texts, knew neither merged cells nor tables, and took
 * the grid's present end for the end of the sheet. It also says of each cell that it has been worked out, so that
 * whoever has read its column reads
 * it again. Source: Microsoft Support, "How to correct a #SPILL! error".
 */
export class SpillingRuntime extends FormulaRuntimeService {
  /** Merged cells and tables of a sheet. */
  closedAreas: (sheetId: string) => readonly IRange[] = () => [];
  private changed: SpillArea[] = [];
  private blocked = new Map<string, SpillArea>();

  constructor(
    private readonly config: IFormulaCurrentConfigService,
    hyperlinks: IHyperlinkEngineFormulaService,
  ) {
    super(config, hyperlinks);
    // Whether there is room is decided here, before the engine would look.
    Object.assign(this, { _checkIfArrayFormulaRangeHasData: () => false, _checkIfArrayFormulaExceeded: () => false });
  }

  override reset(): void {
    super.reset();
    this.changed = [];
    this.blocked = new Map();
  }

  /** A whole column spills as far as anything stands, as what is worked out of one does: the blanks behind would take half a minute. */
  override setRuntimeData(value: FunctionVariantType): void {
    if (value.isReferenceObject()) withinWritten(value as BaseReferenceObject, () => this.spill(value));
    else this.spill(value);
  }

  private spill(value: FunctionVariantType): void {
    const { currentUnitId: unitId, currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = this;
    const place = { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
    const before = this.spilledAt(place);
    const held = before && this.cellsIn(before);
    this.withdraw(place);
    if (before && !this.getUnitData()[unitId]?.[sheetId]?.getValue(row, column)) spillReplaced(this.getUnitData(), before);
    const area = { ...place, range: rangeOf(value, row, column) };
    const spills = area.range.endRow > row || area.range.endColumn > column;
    const room = !spills || (filledBy(value) <= MOST_SPILLED && this.hasRoom(area));
    if (room) this.blocked.delete(keyOf(place));
    else this.blocked.set(keyOf(place), area);
    super.setRuntimeData(room ? value : ErrorValueObject.create(ErrorType.SPILL));
    for (const one of [area, ...(before ? [before] : [])]) cellsWorkedOut(this.getUnitData(), unitId, sheetId, one.range);
    const after = spills && room ? area : undefined;
    const same = before && after && sameRange(before.range, after.range) && equal(held ?? [], this.cellsIn(after));
    if (!same) this.changed.push(...[before, after].filter((one) => one !== undefined));
  }

  override setRuntimeFeatureCellData(...given: Parameters<FormulaRuntimeService["setRuntimeFeatureCellData"]>): void {
    super.setRuntimeFeatureCellData(...given);
    forgetColumns(this.getUnitData());
  }

  takeChanges(): SpillChanges {
    const areas = this.changed;
    this.changed = [];
    const retry = [...this.blocked.values()].filter((one) => areas.some((area) => !isAnchor(one, area) && meet(one, area)));
    return { areas, retry };
  }

  /** What the formula of a cell has spilled, as far as this calculation has come. */
  private spilledAt({ unitId, sheetId, range: { startRow, startColumn } }: SpillArea): SpillArea | undefined {
    const calculated = this.getUnitData()[unitId]?.[sheetId]?.getValue(startRow, startColumn);
    const ranges = (calculated ? this.getUnitArrayFormula() : this.config.getArrayFormulaRange())[unitId]?.[sheetId] as Ranges | undefined;
    const range = ranges?.[startRow]?.[startColumn];
    return range && { unitId, sheetId, range };
  }

  private cellsIn({ unitId, sheetId, range }: SpillArea): readonly Nullable<ICellData>[] {
    const now = this.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    const stored = this.config.getArrayFormulaCellData()[unitId]?.[sheetId] as Cells | undefined;
    return cellsOf(range, (row, column) => now?.getValue(row, column) ?? stored?.getValue(row, column));
  }

  /** Takes back what this calculation has spilled from a cell before. */
  private withdraw({ unitId, sheetId, range: { startRow, startColumn } }: SpillArea): void {
    const ranges = this.getUnitArrayFormula()[unitId]?.[sheetId] as Ranges | undefined;
    const range = ranges?.[startRow]?.[startColumn];
    if (!range) return;
    const cells = this.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    cellsOf(range, (row, column) => cells?.realDeleteValue(row, column));
    delete ranges?.[startRow]?.[startColumn];
  }

  private hasRoom(area: SpillArea): boolean {
    const { unitId, sheetId, range } = area;
    if (range.endRow >= EXCEL_GRID.rowCount || range.endColumn >= EXCEL_GRID.columnCount) return false;
    if (this.closedAreas(sheetId).some((closed) => meet({ unitId, sheetId, range: closed }, area))) return false;
    return !this.meetsSpilled(area) && !isFilled(this.config.getUnitData()[unitId]?.[sheetId]?.cellData as Cells | undefined, range);
  }

  /** What others have spilled in this calculation, and what still stands of the one before. */
  private meetsSpilled(area: SpillArea): boolean {
    const { unitId, sheetId, range } = area;
    const calculated = this.getUnitData()[unitId]?.[sheetId];
    const meets = (ranges: Ranges | undefined, counts: (row: number, column: number) => boolean): boolean =>
      Object.entries(ranges ?? {}).some(([row, line]) =>
        Object.entries(line ?? {}).some(
          ([column, other]) =>
            other !== undefined &&
            !sameCorner(range, other) &&
            meet({ unitId, sheetId, range: other }, area) &&
            counts(Number(row), Number(column)),
        ),
      );
    return (
      meets(this.getUnitArrayFormula()[unitId]?.[sheetId] as Ranges | undefined, () => true) ||
      meets(
        this.config.getArrayFormulaRange()[unitId]?.[sheetId] as Ranges | undefined,
        (row, column) => !calculated?.getValue(row, column),
      )
    );
  }
}

const keyOf = ({ unitId, sheetId, range }: SpillArea): string => `${unitId}\n${sheetId}\n${range.startRow},${range.startColumn}`;
const isAnchor = (one: SpillArea, other: SpillArea): boolean => keyOf(one) === keyOf(other);

const sameCorner = (a: IRange, b: IRange): boolean => a.startRow === b.startRow && a.startColumn === b.startColumn;

/** The cells a value fills when it stands in a cell. */
function rangeOf(value: FunctionVariantType, row: number, column: number): IRange {
  const many = value.isReferenceObject() || (value.isValueObject() && (value as BaseValueObject).isArray());
  if (!many) return { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const { startRow, endRow, startColumn, endColumn } = (value as BaseReferenceObject).getRangePosition();
  return { startRow: row, endRow: row + endRow - startRow, startColumn: column, endColumn: column + endColumn - startColumn };
}

function cellsOf<T>({ startRow, endRow, startColumn, endColumn }: IRange, read: (row: number, column: number) => T): T[] {
  const found: T[] = [];
  for (let row = startRow; row <= endRow; row += 1)
    for (let column = startColumn; column <= endColumn; column += 1) found.push(read(row, column));
  return found;
}

const equal = (a: readonly Nullable<ICellData>[], b: readonly Nullable<ICellData>[]): boolean =>
  a.length === b.length && a.every((cell, at) => cell?.v === b[at]?.v && cell?.t === b[at]?.t);
