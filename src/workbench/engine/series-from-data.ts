import type { CellReader } from "./cells/cell-reader";
import type { SheetArea } from "./cells/area";
import type { CellsRef, ChartSeriesModel } from "./chart-model";

/**
 * What Excel makes of a block of data: the longer side holds the points; a first row of texts names the series; a
 * first column of texts or dates, or an empty corner, holds the categories. In scatter charts the first is x, in
 * bubble charts the third is the size.
 */
export function seriesFromData(
  reader: CellReader,
  area: SheetArea,
  by: "Auto" | "Columns" | "Rows",
  type: string,
): readonly ChartSeriesModel[] {
  const byColumns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  // Seen so that each series is a column; `at` turns back to the sheet.
  const length = byColumns ? area.rows : area.columns;
  const width = byColumns ? area.columns : area.rows;
  const at = (line: number, point: number) =>
    byColumns ? { row: area.row + point, column: area.column + line } : { row: area.row + line, column: area.column + point };
  const kind = (line: number, point: number) => {
    const cell = at(line, point);
    return reader.kind(cell.row, cell.column);
  };
  const xy = /^(XYScatter|Bubble)/.test(type);
  const named =
    length > 1 &&
    Array.from({ length: width }, (_, line) => kind(line, 0))
      .slice(width > 1 ? 1 : 0)
      .every((one) => one === "String");
  const first = named ? 1 : 0;
  const labelled =
    width > 1 &&
    (xy ||
      kind(0, 0) === "Empty" ||
      Array.from({ length: length - first }, (_, i) => kind(0, i + first)).every((one) => one === "String" || one === "Empty"));
  const line = (index: number): CellsRef => {
    const start = at(index, first);
    return { sheetId: area.sheetId, ...start, rows: byColumns ? length - first : 1, columns: byColumns ? 1 : length - first };
  };
  const nameOf = (index: number): string | CellsRef => (named ? { sheetId: area.sheetId, ...at(index, 0), rows: 1, columns: 1 } : "");
  const valueLines = Array.from({ length: width - (labelled ? 1 : 0) }, (_, i) => i + (labelled ? 1 : 0));
  const bubble = type === "Bubble";
  return valueLines.flatMap((index, position) => {
    // Bubble charts take lines in pairs: y, then size.
    if (bubble && valueLines.length > 1 && position % 2 === 1) return [];
    const sizes = bubble ? valueLines[position + 1] : undefined;
    return [
      {
        id: crypto.randomUUID(),
        name: nameOf(index),
        values: line(index),
        ...(labelled ? { categories: line(0) } : {}),
        ...(sizes === undefined ? {} : { sizes: line(sizes) }),
        axisGroup: "Primary",
        looks: {},
      },
    ];
  });
}
