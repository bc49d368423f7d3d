import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/driver-waterfall/chart";
import { drivenBy } from "../../src/charts/catalogue/driver-waterfall/driven-by";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

type Rows = readonly (readonly CellValue[])[];
type Week = readonly [visits: number, orders: number, revenue: number];

/** Monday, 2 March 2026. */
const MONDAY = 46_083;
const SETTINGS: ChartSettings = { economics: {}, grain: null, measure: null, byChannel: false };

/** Weeks with a row at their Monday and one of nothing at their Sunday, so that all are whole. */
const weeks = (list: readonly Week[], channel?: string): Rows =>
  list.flatMap((week, at) =>
    [week, [0, 0, 0]].map((counts, end) => [MONDAY + 7 * at + 6 * end, ...(channel === undefined ? [] : [channel]), ...counts]),
  );
const readingOf = (rows: Rows, named = false) =>
  readTable(cellsOf([["Date", ...(named ? ["Channel"] : []), "Visits", "Orders", "Revenue"], ...rows]));
const wordsOf = (rows: Rows, named = false, settings = SETTINGS) => CHART.words(ask(CHART, readingOf(rows, named), settings).data, "en");
const numbers = (rows: Rows, named = false, settings = SETTINGS) =>
  wordsOf(rows, named, settings).table.rows.map((row) => row.map(cellValue).slice(1));
const found = (list: readonly Week[]) => drivenBy(askedOf(readingOf(weeks(list)), SETTINGS), "en");

const RISE: readonly Week[] = [
  [1000, 50, 5000],
  [1200, 54, 6480],
];

describe("why revenue changed", () => {
  // Python: L = 1480 / ln(6480 / 5000); L ln 1.2, L ln(0.045 / 0.05), L ln(120 / 100).
  const parts = [1040.7019453261403, -601.4038906522808, 1040.7019453261403];

  test("is traffic +1,041, conversion −601 and order value +1,041 of 1,480, as Python computes it", () => {
    const [[before, after, change, ...effects] = []] = numbers(weeks(RISE));
    expect([before, after, change]).toEqual([5000, 6480, 1480]);
    effects.forEach((effect, at) => expect(effect).toBeCloseTo(parts[at] ?? NaN, 8));
  });

  test("adds up over channels, one that came and one that went included", () => {
    const rows = [...weeks(RISE, "Search"), [MONDAY, "Radio", 100, 4, 300], [MONDAY + 7, "Video", 50, 5, 700]];
    const [total = [], ...names] = numbers(rows, true);
    expect(names.map(([, , change]) => change)).toEqual([1480, 700, -300]);
    for (const at of [0, 1, 2, 3, 4, 5]) expect(names.reduce((sum, row) => sum + Number(row[at]), 0)).toBeCloseTo(Number(total[at]), 9);
    // Who is new or gone is all traffic.
    expect(names[1]?.slice(3)).toEqual([700, 0, 0]);
    expect(names[2]?.slice(3)).toEqual([-300, 0, 0]);
  });

  test("is of the days that were chosen, against as many before them", () => {
    const settings: ChartSettings = { ...SETTINGS, from: MONDAY + 7, to: MONDAY + 13 };
    expect(numbers(weeks([...RISE, [1, 1, 1]]), false, settings)[0]?.slice(0, 3)).toEqual([5000, 6480, 1480]);
  });

  test("is not taken apart where revenue came without orders", () =>
    expect(
      wordsOf(
        weeks([
          [1000, 0, 5000],
          [1200, 54, 6480],
        ]),
      ).title,
    ).toBe("Revenue changed by +1.48K; there is revenue without orders or visits, so it cannot be taken apart"));
});

describe("a driver", () => {
  test("is told: 1,041 of 1,480 is more than half", () =>
    expect(found(RISE).findings.map(({ text, rows }) => [text, rows])).toEqual([
      ["Revenue rose by 1.48K in 9 Mar to 15 Mar against 2 Mar to 8 Mar; by the arithmetic, traffic accounts for +1.04K", [2, 3]],
    ]));
  test("is not told of a change below a tenth: 5,499 on 5,000", () =>
    expect(
      found([
        [1000, 50, 5000],
        [1100, 55, 5499],
      ]),
    ).toEqual({ findings: [], refusals: [] }));
  test("takes two whole weeks", () =>
    expect(found([[1000, 50, 5000]]).refusals.map(({ text }) => text)).toEqual(["It takes two whole periods to compare"]));
});
