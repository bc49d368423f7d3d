import { areaOf, intersection, type SheetArea } from "../../engine/cells/area";
import { clearCells } from "../../engine/cells/clear-cells";
import { namesFromHeaders } from "../../engine/tables/column-names";
import { gridTheme } from "../../engine/tables/table-themes";
import { fillResized } from "../../engine/tables/table-shifts";
import { insertCells, isBlank } from "../../engine/tables/toggle-rows";
import { totalsArea, type WorkbookTable } from "../../engine/tables/workbook-table";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { sameName } from "./collection";
import { aName } from "./name-check";
import { namesOf } from "./name-model";
import { writeValues } from "./range-writing";
import { resolveAddress } from "./resolve-address";
import { sheetOf } from "./sheet-names";
import { fillHeaders } from "./table-headers";
import { tablesOf } from "./table-model";
import { shifted } from "./table-rows";

/** A table over a header row alone gets the empty insert row; without headers of its own, its cells move down for new ones. */
export async function addTable(host: HostContext, given: SheetArea, hasHeaders: boolean): Promise<string> {
  const unfilled = hasHeaders && given.rows === 1;
  const area = unfilled || !hasHeaders ? { ...given, rows: given.rows + 1 } : given;
  checkRoom(host, hasHeaders ? area : given);
  const below = { ...given, row: given.row + 1 };
  if (!hasHeaders) await shifted(() => insertCells(host.engine, { ...given, rows: 1 }));
  else if (unfilled && !isBlank(host.engine, below)) await shifted(() => insertCells(host.engine, below));
  const names = fillHeaders(host, area);
  const id = crypto.randomUUID();
  host.engine.tableStore.set(undefined, {
    id,
    name: freeTableName(host),
    area,
    headers: true,
    totals: false,
    unfilled,
    style: gridTheme("TableStyleMedium2", true),
    columns: names.map((name) => ({ id: crypto.randomUUID(), name })),
  });
  return id;
}

/** The header row stays where it is; what stands below and beside becomes part of the table, or is no longer. */
export function resizeTable(host: HostContext, table: WorkbookTable, to: unknown): void {
  const area = resolveAddress(host, table.area.sheetId, to);
  const least = 1 + (table.headers ? 1 : 0) + (table.totals ? 1 : 0);
  if (area.row !== table.area.row || area.sheetId !== table.area.sheetId || !intersection(area, table.area) || area.rows < least)
    throw new HostError("InvalidArgument");
  checkRoom(host, area, table.id);
  const totals = totalsArea(table);
  if (totals) moveTotals(host, totals, area);
  const at = area.column - table.area.column;
  const columns = Array.from({ length: area.columns }, (_, i) => table.columns[i + at] ?? { id: crypto.randomUUID(), name: "" });
  const named = { ...table, columns, area, unfilled: false };
  host.engine.tableStore.set(table, named);
  const names = table.headers
    ? fillHeaders(host, area)
    : namesFromHeaders(
        columns.map(({ name }) => name),
        host.engine.tableStore.words.column,
        () => true,
      );
  host.engine.tableStore.renameColumns(named, names);
  fillResized(host.engine, table, host.engine.tableStore.find(table.id) ?? named);
}

/** The totals go with the end of the table. */
function moveTotals(host: HostContext, from: SheetArea, area: SheetArea): void {
  const row = area.row + area.rows - 1;
  if (row === from.row) return;
  const to = { ...from, row };
  const cells = host.engine.cells(from.sheetId);
  const held = Array.from({ length: from.columns }, (_, i) => cells.formula(from.row, from.column + i));
  const free = Array.from({ length: area.columns }, (_, i) => cells.isEmpty(row, area.column + i));
  if (free.includes(false)) throw new HostError("InvalidArgument");
  clearCells(host.engine, from);
  writeValues(host, to, [held.map((value) => (value === "" ? null : value))]);
}

/** Excel's rules for a table's name are those of names, and the two share one set. Source: Microsoft Support, "Rename an Excel table". */
export function checkTableName(host: HostContext, value: unknown, except: string): string {
  const name = aName(value);
  const taken =
    tablesOf(host).some((table) => table.id !== except && sameName(table.name, name)) ||
    namesOf(host, undefined).some((one) => sameName(one.name, name));
  if (taken) throw new HostError("ItemAlreadyExists");
  return name;
}

function freeTableName(host: HostContext): string {
  const taken = new Set([...tablesOf(host), ...namesOf(host, undefined)].map(({ name }) => name.toLowerCase()));
  let number = tablesOf(host).length + 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** Tables keep apart from each other and from merged cells. */
function checkRoom(host: HostContext, area: SheetArea, except?: string): void {
  const meets = tablesOf(host, area.sheetId).some((table) => table.id !== except && intersection(table.area, area));
  if (meets) throw new HostError("InvalidArgument", "A table can't overlap another table.");
  const merges = sheetOf(host, area.sheetId)
    .getSheet()
    .getMergeData()
    .map((merge) => areaOf(area.sheetId, merge));
  if (merges.some((merge) => intersection(area, merge))) throw new HostError("MergedRangeConflict");
}
