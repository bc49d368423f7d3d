import type { IStyleData, IWorkbookData } from "@univerjs/core";
import { eachKept } from "../../files/xlsx/each-kept";
import type { FileLoss } from "../../files/xlsx/file-loss";
import type { FileSheet, FileStyle, FileWorkbook } from "../../files/file-workbook";
import { gridFor } from "../engine/excel-grid";
import { cellData } from "./cells-from-file";
import { filtersFromFile } from "./filters/filters-from-file";
import { tableFormula } from "./formulas-from-file";
import { keptParts, noteId, spread, tableId } from "./parts-from-file";
import { isReadable } from "./readable-formula";
import { conditionalFromFile } from "./conditionals";
import { validationFromFile } from "./rules";
import { toGridMerge, type GridName, type GridNote, type SnapshotResources } from "./snapshot-resources";
import { tableFromFile } from "./tables";
import { styleFromFile } from "./style-from-file";
import { PX_PER_POINT } from "../../design/page-sizes";

const PADDING = 5;
const CHARACTER = 7;
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

const noteSize = (text: string) => ({ width: 220, height: 24 + 18 * Math.ceil(text.length / 24 + text.split("\n").length) });

/** What goes with a row or column: the size a file gave it, and whether its outline's lines are folded away. */
const customOf = (given: number | undefined, collapsed: true | undefined, fitted?: true) =>
  given === undefined && !collapsed
    ? {}
    : { custom: { ...(given !== undefined && { given }), ...(collapsed && { folded: true }), ...(fitted && { fitted }) } };

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
        (lines[row] ??= {})[column] = { id: noteId(index), row, col: column, note: text, ...noteSize(text), show: false };
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
    columnData: spread(sheet.columns, ({ width, fitted, hidden, style, collapsed }) => ({
      ...(width !== undefined && { w: Math.round(width * CHARACTER + PADDING) }),
      ...customOf(width, collapsed, fitted),
      ...(hidden && { hd: 1 }),
      ...(style && { s: styleId(style) }),
    })),
    rowData: spread(filtersOf(sheet)?.rows ?? sheet.rows, ({ height, fitted, hidden, style, collapsed }) => ({
      ...(height !== undefined && { h: Math.round(height * PX_PER_POINT), ia: fitted ? 1 : 0 }),
      ...customOf(height, collapsed),
      ...(hidden && { hd: 1 }),
      ...(style && { s: styleId(style) }),
    })),
    ...(sheet.zoom !== undefined && { zoomRatio: sheet.zoom / 100 }),
    ...(sheet.rightToLeft && { rightToLeft: 1 }),
    ...(sheet.defaultWidth !== undefined && { defaultColumnWidth: Math.round(sheet.defaultWidth * CHARACTER + PADDING) }),
    ...(sheet.defaultHeight !== undefined && { defaultRowHeight: Math.round(sheet.defaultHeight * PX_PER_POINT) }),
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
