import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import type { FileCell, FileSheet } from "../../../src/files/file-workbook";
import { layOut, workbookOf } from "../conformance/lay-out";

const CELLS: readonly FileCell[] = [
  { row: 0, column: 0, value: "#N/A" },
  { row: 1, column: 0, value: { error: "#N/A" } },
  { row: 2, column: 0, value: "#N/A", formula: '"#N/"&"A"' },
  { row: 3, column: 0, value: { error: "#DIV/0!" }, formula: "1/0" },
  { row: 4, column: 0, value: 1, formula: "COUNTIF(A1:A3,A2)" },
];

test("texts that spell errors stay texts and errors stay errors from a file through the calculation into a file", async () => {
  const sheet: FileSheet = { ...layOut({ name: "Sheet1", cells: [], cases: [] }).sheet, cells: CELLS };
  const { workbook } = await decode(await encode(workbookOf([sheet])));
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(workbook).snapshot });
  await engine.settle();
  const saved = await decode(await encode(snapshotToFile(engine.save()).workbook));
  engine.dispose();
  expect(saved.workbook.sheets[0]?.cells.map(({ row, value }) => [row, value])).toEqual(CELLS.map(({ row, value }) => [row, value]));
});
