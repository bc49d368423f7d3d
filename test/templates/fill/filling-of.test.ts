import fc from "fast-check";
import { readTable } from "../../../src/reading/read-table";
import type { SheetCells } from "../../../src/reading/sheet-cells";
import type { CellValue } from "../../../src/core/cell";
import type { Lang } from "../../../src/core/lang";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import type { Fill } from "../../../src/templates/fill/fill";
import { fillingOf } from "../../../src/templates/fill/filling-of";
import { TEMPLATES } from "../../../src/templates/registry";
import { opened } from "../support/opened";

const cellsOf = (values: readonly (readonly CellValue[])[]): SheetCells => ({
  sheet: "Data",
  source: "Data!A1",
  row: 0,
  column: 0,
  values,
  formats: values.map((row, index) => row.map((_, column) => (column === 0 && index > 0 ? "yyyy-mm-dd" : "General"))),
  hiddenRows: [],
  dateSystem: 1900,
});

async function fillsOf(id: string): Promise<readonly Fill[]> {
  const definition = TEMPLATES.find((one) => one.id === id);
  return definition?.fills ? (await definition.fills()).FILLS : [];
}

async function filled(
  id: string,
  table: string,
  values: readonly (readonly CellValue[])[],
  lang: Lang = "zh-CN",
  moneyUnit: MoneyUnit = "yuan",
) {
  const fill = (await fillsOf(id)).find((one) => one.table === table);
  if (!fill) throw new Error(`${table} takes no rows`);
  const currency = lang === "en" ? "USD" : "CNY";
  return fillingOf(fill, opened(id, lang), readTable(cellsOf(values)), { moneyUnit, currency, days: [null, null] });
}

const FILLED = TEMPLATES.filter(({ fills }) => fills !== undefined).map(({ id }) => id);

test.each(FILLED)(
  "what fills %s goes into columns that a person can fill in, and rows are told by columns that get something",
  async (id) => {
    const { structure } = opened(id, "en");
    for (const { table, columns, needs, by = [], within = [], standing } of await fillsOf(id)) {
      const fields = structure.tables[table]?.columns ?? {};
      // Weeks that stand are found by days that the sheet works out.
      const free = standing ? by : [];
      expect(Object.keys(columns).filter((key) => fields[key]?.kind !== "entered" && !free.includes(key))).toEqual([]);
      expect([...needs, ...by].filter((key) => !(key in columns))).toEqual([]);
      expect(within.filter((name) => !(name in structure.values))).toEqual([]);
    }
  },
);

// 2026-06-01 is serial 46174.
const amounts = fc.option(fc.integer({ min: 1, max: 10_000_000 }), { nil: null, freq: 3 });
const row = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom("抖音", "小红书", "百度搜索"), amounts, amounts, amounts);
const log = fc.array(row, { minLength: 3, maxLength: 30 });
const HEADERS = ["日期", "渠道", "花费", "订单数", "销售额"];
const sheetOf = (rows: readonly (readonly [number, string, ...(number | null)[]])[]): (readonly CellValue[])[] => [
  HEADERS,
  ...rows.map(([day, ...rest]) => [46174 + day, ...rest]),
];
const sum = (values: readonly unknown[]): number => values.reduce((all: number, value) => all + (typeof value === "number" ? value : 0), 0);

describe.each([
  ["channel-log", "log", { spend: 2, orders: 3, revenue: 4 }],
  ["channel-plan", "channels", { actual_spend: 2, actual_orders: 3, actual_sales: 4 }],
  ["campaign-review", "daily", { orders: 3, sales: 4 }],
  ["budget-tracker", "ledger", { amount: 2 }],
] as const)("the %s", (id, table, columns) => {
  test.each(["yuan", "wan"] as const)(`gets in its ${table} the sums of the source, counted in %s, and blank stays blank`, async (unit) => {
    await fc.assert(
      fc.asyncProperty(log, async (rows) => {
        const reading = readTable(cellsOf(sheetOf(rows)));
        const { filling, unplaced, lacks } = await filled(id, table, sheetOf(rows), "zh-CN", unit);
        // A column without a figure is not read as one.
        fc.pre(lacks.length === 0 && Object.values(columns).every((at) => reading.columns[at]?.type === "number"));
        // The reader may take a row that equals those above for their total, and says so; a payment without an amount is none.
        const out = new Set(reading.dropped.map((each) => each.row - 1));
        const kept = rows.filter((each, index) => !out.has(index) && (id !== "budget-tracker" || each[2] !== null));
        const by = { "channel-log": undefined, "budget-tracker": undefined, "channel-plan": 1, "campaign-review": 0 }[id];
        const groups =
          by === undefined
            ? kept.map((each) => [each])
            : [...new Set(kept.map((each) => each[by]))].map((key) => kept.filter((each) => each[by] === key));
        expect(filling.rows).toHaveLength(groups.length);
        for (const [key, at] of Object.entries(columns)) {
          const money = !key.includes("orders");
          const values = filling.rows.map((each) => each[filling.columns.indexOf(key)]);
          const source = sum(kept.map((each) => each[at]));
          expect(sum(values)).toBeCloseTo(money && unit === "wan" ? source / 10_000 : source, 6);
          expect(values.map((value) => value === null)).toEqual(groups.map((group) => group.every((each) => each[at] === null)));
        }
        const lost = unplaced.flatMap((one) => (one.why === "blank" ? [one.count] : []));
        expect(sum(lost)).toBe(rows.length - out.size - kept.length);
      }),
      { numRuns: 60 },
    );
  });
});

test("visitors of a day are not added up over channels, and are told", async () => {
  const { filling, unplaced } = await filled("campaign-review", "daily", [
    ["日期", "渠道", "访客数", "订单数", "销售额"],
    [46174, "抖音", 100, 3, 300],
    [46174, "小红书", 80, 2, 200],
    [46175, "抖音", 90, 1, 100],
  ]);
  expect(filling.rows.map((each) => filling.columns.map((key, at) => [key, each[at]]))).toEqual([
    [
      ["date", 46174],
      ["visitors", null],
      ["orders", 5],
      ["sales", 500],
    ],
    [
      ["date", 46175],
      ["visitors", 90],
      ["orders", 1],
      ["sales", 100],
    ],
  ]);
  expect(unplaced).toContainEqual({ why: "notAdditive", column: "访客数", count: 2 });
});

test("amounts in 万元 arrive in the sheet's own unit", async () => {
  const values = [
    ["日期", "渠道", "花费(万元)", "销售额(万元)"],
    [46174, "抖音", 1.2, 3.6],
    [46175, "抖音", 0.5, 1.5],
  ];
  const spendIn = async (unit: MoneyUnit) => {
    const { filling } = await filled("channel-log", "log", values, "zh-CN", unit);
    return filling.rows.map((each) => each[filling.columns.indexOf("spend")]);
  };
  expect(await spendIn("yuan")).toEqual([12000, 5000]);
  expect(await spendIn("wan")).toEqual([1.2, 0.5]);
});

test("orders of customers fill the list row by row: refunds stay below zero, and what was ordered twice stays twice", async () => {
  const { filling, lacks } = await filled("user-segments", "orders", [
    ["客户ID", "下单时间", "实付金额"],
    ["u012", 46174, 80],
    ["u7", 46175, -30],
    ["u012", 46174, 80],
  ]);
  expect(lacks).toEqual([]);
  expect(filling.columns).toEqual(["user", "date", "amount"]);
  expect(filling.rows).toEqual([
    ["u012", 46174, 80],
    ["u7", 46175, -30],
    ["u012", 46174, 80],
  ]);
});

test("what users did fills the log with who, when and where from", async () => {
  const { filling } = await filled("retention", "log", [
    ["用户ID", "时间", "渠道"],
    ["a", 46174, "抖音"],
    ["b", 46175, "小红书"],
  ]);
  const at = (key: string) => filling.rows.map((each) => each[filling.columns.indexOf(key)]);
  expect([at("user"), at("time"), at("source")]).toEqual([
    ["a", "b"],
    [46174, 46175],
    ["抖音", "小红书"],
  ]);
});
