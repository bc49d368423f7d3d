import { encode } from "../../../../src/files/xlsx/encode";
import { decode } from "../../../../src/files/xlsx/decode";
import type { FileSheet } from "../../../../src/files/file-workbook";
import { EXCEL_GRID } from "../../../../src/workbench/engine/excel-grid";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../../src/workbench/files/snapshot-to-file";

const EVERYWHERE = { row: 0, column: 0, rows: EXCEL_GRID.rowCount, columns: EXCEL_GRID.columnCount };
const COLUMN = { ...EVERYWHERE, columns: 1 };
const sheet = (name: string, more: Partial<FileSheet>): FileSheet => ({
  name,
  state: "visible",
  gridlines: true,
  cells: [{ row: 0, column: 0, value: 5 }],
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  names: [],
  validations: [],
  conditionals: [],
  notes: [],
  charts: [],
  ...more,
});

// Each of these kept the engine busy with every cell of its area, without end or until the memory was used up.
test("rules and merges of whole sheets and columns are opened, kept and written as they are", async () => {
  const validation = { areas: [EVERYWHERE], rule: { kind: "whole", operator: "greaterThan", first: "1" }, allowBlank: true } as const;
  const given = [
    sheet("Validation", { validations: [validation, { ...validation, areas: [COLUMN] }] }),
    sheet("Merge", { merges: [EVERYWHERE] }),
    sheet("Column", { merges: [COLUMN] }),
  ];
  const bytes = await encode({ sheets: given, names: [], dateSystem: 1900, activeSheet: 0, defaultFont: { name: "Calibri", size: 11 } });
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot((await decode(bytes)).workbook).snapshot });
  try {
    await engine.settle();
    engine.workbook.getActiveSheet().getRange(0, 0).setValue(7);
    await engine.settle();
    const { workbook, losses } = snapshotToFile(engine.save());
    expect(losses).toEqual([]);
    expect(workbook.sheets.map(({ merges }) => merges)).toEqual([[], [EVERYWHERE], [COLUMN]]);
    expect(workbook.sheets[0]?.validations.flatMap(({ areas }) => areas)).toEqual([EVERYWHERE, COLUMN]);
  } finally {
    engine.dispose();
  }
});
