import { eachKept } from "../../files/xlsx/each-kept";
import type { FileLoss } from "../../files/xlsx/file-loss";
import type { FilePage } from "../../files/file-page";
import type { FileSheet, FileWorkbook } from "../../files/file-workbook";
import { EXCEL_GRID } from "../engine/excel-grid";
import { chartFromFile } from "./chart-models";
import { partsOf } from "./header-footer";
import { officeSettings } from "./page-settings";
import type { GridPage } from "./snapshot-resources";
import { lookFromFile } from "./tables";

/** What holds for runs of rows or columns, for each of them. */
export const spread = <T extends { at: number; count: number }, R>(runs: readonly T[], to: (run: T) => R): Record<number, R> =>
  Object.fromEntries(runs.flatMap((run) => Array.from({ length: Math.min(run.count, 16_384) }, (_, index) => [run.at + index, to(run)])));

const levels = (runs: readonly { at: number; count: number; outline?: number }[]) =>
  spread(
    runs.filter(({ outline }) => outline),
    ({ outline }) => outline as number,
  );

export const tableId = (sheetId: string, index: number): string => `${sheetId}-table-${index + 1}`;

export const noteId = (index: number): string => `note-${index + 1}`;

const POINTS_PER_INCH = 72;

/** As many pages as it takes are none in a file, and not said in Office.js. */
const pagesOf = (wide: number, high: number) => ({
  ...(wide > 0 && { horizontalFitToPages: wide }),
  ...(high > 0 && { verticalFitToPages: high }),
});

/** Page set-up in the names of Office.js. */
function pageValues({ orientation, fitToWidth, pagesWide, pagesHigh, scale, margins, setup, options }: FilePage): GridPage["values"] {
  const zoom = fitToWidth ? pagesOf(pagesWide ?? 1, pagesHigh ?? 0) : scale === undefined ? undefined : { scale };
  const points = Object.entries(margins ?? {}).map(([side, inches]: [string, number]) => [
    `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`,
    Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6,
  ]);
  return {
    Orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    ...(zoom && { Zoom: zoom }),
    ...Object.fromEntries(points),
    ...officeSettings(setup, options),
  };
}

const CALL = /(?<![\w.\u0080-\uffff])([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)\(/g;

/** Functions of formulas that have a value in the file, in upper case. */
function calledFunctions({ sheets }: FileWorkbook): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const { cells } of sheets)
    for (const { formula, value } of cells) {
      if (formula === undefined || value === null || seen.has(formula)) continue;
      seen.add(formula);
      for (const [, name = ""] of formula.matchAll(CALL)) found.add(name.toUpperCase());
    }
  return [...found].sort();
}

/** What the grid has no place for and OpsPlan keeps beside it: charts, outlines, headers, looks of tables, properties, pages. */
export function keptParts(workbook: FileWorkbook, idOf: (name: string) => string | undefined, losses: FileLoss[]) {
  const bySheet = <T>(make: (sheet: FileSheet, id: string) => T | undefined) =>
    Object.fromEntries(
      workbook.sheets.flatMap((sheet, index) => {
        const made = make(sheet, `sheet-${index + 1}`);
        return made === undefined ? [] : [[`sheet-${index + 1}`, made] as const];
      }),
    );
  return {
    ...(workbook.iteration && { iteration: { "": workbook.iteration } }),
    ...(workbook.cellStyles && { cellStyles: { "": workbook.cellStyles } }),
    ...(workbook.carried && { carriedWorkbook: { "": workbook.carried } }),
    file: { "": { font: workbook.defaultFont, shown: `sheet-${workbook.activeSheet + 1}` } },
    calledInFile: { "": calledFunctions(workbook) },
    carried: bySheet((sheet) => sheet.carried),
    hiddenDeep: bySheet(({ state }) => (state === "veryHidden" ? true : undefined)),
    authors: bySheet(({ notes }) => {
      const named = notes.flatMap(({ text: _text, ...more }, index) => {
        const { author, runs, shown, box } = more;
        return (author ?? runs ?? shown ?? box) === undefined ? [] : [{ ...more, id: noteId(index) }];
      });
      return named.length > 0 ? named : undefined;
    }),
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
        tables.map((table, index) => [tableId(`sheet-${at + 1}`, index), lookFromFile(table, tableId(`sheet-${at + 1}`, index))] as const),
      ),
    ),
    customProperties: bySheet(({ properties }) => properties && Object.fromEntries(properties.map(({ name, value }) => [name, value]))),
    page: bySheet(
      ({ page }, sheetId) =>
        page && {
          values: pageValues(page),
          ...(page.breaks && { breaks: page.breaks }),
          ...(page.columnBreaks && { columnBreaks: page.columnBreaks }),
          ...(page.printArea && { printArea: { sheetId, ...page.printArea } }),
          ...(page.moreAreas && { moreAreas: page.moreAreas.map((area) => ({ sheetId, ...area })) }),
          ...(page.setup && { file: { setup: page.setup, options: page.options ?? {}, notes: page.otherNotes ?? {} } }),
          ...(page.titleRows && {
            titleRows: {
              sheetId,
              row: page.titleRows.from,
              column: 0,
              rows: page.titleRows.to - page.titleRows.from + 1,
              columns: EXCEL_GRID.columnCount,
            },
          }),
          ...(page.titleColumns && {
            titleColumns: {
              sheetId,
              row: 0,
              column: page.titleColumns.from,
              rows: EXCEL_GRID.rowCount,
              columns: page.titleColumns.to - page.titleColumns.from + 1,
            },
          }),
        },
    ),
  };
}
