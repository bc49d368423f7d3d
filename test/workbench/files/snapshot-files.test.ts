import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { samplePlan } from "../../files/xlsx/sample-plan";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Without what the library that writes files adds of its own, which is carried like what any other program adds. */
function withoutCarried({ snapshot }: ReturnType<typeof fileToSnapshot>): unknown {
  const resources = snapshot.resources?.map(({ name, data }) => {
    const { carried: _carried, carriedWorkbook: _workbook, page, ...parts } = JSON.parse(data) as Record<string, unknown>;
    return { name, data: { ...parts, page } };
  });
  return plain({ ...snapshot, resources });
}

test.each(["en", "zh-CN"] as const)("a workbook in %s saved and opened again is the same workbook", async (lang) => {
  const opened = fileToSnapshot(planToFile([samplePlan(lang)]));
  const saved = snapshotToFile(opened.snapshot);
  const again = fileToSnapshot((await decode(await encode(saved.workbook))).workbook);
  expect([opened.losses, saved.losses, again.losses]).toEqual([[], [], []]);
  expect(withoutCarried(again)).toEqual(withoutCarried(opened));
});

test("functions of the add-in are stored as Excel stores them, with the values a colleague without it sees", async () => {
  const snapshot = {
    sheetOrder: ["s"],
    sheets: {
      s: {
        id: "s",
        name: "S",
        cellData: { 0: { 0: { f: "=OPS.BREAKEVENROI(0.25)", v: 4, t: 2 }, 1: { f: "=1/0", v: "#DIV/0!", t: 1 }, 2: { v: 1, t: 3 } } },
      },
    },
  };
  const { workbook } = await decode(await encode(snapshotToFile(snapshot).workbook));
  expect(workbook.sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: 4, formula: "OPS.BREAKEVENROI(0.25)" },
    { row: 0, column: 1, value: { error: "#DIV/0!" }, formula: "1/0" },
    { row: 0, column: 2, value: true },
  ]);
});
