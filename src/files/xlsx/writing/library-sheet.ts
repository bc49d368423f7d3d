import { areaAddress } from "../../../plan/area";
import type { FilePage, FileSheet, FileStyle, FileWorkbook } from "../../file-workbook";
import type { LibraryCell, LibraryStyle, LibraryWriteSheet } from "../library";
import { libraryCell } from "./library-cell";
import { libraryConditional, libraryValidation } from "./library-rules";
import { libraryStyle } from "./library-style";

/** Margins for header and footer lie within those of the sheet. */
const NOTE_MARGIN = 0.2;

/** Either as wide as a page, or at a scale of its own, at which breaks hold: Excel passes over them where it fits to pages. */
function libraryPage({
  orientation,
  fitToWidth,
  scale,
  margin,
  breaks,
  header,
  footer,
}: FilePage): Pick<LibraryWriteSheet, "pageSetup" | "rowBreaks" | "headerFooter"> {
  return {
    pageSetup: {
      orientation,
      paperSize: "a4",
      ...(fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : scale !== undefined && { scale }),
      ...(margin !== undefined && {
        margins: { top: margin, right: margin, bottom: margin, left: margin, header: NOTE_MARGIN, footer: NOTE_MARGIN },
      }),
    },
    ...(breaks && breaks.length > 0 && { rowBreaks: breaks.map((row) => row - 1) }),
    ...((header ?? footer) !== undefined && {
      headerFooter: { ...(header !== undefined && { oddHeader: header }), ...(footer !== undefined && { oddFooter: footer }) },
    }),
  };
}

function columnDefinitions({ columns }: FileSheet): NonNullable<LibraryWriteSheet["columns"]> {
  const last = Math.max(0, ...columns.map(({ at, count }) => at + count));
  const definitions: NonNullable<LibraryWriteSheet["columns"]> = Array.from({ length: last }, () => ({}));
  for (const { at, count, width, hidden, outline } of columns)
    for (let column = at; column < at + count; column++)
      definitions[column] = { ...(width !== undefined && { width }), ...(hidden && { hidden }), ...(outline && { outlineLevel: outline }) };
  return definitions;
}

function rowDefinitions({ rows }: FileSheet): NonNullable<LibraryWriteSheet["rowDefs"]> {
  return new Map(
    rows.flatMap(({ at, count, height, hidden, outline }) =>
      Array.from(
        { length: count },
        (_, index) =>
          [
            at + index,
            { ...(height !== undefined && { height }), ...(hidden && { hidden }), ...(outline && { outlineLevel: outline }) },
          ] as const,
      ),
    ),
  );
}

function cellMap(sheet: FileSheet, styleOf: (style: FileStyle) => LibraryStyle): Map<string, Partial<LibraryCell>> {
  const cells = new Map<string, Partial<LibraryCell>>();
  for (const cell of sheet.cells) cells.set(`${cell.row},${cell.column}`, libraryCell(cell, sheet, styleOf));
  for (const { row, column, text, author } of sheet.notes) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), comment: { text, author: author ?? "" } });
  }
  return cells;
}

/** The library's form of a sheet. Charts hold only their place: the chart parts are written by us. */
export function librarySheet(sheet: FileSheet, workbook: FileWorkbook): LibraryWriteSheet {
  const known = new Map<FileStyle, LibraryStyle>();
  const styleOf = (style: FileStyle): LibraryStyle => {
    const converted = known.get(style) ?? libraryStyle(style, workbook.defaultFont);
    known.set(style, converted);
    return converted;
  };
  return {
    name: sheet.name,
    ...(sheet.state === "hidden" && { hidden: true }),
    ...(sheet.state === "veryHidden" && { veryHidden: true }),
    cells: cellMap(sheet, styleOf),
    columns: columnDefinitions(sheet),
    rowDefs: rowDefinitions(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...(sheet.freeze && { freezePane: { rows: sheet.freeze.rows, columns: sheet.freeze.columns } }),
    view: { showGridLines: sheet.gridlines, ...(sheet.tabColor && { tabColor: { rgb: sheet.tabColor.replace("#", "").toUpperCase() } }) },
    // Guidance stands left of what it explains, so its outline button does too.
    ...(sheet.columns.some(({ outline }) => outline) && { outlineProperties: { summaryBelow: true, summaryRight: false } }),
    tables: sheet.tables.map(({ name, area, columns, banded, filter, totals, style }) => ({
      name,
      range: areaAddress(area, "none"),
      columns: columns.map((column) => ({ name: column })),
      showRowStripes: banded,
      showAutoFilter: filter,
      showTotalRow: totals,
      style: style ?? "TableStyleLight1",
    })),
    ...(sheet.filter && { autoFilter: { range: areaAddress(sheet.filter.area, "none") } }),
    dataValidations: sheet.validations.map(libraryValidation),
    conditionalRules: sheet.conditionals.map((conditional, index) =>
      libraryConditional(conditional, index + 1, (style) => libraryStyle(style, undefined)),
    ),
    charts: sheet.charts.map(({ at }) => ({
      type: "column",
      series: [{ values: "A1" }],
      anchor: { from: { row: at.row, col: at.column }, to: { row: at.row + at.rows, col: at.column + at.columns } },
    })),
    ...(sheet.page && libraryPage(sheet.page)),
  };
}
