import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { decode } from "../../../../src/files/xlsx/decode";
import { encode } from "../../../../src/files/xlsx/encode";
import type { FileCell, FileSheet, FileWorkbook } from "../../../../src/files/file-workbook";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { EXCEL_GRID } from "../../../../src/workbench/engine/excel-grid";
import { fileToSnapshot } from "../../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../../src/workbench/files/snapshot-to-file";

const SHEET: FileSheet = {
  name: "S",
  state: "visible",
  gridlines: true,
  cells: [],
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
const workbookOf = (more: Partial<FileSheet>, ...others: readonly FileSheet[]): FileWorkbook => ({
  sheets: [{ ...SHEET, ...more }, ...others],
  names: [],
  dateSystem: 1900,
  activeSheet: 0,
  defaultFont: { name: "Calibri", size: 11 },
});
const CORNER = { row: EXCEL_GRID.rowCount - 1, column: EXCEL_GRID.columnCount - 1 };
const byPlace = (a: FileCell, b: FileCell): number => a.row - b.row || a.column - b.column;

test("whatever cells a sheet has between its first and its last one, they are read as they were written", async () => {
  const value = fc.oneof(fc.integer(), fc.constantFrom("text", " & <b> ", true, null), fc.constant({ error: "#N/A" as const }));
  const place = fc.record({ row: fc.integer({ min: 0, max: CORNER.row }), column: fc.integer({ min: 0, max: CORNER.column }) });
  const cell = fc.tuple(place, value, fc.option(fc.constantFrom("A1+1", "SUM(A:A)"), { nil: undefined }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (given) => {
      const cells = [
        ...new Map(
          given.map(([at, content, formula, bold]) => [
            `${at.row},${at.column}`,
            {
              ...at,
              value: formula === undefined ? content : 5,
              ...(formula !== undefined && { formula }),
              ...((bold || (content === null && formula === undefined)) && { style: { font: { bold: true, size: 11 } } }),
            } satisfies FileCell,
          ]),
        ).values(),
      ].sort(byPlace);
      const { workbook, losses } = await decode(await encode(workbookOf({ cells })));
      expect([losses, [...(workbook.sheets[0]?.cells ?? [])].sort(byPlace)]).toEqual([[], cells]);
    }),
    { numRuns: 10 },
  );
});

test("a workbook with its first and its last cell is opened, calculated, kept and written, with notes, heights and its other sheets", async () => {
  const cells: FileCell[] = [
    { row: 0, column: 0, value: 5 },
    { row: 0, column: 1, value: null, formula: "XFD1048576+A1" },
    { ...CORNER, value: 7 },
  ];
  const notes = [{ row: 999_999, column: 0, text: "far" }];
  const bytes = await encode(
    workbookOf(
      { cells, notes, rows: [{ at: 999_990, count: 1, height: 40 }], merges: [{ row: 4, column: 4, rows: 2, columns: 2 }] },
      { ...SHEET, name: "Other", cells: [{ row: 1, column: 1, value: "there" }] },
    ),
  );
  const { workbook, losses } = await decode(bytes);
  expect([
    losses,
    workbook.sheets[0]?.notes.map(({ row, text }) => [row, text]),
    workbook.sheets[0]?.rows,
    workbook.sheets[1]?.cells,
  ]).toEqual([[], [[999_999, "far"]], [{ at: 999_990, count: 1, height: 40 }], [{ row: 1, column: 1, value: "there" }]]);
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(workbook).snapshot });
  try {
    await engine.settle();
    expect(engine.workbook.getActiveSheet().getRange(0, 1).getValue()).toBe(12);
    const saved = snapshotToFile(engine.save()).workbook;
    const again = (await decode(await encode(saved))).workbook;
    expect(again.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 5],
      [0, 1, 12],
      [CORNER.row, CORNER.column, 7],
    ]);
  } finally {
    engine.dispose();
  }
});

test("cells without an address follow one another, with and without a prefix", async () => {
  const parts = unzipSync(await encode(workbookOf({})));
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c><x:v>1</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row r="1048576"><x:c r="XFD1048576"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const { workbook } = await decode(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(xml) }));
  expect(workbook.sheets[0]?.cells).toEqual([
    { row: 1, column: 0, value: 1 },
    { row: 1, column: 1, value: true },
    { row: 2, column: 0, value: "a" },
    { ...CORNER, value: 2 },
  ]);
});
