import { gridRange, intersection, type SheetArea, areaOf } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { exactWildcardTest, wildcardTest } from "../../engine/builtins/wildcards";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { joined } from "../../engine/formats/areas";
import { HostError } from "../dispatch/host-error";
import { nodeOf, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aText, oneOf } from "./check";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { resolveAddress } from "./resolve-address";
import { aFlagOr } from "./sort-fields";
import { usedArea } from "./used-area";

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Whether a text is what is sought; `*`, `?` and `~` mean what they mean in Excel's dialog. */
function sought(text: unknown, criteria: Criteria): (shown: string) => boolean {
  if (aText(text) === "") throw new HostError("InvalidArgument");
  const [complete, exact] = [aFlagOr(criteria.completeMatch, false), aFlagOr(criteria.matchCase, false)];
  const pattern = complete ? (text as string) : `*${text as string}*`;
  if (exact) return exactWildcardTest(pattern);
  const test = wildcardTest(pattern);
  return (shown) => test(shown.toLowerCase());
}

/** Every cell in which the text stands as it is shown, row by row. */
async function matches(host: HostContext, area: SheetArea, text: unknown, criteria: Criteria): Promise<Cell[]> {
  const test = sought(text, criteria);
  await host.engine.settle();
  const used = usedArea(host, area.sheetId, true);
  const within = used && intersection(used, area);
  if (!within) return [];
  const reader = cellReader(host.engine, area.sheetId);
  const found: Cell[] = [];
  for (let row = within.row; row < within.row + within.rows; row += 1)
    for (let column = within.column; column < within.column + within.columns; column += 1)
      if (!reader.isEmpty(row, column) && test(reader.text(row, column))) found.push({ row, column });
  return found;
}

const whole = (sheetId: string): SheetArea => ({ sheetId, row: 0, column: 0, rows: EXCEL_GRID.rowCount, columns: EXCEL_GRID.columnCount });

/** From a single cell the search goes through the whole sheet, beginning behind it. */
async function find(host: HostContext, self: SheetArea, text: unknown, given: unknown): Promise<HostNode | null> {
  const criteria = (given ?? {}) as Criteria;
  const back = oneOf(["Forward", "Backwards"], criteria.searchDirection ?? "Forward") === "Backwards";
  const single = self.rows === 1 && self.columns === 1;
  const found = await matches(host, single ? whole(self.sheetId) : self, text, criteria);
  const isAfter = ({ row, column }: Cell): boolean => row > self.row || (row === self.row && column > self.column);
  const isBefore = ({ row, column }: Cell): boolean => row < self.row || (row === self.row && column < self.column);
  const cell = back
    ? ((single ? found.findLast(isBefore) : undefined) ?? found.at(-1))
    : ((single ? found.find(isAfter) : undefined) ?? found[0]);
  return cell ? nodeOf(rangeClass, { sheetId: self.sheetId, ...cell, rows: 1, columns: 1 }) : null;
}

const need = (node: HostNode | null): HostNode => {
  if (!node) throw new HostError("ItemNotFound");
  return node;
};

const rangesOf = (sheetId: string, cells: readonly Cell[]): HostNode | null => {
  const areas = joined(cells.map((cell) => gridRange({ ...cell, rows: 1, columns: 1 }))).map((range) => areaOf(sheetId, range));
  return areas.length === 0 ? null : nodeOf(rangeAreasClass, { sheetId, areas });
};

const findAll = async (host: HostContext, sheetId: string, text: unknown, criteria: unknown): Promise<HostNode | null> =>
  rangesOf(sheetId, await matches(host, whole(sheetId), text, (criteria ?? {}) as Criteria));

/** Searches of a whole sheet. */
export const findAllMethods: NonNullable<OfficeClass<{ readonly sheetId: string }>["methods"]> = {
  FindAll: async (self, host, text: unknown, criteria: unknown) => need(await findAll(host, self.sheetId, text, criteria)),
  FindAllOrNullObject: (self, host, text: unknown, criteria: unknown) => findAll(host, self.sheetId, text, criteria),
};

const STEPS = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;
type Direction = keyof typeof STEPS;

/** Where Ctrl and an arrow key lead from a cell: to the end of what is filled, to what comes next, or to the edge of the sheet. */
function edgeFrom(host: HostContext, sheetId: string, from: Cell, direction: Direction): Cell {
  const [down, right] = STEPS[direction];
  const reader = cellReader(host.engine, sheetId);
  const used = usedArea(host, sheetId, true);
  const filled = ({ row, column }: Cell): boolean => !reader.isEmpty(row, column);
  const next = ({ row, column }: Cell): Cell => ({ row: row + down, column: column + right });
  const inside = ({ row, column }: Cell): boolean =>
    row >= 0 && column >= 0 && row < EXCEL_GRID.rowCount && column < EXCEL_GRID.columnCount;
  const edge: Cell = {
    row: down === 0 ? from.row : down < 0 ? 0 : EXCEL_GRID.rowCount - 1,
    column: right === 0 ? from.column : right < 0 ? 0 : EXCEL_GRID.columnCount - 1,
  };
  const isInUse = (cell: Cell): boolean => used !== null && intersection(used, { sheetId, ...cell, rows: 1, columns: 1 }) !== null;
  // Beyond what is in use nothing stands any more.
  const mayCome = ({ row, column }: Cell): boolean =>
    used !== null &&
    (down > 0
      ? row < used.row + used.rows
      : down < 0
        ? row >= used.row
        : right > 0
          ? column < used.column + used.columns
          : column >= used.column);
  let at = next(from);
  if (!inside(at)) return from;
  if (filled(from) && filled(at)) {
    while (inside(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  for (; inside(at) && (isInUse(at) || mayCome(at)); at = next(at)) if (filled(at)) return at;
  return edge;
}

async function activeCell(host: HostContext, self: SheetArea, given: unknown): Promise<SheetArea> {
  await host.engine.settle();
  const cell = given === undefined || given === null ? { ...self, rows: 1, columns: 1 } : resolveAddress(host, self.sheetId, given);
  if (cell.rows !== 1 || cell.columns !== 1 || !intersection(self, cell)) throw new HostError("InvalidArgument");
  return cell;
}

async function rangeEdge(host: HostContext, self: SheetArea, given: unknown, active: unknown): Promise<HostNode> {
  const direction = oneOf(Object.keys(STEPS) as Direction[], given);
  const cell = await activeCell(host, self, active);
  return nodeOf(rangeClass, { ...edgeFrom(host, self.sheetId, cell, direction), sheetId: self.sheetId, rows: 1, columns: 1 });
}

/** The range up to where Ctrl, Shift and an arrow key take its far side. */
async function extended(host: HostContext, self: SheetArea, given: unknown, active: unknown): Promise<HostNode> {
  const direction = oneOf(Object.keys(STEPS) as Direction[], given);
  const cell = await activeCell(host, self, active);
  const [bottom, right] = [self.row + self.rows - 1, self.column + self.columns - 1];
  const side = {
    row: direction === "Down" ? bottom : direction === "Up" ? self.row : cell.row,
    column: direction === "Right" ? right : direction === "Left" ? self.column : cell.column,
  };
  const edge = edgeFrom(host, self.sheetId, side, direction);
  const [row, column] = [Math.min(self.row, edge.row), Math.min(self.column, edge.column)];
  const rows = Math.max(bottom, edge.row) - row + 1;
  return nodeOf(rangeClass, { sheetId: self.sheetId, row, column, rows, columns: Math.max(right, edge.column) - column + 1 });
}

/** What finds cells by what they hold. */
export const searchMethods: NonNullable<OfficeClass<SheetArea>["methods"]> = {
  Find: async (self, host, text: unknown, criteria: unknown) => need(await find(host, self, text, criteria)),
  FindOrNullObject: (self, host, text: unknown, criteria: unknown) => find(host, self, text, criteria),
  GetRangeEdge: (self, host, direction: unknown, active?: unknown) => rangeEdge(host, self, direction, active),
  GetExtendedRange: (self, host, direction: unknown, active?: unknown) => extended(host, self, direction, active),
};
