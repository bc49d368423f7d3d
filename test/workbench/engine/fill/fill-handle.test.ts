import { CellValueType, ICommandService, type ICellData } from "@univerjs/core";
import { AutoFillCommand } from "@univerjs/sheets";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import type { Engine } from "../../../../src/workbench/engine/create-engine";

let engine: Engine;
beforeAll(() => {
  engine = createHeadlessEngine({ lang: "en" });
});
afterAll(() => engine.dispose());

type Given = string | number;

/** What stands below the given cells after they are dragged down, or above them, that many cells. */
async function dragged(given: readonly Given[], count: number, { up = false, format = "" } = {}): Promise<unknown[]> {
  const sheet = engine.workbook.getActiveSheet();
  sheet.getRange("A1:A30").clear();
  const from = up ? count : 0;
  const cells = given.map((v): ICellData[] => [
    { v, t: typeof v === "number" ? CellValueType.NUMBER : CellValueType.STRING, ...(format && { s: { n: { pattern: format } } }) },
  ]);
  sheet.getRange(from, 0, given.length, 1).setValues(cells);
  const column = { startColumn: 0, endColumn: 0 };
  const sourceRange = { ...column, startRow: from, endRow: from + given.length - 1 };
  const targetRange = { ...column, startRow: 0, endRow: count + given.length - 1 };
  expect(
    await engine.injector.get(ICommandService).executeCommand(AutoFillCommand.id, {
      unitId: engine.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      sourceRange,
      targetRange,
    }),
  ).toBe(true);
  const reader = engine.cells(sheet.getSheetId());
  return Array.from({ length: count }, (_, i) => reader.value(up ? i : given.length + i, 0));
}

// Source: Microsoft Support, "Fill data automatically in worksheet cells", its table of extended series.
test.each<[readonly Given[], readonly Given[]]>([
  [
    [1, 2, 3],
    [4, 5, 6],
  ],
  [["Mon"], ["Tue", "Wed", "Thu"]],
  [["Monday"], ["Tuesday", "Wednesday", "Thursday"]],
  [["Jan"], ["Feb", "Mar", "Apr"]],
  [
    ["Jan", "Apr"],
    ["Jul", "Oct", "Jan"],
  ],
  [["Qtr3"], ["Qtr4", "Qtr1", "Qtr2"]],
  [["Q3"], ["Q4", "Q1", "Q2"]],
  [["Quarter3"], ["Quarter4", "Quarter1", "Quarter2"]],
  [["1st Period"], ["2nd Period", "3rd Period", "4th Period"]],
  [["Product 1"], ["Product 2", "Product 3"]],
  [
    ["text1", "textA"],
    ["text2", "textA", "text3", "textA"],
  ],
])("%j goes on with %j", async (given, expected) => {
  expect(await dragged(given, expected.length)).toEqual(expected);
});

// The same table. Excel counts days from 30 December 1899 (Microsoft Support, "Date systems in Excel": 1 January 1900
// is 1, with a 29 February).
test("times go on by hours, the same day of months by months, ends of months by their ends", async () => {
  expect(await dragged([9 / 24], 3, { format: "h:mm" })).toEqual([10 / 24, 11 / 24, 12 / 24].map((time) => expect.closeTo(time, 12)));
  const day = (year: number, month: number, date: number) => (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const dates = { format: "yyyy-mm-dd" };
  expect(await dragged([day(2026, 1, 15), day(2026, 4, 15)], 3, dates)).toEqual([day(2026, 7, 15), day(2026, 10, 15), day(2027, 1, 15)]);
  expect(await dragged([day(2026, 1, 31), day(2026, 2, 28)], 3, dates)).toEqual([day(2026, 3, 31), day(2026, 4, 30), day(2026, 5, 31)]);
  expect(await dragged([day(2026, 2, 27)], 3, dates)).toEqual([day(2026, 2, 28), day(2026, 3, 1), day(2026, 3, 2)]);
  expect(await dragged([day(2026, 1, 1), day(2026, 1, 8)], 2, dates)).toEqual([day(2026, 1, 15), day(2026, 1, 22)]);
});

// Identities of the straight line through the values; FORECAST(4,{1,2,4},{1,2,3}) is 16/3.
test("numbers go on along the straight line that fits them best, at full precision, up and down", async () => {
  expect(await dragged([1, 2, 4], 2)).toEqual([expect.closeTo(16 / 3, 12), expect.closeTo(41 / 6, 12)]);
  expect(await dragged([0.000001, 0.000002], 3)).toEqual([0.000003, 0.000004, 0.000005]);
  expect(await dragged([0.1, 0.2], 3)).toEqual([0.3, 0.4, 0.5]);
  expect(await dragged([10, 20], 3, { up: true })).toEqual([-20, -10, 0]);
  expect(await dragged(["Feb"], 2, { up: true })).toEqual(["Dec", "Jan"]);
});

test("one number alone is copied", async () => {
  expect(await dragged([5], 3)).toEqual([5, 5, 5]);
});

test("lists are known in any case of letters, Chinese lists begin again, and one month list does not run into the other", async () => {
  expect(await dragged(["MON"], 2)).toEqual(["TUE", "WED"]);
  expect(await dragged(["dec"], 2)).toEqual(["jan", "feb"]);
  expect(await dragged(["十一月"], 3)).toEqual(["十二月", "一月", "二月"]);
  expect(await dragged(["一月", "四月"], 3)).toEqual(["七月", "十月", "一月"]);
  expect(await dragged(["周六"], 2)).toEqual(["周日", "周一"]);
  expect(await dragged(["星期五"], 3)).toEqual(["星期六", "星期日", "星期一"]);
  expect(await dragged(["第三季"], 3)).toEqual(["第四季", "第一季", "第二季"]);
  expect(await dragged(["第1周"], 2)).toEqual(["第2周", "第3周"]);
});

test("lists in unequal steps and plain words are repeated", async () => {
  expect(await dragged(["Mon", "Tue", "Fri"], 3)).toEqual(["Mon", "Tue", "Fri"]);
  expect(await dragged(["Hello"], 2)).toEqual(["Hello", "Hello"]);
});
