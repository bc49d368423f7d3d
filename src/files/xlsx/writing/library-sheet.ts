import { areaAddress } from "../../../plan/area";
import type { FileSheet, FileStyle, FileWorkbook } from "../../file-workbook";
import type { LibraryCell, LibraryStyle, LibraryWriteSheet } from "../library";
import { libraryCell } from "./library-cell";
import { libraryConditional } from "./library-rules";
import { libraryStyle } from "./library-style";
import type { LookSources } from "./look-sources";
import { carriedLooks, carrierRow } from "./lines-xml";
import { nameMark } from "./named-styles";

function cellMap(sheet: FileSheet, workbook: FileWorkbook, styleOf: (style: FileStyle) => LibraryStyle): Map<string, Partial<LibraryCell>> {
  const cells = new Map<string, Partial<LibraryCell>>();
  for (const cell of sheet.cells) cells.set(`${cell.row},${cell.column}`, libraryCell(cell, sheet, styleOf));
  for (const { row, column, text, author } of sheet.notes) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), comment: { text, author: author ?? "" } });
  }
  const carriers = carrierRow(sheet);
  carriedLooks(sheet, workbook).forEach((style, column) => cells.set(`${carriers},${column}`, { value: null, style: styleOf(style) }));
  return cells;
}

/** The library's form of a sheet. Charts hold only their place: the chart parts are written by us. */
export function librarySheet(sheet: FileSheet, workbook: FileWorkbook, sources: LookSources): LibraryWriteSheet {
  const { defaultFont: _cells, ...rules } = sources;
  const known = new Map<FileStyle, LibraryStyle>();
  const styleOf = (style: FileStyle): LibraryStyle => {
    const converted = known.get(style) ?? libraryStyle(style, sources, nameMark(style, workbook));
    known.set(style, converted);
    return converted;
  };
  return {
    name: sheet.name,
    ...(sheet.state === "hidden" && { hidden: true }),
    ...(sheet.state === "veryHidden" && { veryHidden: true }),
    cells: cellMap(sheet, workbook, styleOf),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...(sheet.freeze && { freezePane: { rows: sheet.freeze.rows, columns: sheet.freeze.columns } }),
    view: { showGridLines: sheet.gridlines, ...(sheet.tabColor && { tabColor: { rgb: sheet.tabColor.replace("#", "").toUpperCase() } }) },
    // Guidance stands left of what it explains, so its outline button does too.
    ...(!sheet.carried &&
      sheet.columns.some(({ outline }) => outline) && { outlineProperties: { summaryBelow: true, summaryRight: false } }),
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
    conditionalRules: sheet.conditionals.flatMap(
      (conditional, index) => libraryConditional(conditional, index + 1, (style) => libraryStyle(style, rules)) ?? [],
    ),
    charts: sheet.charts.map(({ at }) => ({
      type: "column",
      series: [{ values: "A1" }],
      anchor: { from: { row: at.row, col: at.column }, to: { row: at.row + at.rows, col: at.column + at.columns } },
    })),
  };
}
