import type { ICellData, IStyleData, Worksheet } from "@univerjs/core";
import { AddWorksheetMergeCommand } from "@univerjs/sheets";
import { readReference, writeCells as writeReference } from "../../../core/cells/formula/read-reference";
import { tokenizeFormula } from "../../../core/cells/formula/tokenize-formula";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { cellsAddress } from "../../engine/cells/address";
import { areaOf, gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { writeCells } from "../../engine/cells/write-cells";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { carryFormats } from "../../engine/formats/carry-formats";
import { runsOf, type Carried } from "../../engine/formats/carried";
import { shiftedFormula } from "../../engine/structure/rewrite-references";
import { pushUndo } from "../../engine/tables/push-undo";
import { carryValidation } from "../../engine/validation/carry-validation";
import { HostError } from "../dispatch/host-error";
import { selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { oneOf } from "./check";
import { within } from "./range";
import { rangeAreasClass } from "./range-areas";
import { refuseTornMerges, unmergeRange } from "./range-structure";
import { oneByOne } from "./range-style";
import { resolveAddress } from "./resolve-address";
import { sheetOf } from "./sheet-names";
import { aFlagOr } from "./sort-fields";
import { usedArea } from "./used-area";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type CopyType = (typeof COPY_TYPES)[number];

/** What a cell hands on: what it holds, and how it looks. */
interface Handed {
  readonly data: ICellData | undefined;
  readonly style: IStyleData | undefined;
  readonly empty: boolean;
}

/** What belongs to the former content of a cell that something is copied to. */
const FORMER = { v: null, t: null, f: null, si: null, p: null, custom: null } as const;

/** One rectangle of cells; of whole rows and columns as much as is in use. Null where that is nothing. */
function sourceOf(host: HostContext, sheetId: string, given: unknown): SheetArea | null {
  const areas = selfOf(rangeAreasClass, given)?.areas;
  if (areas && areas.length !== 1) throw HostError.notImplemented("Range.copyFrom of several ranges at once");
  const area = areas?.[0] ?? resolveAddress(host, sheetId, given);
  if (area.rows < EXCEL_GRID.rowCount && area.columns < EXCEL_GRID.columnCount) return area;
  const used = usedArea(host, area.sheetId, false);
  return used && intersection(area, used) && { ...area, ...ends(area, used) };
}

const ends = (area: SheetArea, used: SheetArea): Pick<SheetArea, "rows" | "columns"> => ({
  rows: area.rows === EXCEL_GRID.rowCount ? used.row + used.rows : area.rows,
  columns: area.columns === EXCEL_GRID.columnCount ? used.column + used.columns : area.columns,
});

const straight = (formula: string, _from: Place, down: number, right: number): string => shiftedFormula(formula, down, right);

/** A formula that is turned round with its cells: what it reads beside itself it reads below, and the other way round. */
function turned(formula: string, from: Place, down: number, right: number): string {
  const to = { row: from.row + down, column: from.column + right };
  return tokenizeFormula(formula)
    .map(({ kind, text }) => {
      const cells = kind === "reference" ? readReference(text)?.cells : undefined;
      if (!cells || text.includes("$") || cells.from.row === undefined || cells.from.column === undefined)
        return kind === "reference" ? shiftedFormula(`=${text}`, down, right).slice(1) : text;
      const corner = (one: typeof cells.from) => ({
        ...one,
        row: to.row + ((one.column ?? 0) - from.column),
        column: to.column + ((one.row ?? 0) - from.row),
      });
      const prefix = text.slice(0, text.lastIndexOf("!") + 1);
      return prefix + writeReference({ from: corner(cells.from), to: corner(cells.to) }, text.includes(":", prefix.length));
    })
    .join("");
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What each cell of the source hands on to a cell so many rows below and columns to the right. */
function reading(host: HostContext, source: SheetArea, type: CopyType, moved: typeof straight) {
  const reader = cellReader(host.engine, source.sheetId);
  const sheet = sheetOf(host, source.sheetId);
  const matrix = sheet.getSheet().getCellMatrix();
  const prefix = `${sheetInFormula(sheet.getSheetName())}!`;
  return (row: number, column: number, down: number, right: number, toSheet: string): Handed => {
    const cell = matrix.getValue(row, column);
    const empty = reader.isEmpty(row, column);
    const data = (): ICellData | undefined => {
      if (type === "Formats") return undefined;
      if (type === "Link") {
        const address = cellsAddress({ row, column, rows: 1, columns: 1 });
        return { ...FORMER, f: `=${toSheet === source.sheetId ? "" : prefix}${address}` };
      }
      const formula = type === "Values" ? undefined : reader.formula(row, column);
      if (typeof formula === "string" && (cell?.f || cell?.si)) return { ...FORMER, f: moved(formula, { row, column }, down, right) };
      if (empty) return FORMER;
      const kept = type === "Values" || cell?.v === undefined || cell.v === null ? {} : { p: cell.p ?? null };
      return { ...FORMER, v: asKept(reader.value(row, column)), t: cell?.f || cell?.v === undefined ? null : (cell.t ?? null), ...kept };
    };
    const style = type === "All" || type === "Formats" ? reader.ownStyle(row, column) : undefined;
    return { data: data(), style, empty };
  };
}

const asKept = (value: string | number | boolean): string | number => (typeof value === "boolean" ? Number(value) : value);

/** Rows or columns of the target: as many as the source has, or all of a target that is a multiple of that. */
const repeated = (size: number, target: number): number => (target % size === 0 ? target : size);

export async function copyFrom(
  host: HostContext,
  target: SheetArea,
  given: unknown,
  kind: unknown,
  blanks: unknown,
  turn: unknown,
): Promise<void> {
  const type = oneOf(COPY_TYPES, kind ?? "All");
  const [skipBlanks, transpose] = [aFlagOr(blanks, false), aFlagOr(turn, false)];
  await host.engine.settle();
  const source = sourceOf(host, target.sheetId, given);
  if (!source) return;
  const [height, width] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const unbounded = target.rows === EXCEL_GRID.rowCount || target.columns === EXCEL_GRID.columnCount;
  const area = {
    ...target,
    rows: unbounded ? height : repeated(height, target.rows),
    columns: unbounded ? width : repeated(width, target.columns),
  };
  within(area);
  oneByOne(area);
  const withLooks = type === "All" || type === "Formats";
  if (withLooks) refuseTornMerges(host, area);
  const read = reading(host, source, type, transpose ? turned : straight);
  const from = (row: number, column: number): readonly [number, number] => {
    const [down, right] = [(row - area.row) % height, (column - area.column) % width];
    return transpose ? [source.row + right, source.column + down] : [source.row + down, source.column + right];
  };
  const handed = new Map<string, Handed>();
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const [r, c] = from(row, column);
      handed.set(`${row},${column}`, read(r, c, row - r, column - c, area.sheetId));
    }
  const at = (row: number, column: number): Handed | undefined => {
    const one = handed.get(`${row},${column}`);
    return skipBlanks && one?.empty ? undefined : one;
  };
  const merges = withLooks ? mergesIn(sheetOf(host, source.sheetId).getSheet(), source) : [];
  if (withLooks) {
    writeCells(host.engine, area, (row, column) => (at(row, column) ? { s: null } : undefined));
    if (mergesIn(sheetOf(host, area.sheetId).getSheet(), area).length > 0) await unmergeRange(host, area);
  }
  writeCells(host.engine, area, (row, column) => {
    const one = at(row, column);
    if (!one || (!one.data && !one.style)) return undefined;
    return { ...one.data, ...(one.style && { s: one.style }) };
  });
  await copyMerges(host, merges, source, area, transpose);
  if (withLooks) copyRules(host, source, area, transpose, type);
}

const sheetParams = (host: HostContext, sheetId: string) => ({ unitId: host.engine.workbook.getId(), subUnitId: sheetId });

const mergesIn = (sheet: Worksheet, area: SheetArea): SheetArea[] =>
  sheet
    .getMergeData()
    .map((merge) => areaOf(area.sheetId, merge))
    .filter((merge) => {
      const common = intersection(merge, area);
      return common?.rows === merge.rows && common.columns === merge.columns;
    });

async function copyMerges(host: HostContext, merges: readonly SheetArea[], source: SheetArea, area: SheetArea, transpose: boolean) {
  if (merges.length === 0) return;
  const [height, width] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const selections = merges.flatMap((merge) => {
    const [down, right] = [merge.row - source.row, merge.column - source.column];
    const size = transpose ? { rows: merge.columns, columns: merge.rows } : { rows: merge.rows, columns: merge.columns };
    const [y, x] = transpose ? [right, down] : [down, right];
    return steps(area.row, area.rows, height).flatMap((row) =>
      steps(area.column, area.columns, width).map((column) => gridRange({ row: row + y, column: column + x, ...size })),
    );
  });
  await host.engine.runLater(AddWorksheetMergeCommand.id, { ...sheetParams(host, area.sheetId), selections, defaultMerge: true });
}

const steps = (from: number, length: number, step: number): number[] =>
  Array.from({ length: Math.ceil(length / step) }, (_, i) => from + i * step);

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** Conditional formats come with all and with formats, validation with all. */
function copyRules(host: HostContext, source: SheetArea, area: SheetArea, transpose: boolean, type: CopyType): void {
  const [from, to] = [sheetParams(host, source.sheetId), sheetParams(host, area.sheetId)];
  const carry = (carried: Carried): void => {
    for (const make of type === "All" ? [carryFormats, carryValidation] : [carryFormats]) {
      const { redos, undos } = make(host.engine.injector, carried);
      pushUndo(host.engine, redos, undos);
    }
  };
  const rows = numbers(area.row, area.rows);
  const columns = numbers(area.column, area.columns);
  if (!transpose) {
    const [given, across] = [numbers(source.row, source.rows), numbers(source.column, source.columns)];
    return carry({ from, to, rows: runsOf(given, rows), columns: runsOf(across, columns) });
  }
  // Turned round, what was beside is below: cell by cell.
  for (const row of rows)
    for (const column of columns) {
      const at = source.row + ((column - area.column) % source.rows);
      const beside = source.column + ((row - area.row) % source.columns);
      carry({ from, to, rows: runsOf([at], [row]), columns: runsOf([beside], [column]) });
    }
}

/** What copies cells. */
export const copyMethods: NonNullable<OfficeClass<SheetArea>["methods"]> = {
  CopyFrom: (self, host, source: unknown, type?: unknown, skipBlanks?: unknown, transpose?: unknown) =>
    copyFrom(host, self, source, type, skipBlanks, transpose),
};
