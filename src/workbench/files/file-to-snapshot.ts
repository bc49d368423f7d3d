import type { ICellData, IStyleData, IWorkbookData } from "@univerjs/core";
import { isCellError } from "../../core/cell";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import { cellsAddress } from "../engine/cells/address";
import { attempted, eachKept } from "../../files/xlsx/each-kept";
import type { FileLoss } from "../../files/xlsx/file-loss";
import type { FileCell, FilePage, FileSheet, FileStyle, FileWorkbook } from "../../files/file-workbook";
import { formulaTokens } from "../../files/xlsx/formula/tokens";
import { manyCellNames } from "../../files/xlsx/formula/many-cell-names";
import { showIntersections } from "../../files/xlsx/formula/needs-array";
import { toFileFormula } from "../../files/xlsx/formula/to-file-formula";
import { fromFileFormula } from "../../files/xlsx/formula/from-file-formula";
import { textType } from "../engine/cells/error-text";
import { EXCEL_GRID, gridFor } from "../engine/excel-grid";
import { arrayCustom } from "../engine/formula/array-formula";
import { chartFromFile } from "./chart-models";
import { filtersFromFile } from "./filters/filters-from-file";
import { partsOf } from "./header-footer";
import { isReadable } from "./readable-formula";
import { conditionalFromFile, validationFromFile } from "./rules";
import { toGridMerge, type GridName, type GridPage, type GridNote, type SnapshotResources } from "./snapshot-resources";
import { lookFromFile, tableFromFile } from "./tables";
import { styleFromFile } from "./style-from-file";
import { PX_PER_POINT } from "../../design/page-sizes";

const PADDING = 5;
const CHARACTER = 7;
/** So many cells with formulas that cannot be read are named one by one. */
const NAMED = 5;

/** A formula as the engine reads it: this-row references in full, tables in the spelling of their definition. */
function engineFormula(cell: FileCell, sheet: FileSheet, tableNames: ReadonlyMap<string, string>): string {
  const table = sheet.tables.find(
    ({ area, headers }) =>
      cell.row >= area.row + (headers === false ? 0 : 1) &&
      cell.row < area.row + area.rows &&
      cell.column >= area.column &&
      cell.column < area.column + area.columns,
  );
  return tableFormula(cell.formula ?? "", table?.name, tableNames);
}

function tableFormula(formula: string, table: string | undefined, tableNames: ReadonlyMap<string, string>): string {
  const tokens = formulaTokens(fromFileFormula(toFileFormula(formula, table)));
  return `=${tokens.map((token, index) => (token.kind === "name" && tokens[index + 1]?.kind === "bracket" ? (tableNames.get(token.text.toUpperCase()) ?? token.text) : token.text)).join("")}`;
}

const tableId = (sheetId: string, index: number): string => `${sheetId}-table-${index + 1}`;

const looksLikeDate = (format: string | undefined) =>
  format !== undefined && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

/** Rows and columns for everything the sheet holds, with room to go on. */
function gridOf({ cells, tables }: FileSheet): ReturnType<typeof gridFor> {
  let rows = 0;
  let columns = 0;
  for (const { row, column } of [
    ...cells,
    ...tables.map(({ area }) => ({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })),
  ]) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return gridFor(rows, columns);
}

/** The formulas of a sheet that can be read, by their cells. The others are told as lost; their cells keep the last value. */
function readFormulas(
  sheet: FileSheet,
  tableNames: ReadonlyMap<string, string>,
  manyCells: (name: string) => boolean,
  losses: FileLoss[],
): ReadonlyMap<FileCell, string> {
  const unread: string[] = [];
  const read = new Map<FileCell, string>();
  for (const cell of sheet.cells) {
    if (!cell.formula) continue;
    const written = attempted(() => engineFormula(cell, sheet, tableNames));
    const formula = written === undefined || cell.array ? written : showIntersections(written, manyCells);
    if (formula !== undefined && isReadable(formula)) read.set(cell, formula);
    else unread.push(cellsAddress({ row: cell.row, column: cell.column, rows: 1, columns: 1 }));
  }
  const name = `${unread.slice(0, NAMED).join(", ")}${unread.length > NAMED ? ", …" : ""}`;
  if (unread.length > 0) losses.push({ kind: "formula", count: unread.length, sheet: sheet.name, name });
  return read;
}

/** Arrays whose cells are listed one by one; a file may name a whole sheet. */
const LISTED = 10_000;

/** Whether a cell is filled by the array formula of another cell: the engine fills it itself. */
function spilledCells({ cells }: FileSheet, formulas: ReadonlyMap<FileCell, string>): (cell: FileCell) => boolean {
  const spilled = new Set<string>();
  const large: FileCell[] = [];
  for (const cell of cells) {
    const { row, column, array } = cell;
    if (!array || !formulas.has(cell)) continue;
    if (array.area.rows * array.area.columns > LISTED) {
      large.push(cell);
      continue;
    }
    for (let down = 0; down < array.area.rows; down++)
      for (let right = 0; right < array.area.columns; right++) if (down + right > 0) spilled.add(`${row + down},${column + right}`);
  }
  const within = (cell: FileCell, by: FileCell): boolean => {
    const { rows = 0, columns = 0 } = by.array?.area ?? {};
    return cell !== by && cell.row >= by.row && cell.row < by.row + rows && cell.column >= by.column && cell.column < by.column + columns;
  };
  return (cell) => spilled.has(`${cell.row},${cell.column}`) || large.some((by) => within(cell, by));
}

/**
 * What a cell holds at most; Excel cuts a longer text when it repairs such a file. Source: Microsoft Support, "Excel
 * specifications and limits".
 */
const LONGEST_TEXT = 32_767;

type Rows = Record<number, Record<number, ICellData>>;

function cellData(
  sheet: FileSheet,
  workbook: FileWorkbook,
  styleId: (style: FileStyle) => string,
  tableNames: ReadonlyMap<string, string>,
  losses: FileLoss[],
): Rows {
  const rows: Rows = {};
  const formulas = readFormulas(sheet, tableNames, manyCellNames(workbook), losses);
  const isSpilled = spilledCells(sheet, formulas);
  let cut = 0;
  for (const cell of sheet.cells) {
    const given = isSpilled(cell) ? null : cell.value;
    const tooLong = typeof given === "string" && given.length > LONGEST_TEXT;
    if (tooLong) cut += 1;
    const value = tooLong ? given.slice(0, LONGEST_TEXT) : given;
    const shift =
      workbook.dateSystem === 1904 && cell.formula === undefined && typeof value === "number" && looksLikeDate(cell.style?.numberFormat)
        ? DAYS_FROM_1900_TO_1904
        : 0;
    const content: ICellData =
      value === null
        ? {}
        : isCellError(value)
          ? { v: value.error, t: 1 }
          : typeof value === "boolean"
            ? { v: value ? 1 : 0, t: 3 }
            : typeof value === "number"
              ? { v: value + shift, t: 2 }
              : { v: value, t: textType(value) };
    const f = formulas.get(cell);
    const custom = f !== undefined && cell.array && !cell.array.dynamic ? arrayCustom(cell.array.area) : undefined;
    const look = cell.style && { s: styleId(cell.style) };
    (rows[cell.row] ??= {})[cell.column] = { ...content, ...(f !== undefined && { f }), ...(custom && { custom }), ...look };
  }
  if (cut > 0) losses.push({ kind: "longText", count: cut, sheet: sheet.name });
  return rows;
}

const spread = <T extends { at: number; count: number }, R>(runs: readonly T[], to: (run: T) => R): Record<number, R> =>
  Object.fromEntries(runs.flatMap((run) => Array.from({ length: Math.min(run.count, 16_384) }, (_, index) => [run.at + index, to(run)])));

const levels = (runs: readonly { at: number; count: number; outline?: number }[]) =>
  spread(
    runs.filter(({ outline }) => outline),
    ({ outline }) => outline as number,
  );

const noteSize = (text: string) => ({ width: 220, height: 24 + 18 * Math.ceil(text.length / 24 + text.split("\n").length) });

const POINTS_PER_INCH = 72;

/** Page set-up in the names of Office.js. */
function pageValues({ orientation, fitToWidth, scale, margin }: FilePage): GridPage["values"] {
  const zoom = fitToWidth ? { horizontalFitToPages: 1 } : scale === undefined ? undefined : { scale };
  const points = margin === undefined ? undefined : margin * POINTS_PER_INCH;
  return {
    Orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    ...(zoom && { Zoom: zoom }),
    ...(points !== undefined && { LeftMargin: points, RightMargin: points, TopMargin: points, BottomMargin: points }),
  };
}

function keptParts(workbook: FileWorkbook, idOf: (name: string) => string | undefined, losses: FileLoss[]) {
  const bySheet = <T>(make: (sheet: FileSheet, id: string) => T | undefined) =>
    Object.fromEntries(
      workbook.sheets.flatMap((sheet, index) => {
        const made = make(sheet, `sheet-${index + 1}`);
        return made === undefined ? [] : [[`sheet-${index + 1}`, made] as const];
      }),
    );
  return {
    ...(workbook.iteration && { iteration: { "": workbook.iteration } }),
    charts: bySheet((sheet, id) => {
      const { made, lost } = eachKept(sheet.charts, (chart, index) => chartFromFile(chart, `${id}-chart-${index + 1}`, idOf));
      if (lost > 0) losses.push({ kind: "chartKind", count: lost, sheet: sheet.name });
      return made.length > 0 ? made : undefined;
    }),
    outline: bySheet(({ rows, columns }) =>
      [...rows, ...columns].some(({ outline }) => outline) ? { rows: levels(rows), columns: levels(columns) } : undefined,
    ),
    headerFooter: bySheet(({ page }) =>
      (page?.header ?? page?.footer) !== undefined
        ? { ...partsOf(page?.header ?? "", "Header"), ...partsOf(page?.footer ?? "", "Footer") }
        : undefined,
    ),
    tableLook: Object.fromEntries(
      workbook.sheets.flatMap(({ tables }, at) =>
        tables.map((table, index) => [tableId(`sheet-${at + 1}`, index), lookFromFile(table)] as const),
      ),
    ),
    customProperties: bySheet(({ properties }) => properties && Object.fromEntries(properties.map(({ name, value }) => [name, value]))),
    page: bySheet(
      ({ page }, sheetId) =>
        page && {
          values: pageValues(page),
          ...(page.breaks && { breaks: page.breaks }),
          ...(page.printArea && { printArea: { sheetId, ...page.printArea } }),
          ...(page.titleRows && {
            titleRows: {
              sheetId,
              row: page.titleRows.from,
              column: 0,
              rows: page.titleRows.to - page.titleRows.from + 1,
              columns: EXCEL_GRID.columnCount,
            },
          }),
        },
    ),
  };
}

/** A file as a workbook of the grid; and what the grid cannot hold. `id` is the workbook's, `name` what people call it. */
export function fileToSnapshot(
  workbook: FileWorkbook,
  { id = "workbook", name = "Book1" }: { readonly id?: string; readonly name?: string } = {},
): { readonly snapshot: Partial<IWorkbookData>; readonly losses: readonly FileLoss[] } {
  const losses: FileLoss[] = workbook.dateSystem === 1904 ? [{ kind: "dateSystem", count: 1 }] : [];
  const styles: Record<string, IStyleData> = {};
  const styleIds = new Map<FileStyle, string>();
  const idsByLook = new Map<string, string>();
  const styleId = (style: FileStyle): string => {
    const known = styleIds.get(style);
    if (known) return known;
    const look = styleFromFile(style);
    const found = idsByLook.get(JSON.stringify(look)) ?? `style-${idsByLook.size + 1}`;
    idsByLook.set(JSON.stringify(look), found);
    styleIds.set(style, found);
    styles[found] = look;
    return found;
  };
  const sheetIds = workbook.sheets.map((_, index) => `sheet-${index + 1}`);
  const idOf = (sheetName: string) => sheetIds[workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === sheetName.toLowerCase())];
  const bySheet = <T>(make: (sheet: FileSheet, sheetId: string) => T) =>
    Object.fromEntries(workbook.sheets.map((sheet, index) => [sheetIds[index] as string, make(sheet, sheetIds[index] as string)]));
  const tableNames = new Map(
    workbook.sheets.flatMap(({ tables }) => tables.map((table) => [table.name.toUpperCase(), table.name] as const)),
  );
  const gridNames = [
    ...workbook.names.map((one) => ({ ...one, scope: "AllDefaultWorkbook" })),
    ...workbook.sheets.flatMap((sheet, index) => sheet.names.map((one) => ({ ...one, scope: sheetIds[index] as string }))),
  ]
    .filter((one) => {
      const readable = isReadable(one.refersTo);
      if (!readable) losses.push({ kind: "nameKind", count: 1, name: one.name });
      return readable;
    })
    .map(({ name: word, refersTo, comment, hidden, scope }, index): GridName => ({
      id: `name-${index + 1}`,
      name: word,
      formulaOrRefString: `=${refersTo}`,
      localSheetId: scope,
      ...(comment && { comment }),
      ...(hidden && { hidden }),
    }));
  const timed = (sheet: FileSheet) => {
    const { made, lost } = eachKept(sheet.validations, (rule, index) => validationFromFile(rule, `validation-${index + 1}`));
    if (lost > 0) losses.push({ kind: "validationKind", count: lost, sheet: sheet.name });
    return made;
  };
  const filtered = workbook.sheets.map(filtersFromFile);
  losses.push(...filtered.flatMap((each) => each.losses));
  const filtersOf = (sheet: FileSheet) => filtered[workbook.sheets.indexOf(sheet)];
  const sheetFilters = sheetIds.flatMap((sheetId, index) => {
    const own = filtered[index]?.sheet;
    return own ? [[sheetId, own] as const] : [];
  });
  const resources: Partial<SnapshotResources> = {
    SHEET_TABLE_PLUGIN: bySheet((sheet, sheetId) => ({
      tables: sheet.tables.map((table, index) =>
        tableFromFile(table, tableId(sheetId, index), filtersOf(sheet)?.tables[index], (formula) =>
          tableFormula(formula, table.name, tableNames),
        ),
      ),
      tableFilteredOutRows: [],
    })),
    ...(sheetFilters.length > 0 && { SHEET_FILTER_PLUGIN: Object.fromEntries(sheetFilters) }),
    SHEET_DATA_VALIDATION_PLUGIN: bySheet(timed),
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet(({ conditionals, name: sheet }) => {
      const { made, lost } = eachKept(conditionals, (one, index) => conditionalFromFile(one, `conditional-${index + 1}`));
      if (lost > 0) losses.push({ kind: "conditionalKind", count: lost, sheet });
      return made;
    }),
    SHEET_NOTE_PLUGIN: bySheet(({ notes }) => {
      const lines: Record<string, Record<string, GridNote>> = {};
      notes.forEach(({ row, column, text }, index) => {
        (lines[row] ??= {})[column] = { id: `note-${index + 1}`, row, col: column, note: text, ...noteSize(text), show: false };
      });
      return lines;
    }),
    SHEET_DEFINED_NAME_PLUGIN: Object.fromEntries(gridNames.map((one) => [one.id, one])),
    SHEET_OPSPLAN_PARTS_PLUGIN: keptParts(workbook, idOf, losses),
  };
  const sheets = bySheet((sheet, sheetId) => ({
    id: sheetId,
    name: sheet.name,
    ...gridOf(sheet),
    hidden: sheet.state === "visible" ? 0 : 1,
    ...(sheet.tabColor && { tabColor: sheet.tabColor }),
    showGridlines: sheet.gridlines ? 1 : 0,
    mergeData: sheet.merges.map(toGridMerge),
    cellData: cellData(sheet, workbook, styleId, tableNames, losses),
    columnData: spread(sheet.columns, ({ width, hidden }) => ({
      ...(width !== undefined && { w: Math.round(width * CHARACTER + PADDING) }),
      ...(hidden && { hd: 1 }),
    })),
    rowData: spread(filtersOf(sheet)?.rows ?? sheet.rows, ({ height, hidden }) => ({
      ...(height !== undefined && { h: Math.round(height * PX_PER_POINT), ia: 0 }),
      ...(hidden && { hd: 1 }),
    })),
    ...(sheet.freeze && {
      freeze: {
        startRow: sheet.freeze.rows || -1,
        startColumn: sheet.freeze.columns || -1,
        ySplit: sheet.freeze.rows,
        xSplit: sheet.freeze.columns,
      },
    }),
  }));
  const snapshot = {
    id,
    name,
    sheetOrder: sheetIds,
    styles,
    sheets,
    resources: Object.entries(resources).map(([plugin, data]) => ({ name: plugin, data: JSON.stringify(data) })),
  } as unknown as Partial<IWorkbookData>;
  return { snapshot, losses };
}
