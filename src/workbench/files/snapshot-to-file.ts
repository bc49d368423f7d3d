import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { eachKept } from "../../files/xlsx/each-kept";
import type { FileLoss } from "../../files/xlsx/file-loss";
import type { FileChart } from "../../files/file-chart";
import type { CarriedSheet } from "../../files/carried";
import type { FileName, FileNote, FileSheet, FileStyle, FileWorkbook } from "../../files/file-workbook";
import { fileText } from "../../files/xlsx/reading/shared-texts";
import { namesForMany } from "../../files/xlsx/formula/many-cell-names";
import { START_GRID } from "../engine/excel-grid";
import type { Spill } from "../engine/cells/spilled-areas";
import type { CellsRef, ChartModel } from "../engine/chart-model";
import { carriedParts } from "./carried-parts";
import { sheetCells } from "./cells-to-file";
import { chartToFile } from "./chart-models";
import { sheetFilterToFile } from "./filters/sheet-filter";
import { tableFiltersToFile } from "./filters/table-filters";
import { conditionalToFile } from "./conditionals";
import { validationToFile } from "./rules";
import { CHARACTER, PADDING, sheetColumns, sheetRows, type StyleOf } from "./lines-to-file";
import { pageToFile } from "./page-to-file";
import { fromGridRange, readResource, type GridName, type GridNote, type KeptNote, type SnapshotResources } from "./snapshot-resources";
import { tableToFile } from "./tables";
import { styleToFile } from "./style-to-file";
import { PX_PER_POINT } from "../../design/page-sizes";

type GridNotes = SnapshotResources["SHEET_NOTE_PLUGIN"];
type Snapshot = Partial<IWorkbookData>;
type Sheet = Partial<IWorksheetData>;

const CHART_SIZE = { rows: 15, columns: 8 };

const nameToFile = ({ name, formulaOrRefString, comment, hidden }: GridName): FileName => ({
  name,
  refersTo: formulaOrRefString.replace(/^=/, ""),
  ...(comment && { comment }),
  ...(hidden && { hidden }),
});

/** How a sheet is looked at, and the sizes of lines that have none of their own. */
function viewOf(sheet: Sheet, carried: CarriedSheet | undefined): Partial<FileSheet> {
  const { zoomRatio, rightToLeft, defaultColumnWidth, defaultRowHeight } = sheet;
  const zoom = Math.round((zoomRatio ?? 1) * 100);
  const format = carried?.attributes["sheetFormatPr"];
  const width = Number(format?.["defaultColWidth"]);
  const height = format?.["customHeight"] === undefined ? Number.NaN : Number(format["defaultRowHeight"]);
  const isStill = (pixels: number | undefined, given: number): boolean => pixels === Math.round(given);
  return {
    ...(zoom !== 100 && { zoom }),
    ...(Number(rightToLeft) === 1 && { rightToLeft: true as const }),
    ...(isStill(defaultColumnWidth, width * CHARACTER + PADDING) && { defaultWidth: width }),
    ...(isStill(defaultRowHeight, height * PX_PER_POINT) && { defaultHeight: height }),
  };
}

/** What is kept of a note: by its id, and where nothing else has that, by its place. */
function keptOf({ id, row, col }: GridNote, kept: readonly KeptNote[], notes: GridNotes[string] | undefined): KeptNote | undefined {
  const others = new Set(Object.values(notes ?? {}).flatMap((line) => Object.values(line).map((note) => note.id)));
  return (
    kept.find((one) => one.id === id) ??
    kept.find((one) => one.row === row && one.column === col && (one.id === undefined || !others.has(one.id)))
  );
}

const pageOf = (snapshot: Snapshot, id: string) => readResource(snapshot, "SHEET_OPSPLAN_PARTS_PLUGIN").page?.[id];

/** The cells under a chart that stands free, going by the widths and heights of the sheet. */
function coverOf(sheet: Sheet, place: ChartModel["place"]): FileChart["at"] {
  const find = (from: number, sizeAt: (index: number) => number) => {
    let index = 0;
    for (let rest = from * PX_PER_POINT; rest >= sizeAt(index) && index < 10_000; index++) rest -= sizeAt(index);
    return index;
  };
  const widths = sheet.columnData as Readonly<Record<number, { w?: number }>> | undefined;
  const heights = sheet.rowData as Readonly<Record<number, { h?: number }>> | undefined;
  const width = (index: number) => widths?.[index]?.w ?? sheet.defaultColumnWidth ?? START_GRID.defaultColumnWidth;
  const height = (index: number) => heights?.[index]?.h ?? sheet.defaultRowHeight ?? START_GRID.defaultRowHeight;
  const column = find(place.left, width);
  const row = find(place.top, height);
  return {
    row,
    column,
    rows: Math.max(find(place.top + place.height, height) - row, place.height ? 1 : CHART_SIZE.rows),
    columns: Math.max(find(place.left + place.width, width) - column, place.width ? 1 : CHART_SIZE.columns),
  };
}

/**
 * A workbook of the grid, as `save()` gives it, as a file; and what the file cannot hold. `spillsOn` tells what
 * formulas fill beyond their own
 * cells: a program that cannot calculate them shows what the file holds.
 */
export function snapshotToFile(
  snapshot: Snapshot,
  spillsOn: (sheetId: string) => readonly Spill[] = () => [],
): { readonly workbook: FileWorkbook; readonly losses: readonly FileLoss[] } {
  const order = (snapshot.sheetOrder ?? []).filter((id) => snapshot.sheets?.[id]);
  const sheetName = (id: string) => snapshot.sheets?.[id]?.name;
  const names = Object.values(readResource(snapshot, "SHEET_DEFINED_NAME_PLUGIN"));
  const isMany = namesForMany(names.map(({ name, formulaOrRefString }) => ({ name, refersTo: formulaOrRefString })));
  const parts = readResource(snapshot, "SHEET_OPSPLAN_PARTS_PLUGIN");
  const tables = readResource(snapshot, "SHEET_TABLE_PLUGIN");
  const filters = readResource(snapshot, "SHEET_FILTER_PLUGIN");
  const validations = readResource(snapshot, "SHEET_DATA_VALIDATION_PLUGIN");
  const conditionals = readResource(snapshot, "SHEET_CONDITIONAL_FORMATTING_PLUGIN");
  const notes = readResource(snapshot, "SHEET_NOTE_PLUGIN");
  const losses: FileLoss[] = [];
  const carried = carriedParts(parts, losses);
  const known = new Map<unknown, FileStyle | undefined>();
  const styleOf: StyleOf = (style) => {
    if (!style) return undefined;
    if (!known.has(style))
      known.set(style, styleToFile(((typeof style === "string" ? snapshot.styles?.[style] : style) as IStyleData) ?? {}));
    return known.get(style);
  };
  const textAt = (ref: CellsRef) =>
    String(
      (snapshot.sheets?.[ref.sheetId]?.cellData as IObjectMatrixPrimitiveType<ICellData> | undefined)?.[ref.row]?.[ref.column]?.v ?? "",
    );
  const kept = <P, T>(kind: FileLoss["kind"], sheet: string, found: readonly P[], make: (part: P) => T | undefined): readonly T[] => {
    const { made, lost } = eachKept(found, make);
    if (lost > 0) losses.push({ kind, count: lost, sheet });
    return made;
  };
  const sheets = order.map((id): FileSheet => {
    const sheet = snapshot.sheets?.[id] as Sheet;
    const name = sheet.name ?? id;
    const tabColor = sheet.tabColor ? sheet.tabColor.toUpperCase() : undefined;
    const page = pageToFile(pageOf(snapshot, id), readResource(snapshot, "SHEET_OPSPLAN_PARTS_PLUGIN").headerFooter?.[id]);
    const properties = parts.customProperties?.[id];
    const carriedHere = carried.sheet(id, name);
    const cells = sheetCells(sheet, styleOf, isMany, spillsOn(id));
    const own = sheetFilterToFile(filters[id], { cells });
    const heldBack = [...(tables[id]?.tableFilteredOutRows ?? []), ...(filters[id]?.cachedFilteredOut ?? [])];
    let lostFilters = own.lost;
    const fileTables = (tables[id]?.tables ?? []).map((table) => {
      const made = tableToFile(table, parts.tableLook?.[table.id]);
      const { criteria, lost } = tableFiltersToFile(table.filters, made, { cells });
      lostFilters += lost;
      return criteria.length > 0 ? { ...made, criteria } : made;
    });
    const threads = Object.values(parts.commentThreads?.[id] ?? {}).filter(
      ({ replies, resolved, mentions }) => replies.length > 0 || resolved || mentions,
    );
    if (threads.length > 0) losses.push({ kind: "commentThread", count: threads.length, sheet: name });
    if (lostFilters > 0) losses.push({ kind: "filter", count: lostFilters, sheet: name });
    const freeze = { rows: Math.max(sheet.freeze?.ySplit ?? 0, 0), columns: Math.max(sheet.freeze?.xSplit ?? 0, 0) };
    return {
      name,
      state: sheet.hidden ? (parts.hiddenDeep?.[id] ? "veryHidden" : "hidden") : "visible",
      ...viewOf(sheet, carriedHere),
      ...(tabColor && { tabColor }),
      cells,
      columns: sheetColumns(sheet, parts.outline?.[id]?.columns ?? {}, styleOf),
      rows: sheetRows(sheet, parts.outline?.[id]?.rows ?? {}, heldBack, styleOf),
      merges: (sheet.mergeData ?? []).map(fromGridRange),
      ...(freeze.rows + freeze.columns > 0 && { freeze }),
      gridlines: sheet.showGridlines !== 0,
      tables: fileTables,
      ...(own.filter && { filter: own.filter }),
      names: names.filter(({ localSheetId }) => localSheetId === id).map(nameToFile),
      validations: kept("validationKind", name, validations[id] ?? [], validationToFile),
      conditionals: kept("conditionalKind", name, conditionals[id] ?? [], conditionalToFile),
      notes: Object.values(notes[id] ?? {})
        .flatMap((line) => Object.values(line))
        .map((one): FileNote => {
          const { row, col, note } = one;
          const { runs, id: _id, ...more } = keptOf(one, parts.authors?.[id] ?? [], notes[id]) ?? {};
          const isStill = runs !== undefined && fileText(runs).text === note;
          return { ...more, row, column: col, text: note, ...(isStill && { runs }) };
        }),
      charts: kept("chartKind", name, parts.charts?.[id] ?? [], (chart) =>
        chartToFile(chart, sheetName, textAt, (place) => coverOf(sheet, place)),
      ),
      ...(page && { page }),
      ...(properties && { properties: Object.entries(properties).map(([key, value]) => ({ name: key, value })) }),
      ...(carriedHere && { carried: carriedHere }),
    };
  });
  const workbook: FileWorkbook = {
    sheets,
    names: names.filter(({ localSheetId }) => !localSheetId || !order.includes(localSheetId)).map(nameToFile),
    dateSystem: 1900,
    activeSheet: Math.max(0, order.indexOf(parts.file?.[""]?.shown ?? "")),
    defaultFont: parts.file?.[""]?.font ?? { name: "Calibri", size: 11 },
    ...(parts.cellStyles?.[""] && { cellStyles: parts.cellStyles[""] }),
    ...(carried.workbook && { carried: carried.workbook }),
    ...(parts.iteration?.[""] && { iteration: parts.iteration[""] }),
  };
  const bindings = parts.bindings?.[""]?.length ?? 0;
  if (bindings > 0) losses.push({ kind: "binding", count: bindings });
  return { workbook, losses };
}
