import { between, TARGETS } from "../../../../src/workbench/page/keys/key-targets";

// Microsoft Support, "Keyboard shortcuts in Excel": navigation in cells; frozen rows and columns are not gone to.
const around = { free: { row: 2, column: 1 }, last: { row: 40, column: 9 }, page: { rows: 20, columns: 7 } };

test("Home leads to the first column that is not frozen, and within frozen ones to the first", () => {
  expect(TARGETS.home({ row: 5, column: 6 }, around)).toEqual({ row: 5, column: 1 });
  expect(TARGETS.home({ row: 5, column: 0 }, around)).toEqual({ row: 5, column: 0 });
});

test("Ctrl+Home leads to the first cell that is not frozen, Ctrl+End to the last that holds anything", () => {
  expect(TARGETS.start({ row: 30, column: 6 }, around)).toEqual({ row: 2, column: 1 });
  expect(TARGETS.end({ row: 30, column: 6 }, around)).toEqual({ row: 40, column: 9 });
});

test("paging goes by what is seen and ends at the sheet's ends", () => {
  expect(TARGETS.pageDown({ row: 5, column: 6 }, around)).toEqual({ row: 25, column: 6 });
  expect(TARGETS.pageUp({ row: 5, column: 6 }, around)).toEqual({ row: 0, column: 6 });
  expect(TARGETS.pageRight({ row: 5, column: 6 }, around)).toEqual({ row: 5, column: 13 });
  expect(TARGETS.pageLeft({ row: 5, column: 6 }, around)).toEqual({ row: 5, column: 0 });
  expect(TARGETS.pageDown({ row: 1_048_570, column: 0 }, around)).toEqual({ row: 1_048_575, column: 0 });
});

test("a selection reaches between two cells whichever comes first", () => {
  expect(between({ row: 9, column: 0 }, { row: 3, column: 4 })).toEqual({ startRow: 3, endRow: 9, startColumn: 0, endColumn: 4 });
});
