import { ratiosOf } from "../../src/analysis/ratios";
import { totalsOf } from "../../src/analysis/table-totals";
import { CHARTS } from "../../src/charts/registry";
import { unmetNeed } from "../../src/charts/unmet-need";
import { currencyInAmount, currencyInFormat } from "../../src/reading/currencies/currency-code";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "./cells-of";

const named = cellsOf([
  ["日期", "币种", "渠道", "花费", "GMV", "点击量"],
  ["2026-03-01", "人民币", "抖音", 100, 300, 10],
  ["2026-03-02", "美元", "Google", 120, 310, 20],
  ["2026-03-03", "人民币", "抖音", 90, 290, 30],
]);
const signs = cellsOf([
  ["Date", "Channel", "Spend", "Revenue"],
  ["2026-03-01", "Google", "$100", "$300"],
  ["2026-03-02", "Google", "€120", "€310"],
  ["2026-03-03", "Meta", "$90", "$290"],
]);
const formats = cellsOf(
  [
    ["日期", "渠道", "花费"],
    ["2026-03-01", "抖音", 100],
    ["2026-03-02", "Google", 120],
  ],
  {
    formats: [
      ["General", "General", "General"],
      ["General", "General", "[$¥-804]#,##0"],
      ["General", "General", "[$€-407]#,##0"],
    ],
  },
);

/** Rows of their own say what those below them are in; the first block is in what its header says. */
const sections = cellsOf([
  ["渠道", "花费（元）", "GMV"],
  ["抖音", 100, 300],
  ["以下为美元：", null, null],
  ["Google", 120, 310],
  ["— 结算币种：日元 —", null, null],
  ["Yahoo", 900, 1_800],
  ["LINE", 90, 290],
]);
const twoFields = cellsOf([
  ["Channel", "Spend"],
  ["Currency: USD", null],
  ["Google", 100],
  ["Meta", 50],
  ["Amounts in EUR", null],
  ["Criteo", 30],
]);

describe("money in several currencies", () => {
  test.each([
    ["that rows between the data name", sections, ["JPY", "CNY", "USD"]],
    ["that rows of two fields name", twoFields, ["USD", "EUR"]],
    ["that a column names", named, ["CNY", "USD"]],
    ["that signs tell", signs, ["USD", "EUR"]],
    ["that number formats show", formats, ["CNY", "EUR"]],
  ])("%s has no sum, and which one is meant is asked", (_, cells, codes) => {
    const reading = readTable(cells);
    const every = [...reading.rows.keys()];
    expect(reading.questions.map(({ key, chosen, choices }) => [key, chosen, choices.map(({ key: code }) => code)])).toEqual([
      ["currency", null, codes],
    ]);
    expect([totalsOf(reading, every).spend, ratiosOf(reading, every).roi]).toEqual([undefined, null]);
    expect(CHARTS.map(({ needs }) => unmetNeed(reading, needs))).toEqual(CHARTS.map(() => "unanswered"));
  });

  test("is counted in the one that was chosen; what is no money counts in all of its rows", () => {
    expect(totalsOf(readTable(named), [0, 1, 2]).clicks).toBe(60);
    const chosen = readTable(named, { currency: "CNY" });
    expect(totalsOf(chosen, [...chosen.rows.keys()])).toEqual({ spend: 190, revenue: 590, clicks: 40 });
    expect(chosen.columns.find(({ role }) => role === "spend")?.currency).toBe("CNY");
    expect(chosen.dropped).toEqual([{ row: 2, reason: "otherCurrency", cell: { row: 2, column: 1 }, text: "美元" }]);
  });
});

test("the rows of a section are counted in its currency, and the rows that name one are no data", () => {
  const spend = (cells: typeof sections, currency: string) => {
    const reading = readTable(cells, { currency });
    return totalsOf(reading, [...reading.rows.keys()]).spend;
  };
  expect(["CNY", "USD", "JPY"].map((code) => spend(sections, code))).toEqual([100, 120, 900 + 90]);
  expect(["USD", "EUR"].map((code) => spend(twoFields, code))).toEqual([100 + 50, 30]);
});

test("one currency for all sections is no question, nor is a channel that is called after one", () => {
  const asked = (rows: Parameters<typeof cellsOf>[0]) => readTable(cellsOf(rows)).questions.map(({ key }) => key);
  expect(
    asked([
      ["Channel", "Spend"],
      ["USD", null],
      ["Google", 100],
      ["All in US$", null],
      ["Meta", 50],
    ]),
  ).toEqual([]);
  expect(
    asked([
      ["Channel", "Spend"],
      ["Dollar Shave", null],
      ["Google", 100],
      ["Euro Cars", null],
      ["Meta", 50],
    ]),
  ).toEqual([]);
});

test("a row that spends in one currency and earns in another is in no currency's sum", () => {
  const reading = readTable(
    cellsOf([
      ["Date", "Channel", "Spend", "Revenue"],
      ["2026-03-01", "A", "$10", "€40"],
      ["2026-03-02", "B", "$20", "¥3000"],
      ["2026-03-03", "C", "€5", "€9"],
    ]),
  );
  expect(reading.currencies?.codes).toEqual(["USD", "EUR", "CNY"]);
  expect([...(reading.currencies?.ofRow ?? [])]).toEqual([-1, -1, 1]);
});

test("one currency that a column names is the money columns'", () => {
  const reading = readTable(
    cellsOf([
      ["Day", "Currency", "Campaign", "Cost"],
      ["2026-03-01", "HKD", "A", "$1.5"],
      ["2026-03-02", "HKD", "B", "$2.5"],
    ]),
  );
  expect([reading.currencies, reading.questions]).toEqual([null, []]);
  expect(reading.columns.find(({ role }) => role === "spend")?.currency).toBe("HKD");
});

test.each([
  ["USD 12.30", "USD"],
  ["-5,25 €", "EUR"],
  ["HK$1,000", "HKD"],
  ["1.5万元", "CNY"],
  ["NT$ 300", "TWD"],
  ["₹12,34,567", "INR"],
  ["12%", undefined],
  ["300", undefined],
])("%s is an amount of %s", (text, code) => expect(currencyInAmount(text)?.code).toBe(code));

test("a number format shows the currency of its cell", () =>
  expect(["[$€-407] #,##0.00", '"US$"#,##0', "$#,##0", "0.00", "#,##0 [$kr-41D]"].map((format) => currencyInFormat(format)?.code)).toEqual([
    "EUR",
    "USD",
    "USD",
    undefined,
    undefined,
  ]));
