import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import type { FileSheet } from "../../../src/files/file-workbook";

const sheetWith = (cells: FileSheet["cells"]): FileSheet =>
  ({
    name: "Sheet1",
    state: "visible",
    gridlines: true,
    cells,
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    notes: [],
    validations: [],
    conditionals: [],
    charts: [],
    names: [],
  }) as unknown as FileSheet;

// ECMA-376 part 1, 18.3.1.40: t="array", ref.
test("an array formula of a file fills its cells and is saved with them", async () => {
  const array = { area: { row: 0, column: 0, rows: 3, columns: 1 }, dynamic: false };
  const wide = { area: { row: 0, column: 2, rows: 2, columns: 2 }, dynamic: false };
  const cells: FileSheet["cells"] = [
    { row: 0, column: 0, value: 7, formula: "5+2", array },
    { row: 1, column: 0, value: 7 },
    { row: 2, column: 0, value: 7 },
    { row: 0, column: 2, value: 1, formula: "{1;2}", array: wide },
    { row: 5, column: 0, value: 1, formula: "SUM(A1:A3)" },
    { row: 6, column: 0, value: 1, formula: "SUM(C1:D2)" },
  ];
  const { snapshot } = fileToSnapshot({ sheets: [sheetWith(cells)], names: [], dateSystem: 1900 } as never);
  const engine = createHeadlessEngine({ snapshot });
  await engine.settle();
  const shown = engine.cells("sheet-1");
  expect([0, 1, 2, 5, 6].map((row) => shown.value(row, 0))).toEqual([7, 7, 7, 21, 6]);
  const saved = snapshotToFile(engine.save()).workbook.sheets[0]?.cells.find(({ row, column }) => row === 0 && column === 0);
  expect(saved).toMatchObject({ formula: "5+2", array });
  engine.dispose();
});
