import type { NamedCell } from "../../reading/sheet-cells";
import type { Area } from "../../plan/sheet-plan";
import { rangeAt } from "../range-at";
import { supports } from "../supports";
import { WorkbookError } from "../workbook-port";
import { areaOf, AREA_PROPERTIES } from "./area-of";
import { askDateSystem } from "./date-system";
import { askNamedCells } from "./named-cells";
import type { ReadTarget } from "./read-target";
import { selectedArea } from "./selected-area";

/** Where the cells of a target lie. */
export interface FoundArea {
  readonly sheet: string;
  /** For people. */
  readonly source: string;
  readonly area: Area;
  readonly merges?: readonly Area[];
  readonly table?: string;
  readonly openBelow?: boolean;
  readonly names: Readonly<Record<string, NamedCell>>;
  readonly dateSystem: 1900 | 1904;
}

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Finds the target, its merged cells, the sheet's own named cells and the workbook's date system, in two or three round trips. */
export async function resolveTarget(context: Excel.RequestContext, target: ReadTarget): Promise<FoundArea> {
  const dateSystem = askDateSystem(context);
  const found = await find(context, target);
  if (!found.range) return { ...found.place, area: NOTHING, names: {}, dateSystem: dateSystem() };
  const merged = askMerges(found.range, found.area);
  const names = askNamedCells(context, found.place.sheet);
  await context.sync();
  const merges = merged();
  return { ...found.place, area: found.area, ...(merges ? { merges } : {}), names: names(), dateSystem: dateSystem() };
}

interface Found {
  readonly place: Pick<FoundArea, "sheet" | "source" | "table" | "openBelow">;
  readonly range?: Excel.Range;
  readonly area: Area;
}

function find(context: Excel.RequestContext, target: ReadTarget): Promise<Found> {
  switch (target.kind) {
    case "selection":
      return findSelection(context);
    case "table":
      return findTable(context, target.name);
    case "name":
      return findName(context, target.name);
    case "sheet":
      return findSheet(context, target.name);
    case "area":
      return findArea(context, target.name);
  }
}

async function findSelection(context: Excel.RequestContext): Promise<Found> {
  const { range, sheet, openBelow } = await selectedArea(context);
  if (!range) return { place: { sheet, source: sheet }, area: NOTHING };
  return { place: { sheet, source: range.address, ...(openBelow && { openBelow }) }, range, area: areaOf(range) };
}

async function findArea(context: Excel.RequestContext, address: string): Promise<Found> {
  const range = rangeAt(context.workbook.worksheets, address);
  range.load(AREA_PROPERTIES);
  range.worksheet.load("name");
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  used.load(AREA_PROPERTIES);
  await context.sync();
  const openBelow = !used.isNullObject && range.rowIndex + range.rowCount >= used.rowIndex + used.rowCount;
  return { place: { sheet: range.worksheet.name, source: range.address, openBelow }, range, area: areaOf(range) };
}

/** The table with its headers, without its row of totals. */
async function findTable(context: Excel.RequestContext, name: string): Promise<Found> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange();
  table.load("name,showTotals");
  range.load(AREA_PROPERTIES);
  range.worksheet.load("name");
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("read", "ItemNotFound", true, `There is no table named ${name}.`);
  const area = areaOf(range);
  const body = table.showTotals ? { ...area, rows: area.rows - 1 } : area;
  return { place: { sheet: range.worksheet.name, source: table.name, table: table.name }, range, area: body };
}

/** The cells a name of the workbook stands for, its whole columns and rows cut to their used part. */
async function findName(context: Excel.RequestContext, name: string): Promise<Found> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load(`${AREA_PROPERTIES},isEntireColumn,isEntireRow`);
  range.worksheet.load("name");
  const used = range.getUsedRangeOrNullObject(true);
  used.load(AREA_PROPERTIES);
  await context.sync();
  if (range.isNullObject) throw new WorkbookError("read", "ItemNotFound", true, `There is no range named ${name}.`);
  const place = { sheet: range.worksheet.name, source: range.address };
  if (used.isNullObject) return { place, area: NOTHING };
  const cells = range.isEntireColumn || range.isEntireRow ? used : range;
  return { place: { ...place, source: cells.address }, range: cells, area: areaOf(cells) };
}

/** A header and two rows: below that a table is a list of choices rather than data. */
const LEAST_ROWS = 3;

/** The largest table of the sheet, because that is where its data are; without tables all cells in use. */
async function findSheet(context: Excel.RequestContext, name: string): Promise<Found> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  sheet.tables.load("items/name");
  used.load(AREA_PROPERTIES);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("read", "ItemNotFound", true, `There is no sheet named ${name}.`);
  if (used.isNullObject) return { place: { sheet: sheet.name, source: sheet.name }, area: NOTHING };
  const table = await largestTable(context, sheet.tables.items);
  if (table !== undefined) return findTable(context, table);
  return { place: { sheet: sheet.name, source: used.address, openBelow: true }, range: used, area: areaOf(used) };
}

async function largestTable(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<string | undefined> {
  if (tables.length === 0) return undefined;
  const ranges = tables.map((table) => table.getRange().load("rowCount,columnCount"));
  await context.sync();
  const sizes = ranges.map(({ rowCount, columnCount }) => (rowCount < LEAST_ROWS ? 0 : rowCount * columnCount));
  const largest = Math.max(...sizes);
  return largest === 0 ? undefined : tables[sizes.indexOf(largest)]?.name;
}

/** Merged cells, as offsets into the area; unknown below ExcelApi 1.13. */
function askMerges(range: Excel.Range, area: Area): () => readonly Area[] | undefined {
  if (!supports("ExcelApi", "1.13")) return () => undefined;
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map((part) => ({ ...areaOf(part), row: part.rowIndex - area.row, column: part.columnIndex - area.column }));
}
