import type { Page } from "playwright-core";
import { START_GRID } from "../../../src/workbench/engine/excel-grid";

/** The grid's headers, in px. */
const HEADERS = { width: 46, height: 20 };
const { defaultColumnWidth: WIDTH, defaultRowHeight: HEIGHT } = START_GRID;

/** Where cells and headers near the top left corner of a new sheet stand in the window; counted from zero. */
export interface GridPlaces {
  /** The box of a cell, in px of the window. */
  cell(row: number, column: number): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  middle(row: number, column: number): [number, number];
  rowHeader(row: number): [number, number];
  columnHeader(column: number): [number, number];
}

export async function gridPlaces(page: Page): Promise<GridPlaces> {
  const box = await page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
  if (!box) throw new Error("The grid is not drawn");
  const left = (column: number) => box.x + HEADERS.width + column * WIDTH;
  const top = (row: number) => box.y + HEADERS.height + row * HEIGHT;
  return {
    cell: (row, column) => ({ left: left(column), right: left(column + 1), top: top(row), bottom: top(row + 1) }),
    middle: (row, column) => [left(column) + WIDTH / 2, top(row) + HEIGHT / 2],
    rowHeader: (row) => [box.x + HEADERS.width / 2, top(row) + HEIGHT / 2],
    columnHeader: (column) => [left(column) + WIDTH / 2, box.y + HEADERS.height / 2],
  };
}
