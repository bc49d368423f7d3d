import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/rfm-map/chart";
import { RFM_MAP } from "../../src/charts/catalogue/rfm-map/definition";
import { slippingAway } from "../../src/charts/catalogue/rfm-map/slipping-away";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { unmetNeed } from "../../src/charts/unmet-need";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

const SETTINGS: ChartSettings = { economics: {}, grain: null, measure: null, byChannel: false };
const LAST = 46_200;

/** The example of OPS.RFM: days since the last order, orders, money spent of ten customers. */
const TEN = [
  [5, 12, 1500],
  [12, 9, 900],
  [30, 8, 1200],
  [45, 6, 400],
  [60, 5, 650],
  [90, 4, 300],
  [120, 3, 220],
  [180, 2, 150],
  [270, 1, 90],
  [365, 1, 40],
] as const;

/** Orders on the last day each, of which the first has the money; five days after the first customer's the log ends with a view. */
const logOf = (customers: readonly (readonly [number, number, number])[]): readonly (readonly CellValue[])[] => [
  ...customers.flatMap(([since, orders, spend], at) =>
    Array.from({ length: orders }, (_, order) => [LAST - since, `user ${at + 1}`, order === 0 ? spend - (orders - 1) : 1]),
  ),
  [LAST, "user 1", 0.001],
];
const readingOf = (rows: readonly (readonly CellValue[])[]) => readTable(cellsOf([["Date", "Customer ID", "Revenue"], ...rows]));

test("ten customers are scored as OPS.RFM scores them, in five by five cells", () => {
  // The row that ends the log is an order more of the first customer, who stays the most recent and the most frequent.
  const { rows } = CHART.words(ask(CHART, readingOf(logOf(TEN)), SETTINGS).data, "en").table;
  const cells = rows.map((row) => row.map(cellValue)).filter(([, , customers]) => customers !== 0);
  expect(cells.map(([recency, frequency, customers]) => [recency, frequency, customers])).toEqual([
    [5, 5, 2],
    [4, 4, 2],
    [3, 3, 2],
    [2, 2, 2],
    [1, 1, 2],
  ]);
  expect(cells.map(([, , , spend]) => Math.round(Number(spend)))).toEqual([2400, 1600, 950, 370, 130]);
  // 555 and 554: a champion and a potential loyalist, of whom the champion spent more.
  expect(cells[0]?.[5]).toBe("Champions");
  expect(cells[0]?.[6]).toBe("Champions 1, Potential Loyalist 1");
  expect(cells.at(-1)?.[5]).toBe("Lost");
});

test("five customers are the fewest", () => {
  expect(unmetNeed(readingOf(logOf(TEN.slice(0, 4))), RFM_MAP.needs)).toBe("fewCustomers");
  expect(unmetNeed(readingOf(logOf(TEN.slice(0, 5))), RFM_MAP.needs)).toBeNull();
});

describe("customers who spent much and have not bought for long", () => {
  /** Six who bought lately, and four of 400 days ago of whom the first two bought as often and spent the most. */
  const slipping = (spend: number) =>
    [
      [1, 3, 100],
      [2, 3, 110],
      [3, 2, 120],
      [4, 2, 130],
      [5, 1, 140],
      [6, 1, 150],
      [400, 2, spend],
      [401, 2, spend],
      [402, 1, 60],
      [403, 1, 50],
    ] as const;
  const ruleOf = (customers: readonly (readonly [number, number, number])[]) =>
    slippingAway(askedOf(readingOf(logOf(customers)), SETTINGS), "en");

  test("are told with their spend: 2 × 1,000 of 2,860", () => {
    const { findings } = ruleOf(slipping(1000));
    expect(findings.reduce((sum, { values }) => sum + Number(values["customers"]), 0)).toBe(2);
    // Both bought twice, in the rows after the twelve of the first six.
    expect(findings.flatMap(({ rows }) => rows)).toEqual([12, 13, 14, 15]);
    expect(findings.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(2000 / 2860, 5);
  });

  test("are not told where they hold less than a tenth, as in the ten of the example", () => expect(ruleOf(TEN).findings).toEqual([]));

  test("take five customers with purchases, and it is said", () =>
    expect(ruleOf(TEN.slice(0, 4)).refusals.map(({ text }) => text)).toEqual([
      "Customer segments take 5 customers with purchases; there are 4",
    ]));
});
