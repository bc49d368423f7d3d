import { stylePieces } from "../../../src/excel/apply/style-pieces";
import type { StyleRun } from "../../../src/plan/sheet-plan";

const body: StyleRun = { area: { row: 0, column: 0, rows: 3, columns: 2 }, style: "body" };
const total: StyleRun = { area: { row: 2, column: 0, rows: 1, columns: 2 }, style: "total" };

test("of a run that lies under a later one only the rest is set", () => {
  expect(stylePieces([body, total])).toEqual([
    { area: { row: 0, column: 0, rows: 2, columns: 2 }, run: body },
    { area: total.area, run: total },
  ]);
});

test("of a run that is covered altogether nothing is set", () => {
  expect(stylePieces([total, body]).map(({ run }) => run)).toEqual([body]);
});
