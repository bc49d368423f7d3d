import type { SheetArea } from "../../engine/cells/area";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import { findName, setProperty } from "../dispatch/members";
import { nodeOf, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { rangeClass } from "./range";
import { oneByOne } from "./range-style";
import { wrongSize } from "./range-writing";

type Wanted = Readonly<Record<string, unknown>>;

/** The borders of a cell by the names that its properties have for them. */
const BORDERS: Readonly<Record<string, string>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };

const isObject = (value: unknown): value is Wanted => typeof value === "object" && value !== null && !Array.isArray(value);

function below(node: HostNode, name: string, host: HostContext): HostNode {
  const path = findName(node.type.navigate ?? {}, name);
  const found = path === undefined ? undefined : node.type.navigate?.[path]?.(node.self, host);
  if (!found) throw HostError.notImplemented(`${node.type.name}.${name}`);
  return found;
}

const borderOf = (format: HostNode, side: string, host: HostContext): HostNode => {
  const edge = BORDERS[side];
  const borders = below(format, "borders", host);
  if (edge === undefined || !borders.type.indexer) throw HostError.notImplemented(`CellBorderCollection.${side}`);
  return borders.type.indexer(borders.self, edge, host);
};

/** What is asked of an object: its properties, and those of the objects below it. */
async function read(node: HostNode, wanted: Wanted, host: HostContext): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (!asked) continue;
    if (name === "borders" && isObject(asked)) {
      const sides = Object.keys(BORDERS).map(async (side) => [side, await read(borderOf(node, side, host), asked, host)] as const);
      found[name] = Object.fromEntries(await Promise.all(sides));
    } else if (isObject(asked)) found[name] = await read(below(node, name, host), asked, host);
    else {
      const member = findName(node.type.get ?? {}, name);
      const get = member === undefined ? undefined : node.type.get?.[member];
      if (!get) throw HostError.notImplemented(`${node.type.name}.${name}`);
      found[name] = await get(node.self, host);
    }
  }
  return found;
}

async function write(node: HostNode, given: Wanted, host: HostContext): Promise<void> {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (name === "borders" && isObject(value)) {
      for (const [side, border] of Object.entries(value)) if (isObject(border)) await write(borderOf(node, side, host), border, host);
    } else if (isObject(value)) await write(below(node, name, host), value, host);
    else await setProperty(node, name, value, host);
  }
}

const cellAt = (area: SheetArea, row: number, column: number): HostNode =>
  nodeOf(rangeClass, { sheetId: area.sheetId, row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
const columnAt = (area: SheetArea, column: number): HostNode =>
  nodeOf(rangeClass, { ...area, row: 0, rows: EXCEL_GRID.rowCount, column: area.column + column, columns: 1 });
const rowAt = (area: SheetArea, row: number): HostNode =>
  nodeOf(rangeClass, { ...area, column: 0, columns: EXCEL_GRID.columnCount, row: area.row + row, rows: 1 });

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

function asked(wanted: unknown): Wanted {
  if (!isObject(wanted)) throw new HostError("InvalidArgument");
  return wanted;
}

async function inTurn<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}

async function writeEach(list: unknown, count: number, node: (index: number) => HostNode, host: HostContext): Promise<void> {
  if (!Array.isArray(list) || list.length !== count) throw wrongSize();
  for (const [index, given] of list.entries()) if (given !== undefined && given !== null) await write(node(index), asked(given), host);
}

/** What a range says of each of its cells, columns and rows, and takes for each. */
export const propertyMethods: NonNullable<OfficeClass<SheetArea>["methods"]> = {
  GetCellProperties: async (self, host, wanted: unknown) => {
    oneByOne(self);
    await host.engine.settle();
    return inTurn(numbers(self.rows), (row) =>
      inTurn(numbers(self.columns), (column) => read(cellAt(self, row, column), asked(wanted), host)),
    );
  },
  GetColumnProperties: (self, host, wanted: unknown) =>
    inTurn(numbers(self.columns), (column) => read(columnAt(self, column), asked(wanted), host)),
  GetRowProperties: (self, host, wanted: unknown) => inTurn(numbers(self.rows), (row) => read(rowAt(self, row), asked(wanted), host)),
  SetCellProperties: async (self, host, given: unknown) => {
    oneByOne(self);
    if (!Array.isArray(given) || given.length !== self.rows) throw wrongSize();
    for (const [row, line] of given.entries()) await writeEach(line, self.columns, (column) => cellAt(self, row, column), host);
  },
  SetColumnProperties: (self, host, given: unknown) => writeEach(given, self.columns, (column) => columnAt(self, column), host),
  SetRowProperties: (self, host, given: unknown) => writeEach(given, self.rows, (row) => rowAt(self, row), host),
};
