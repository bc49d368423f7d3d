import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import type { FileCell, FileSheet } from "../../../src/files/file-workbook";

const opened = (cells: readonly FileCell[]) => {
  const sheet: FileSheet = {
    name: "S",
    state: "visible",
    gridlines: true,
    cells,
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionals: [],
    notes: [],
    charts: [],
  };
  const { snapshot, losses } = fileToSnapshot({
    sheets: [sheet],
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    defaultFont: { name: "Calibri", size: 11 },
  });
  return { cell: (row: number, column: number) => snapshot.sheets?.["sheet-1"]?.cellData?.[row]?.[column], losses };
};

// Source: Microsoft Support, "Excel specifications and limits": 32,767 characters in a cell.
test("texts that no cell of Excel holds are cut to what one holds, and told", () => {
  const { cell, losses } = opened([
    { row: 0, column: 0, value: "x".repeat(1_000_000) },
    { row: 1, column: 0, value: "y".repeat(32_767) },
  ]);
  expect([String(cell(0, 0)?.v).length, String(cell(1, 0)?.v).length, losses]).toEqual([
    32_767,
    32_767,
    [{ kind: "longText", count: 1, sheet: "S" }],
  ]);
});

test("an array formula of a whole sheet fills the cells it names, however many these are", () => {
  const area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  const { cell } = opened([
    { row: 0, column: 0, value: 7, formula: "5+2", array: { area, dynamic: false } },
    { row: 3, column: 3, value: 7 },
  ]);
  expect([cell(0, 0)?.v, cell(3, 3)?.v]).toEqual([7, undefined]);
});
