import { totalsOf } from "../../src/analysis/table-totals";
import type { CellValue } from "../../src/core/cell";
import { QUESTION_WORDS } from "../../src/locale/reading-questions";
import { withholdsSums } from "../../src/reading/question";
import { readTable } from "../../src/reading/read-table";
import type { TableReading } from "../../src/reading/table-reading";
import { cellsOf } from "./cells-of";

type Row = readonly CellValue[];

const read = (rows: readonly Row[]) => readTable(cellsOf(rows));
const figures = (reading: TableReading) => (reading.questions.some(withholdsSums) ? null : totalsOf(reading, [...reading.rows.keys()]));
/** The figures after a choice. */
const answered = (rows: readonly Row[], key: string) => {
  const question = read(rows).questions.find((each) => each.key === "rowKinds");
  const choice = question?.choices.find((each) => each.key === key);
  if (!choice) throw new Error(`No choice “${key}”`);
  return figures(readTable(cellsOf(rows), choice.correction));
};
const kinds = (rows: readonly Row[]) => read(rows).questions.flatMap(({ key, chosen }) => (key === "rowKinds" ? [chosen] : []));

const PLANS: readonly Row[] = [
  ["渠道", "类型", "花费", "GMV"],
  ["抖音", "预算", 900, 3000],
  ["抖音", "实际", 800, 2500],
  ["快手", "预算", 500, 1500],
  ["快手", "实际", 450, 1600],
];
const METRICS: readonly Row[] = [
  ["Date", "Channel", "Metric", "Value"],
  ["2026-03-01", "Google", "Spend", 100],
  ["2026-03-01", "Google", "Revenue", 400],
  ["2026-03-01", "Meta", "Spend", 50],
  ["2026-03-01", "Meta", "Revenue", 90],
];
const TURNED: readonly Row[] = [
  ["指标", "2026-03-01", "2026-03-02", "2026-03-03"],
  ["花费", 100, 120, 90],
  ["点击量", 800, 900, 700],
  ["GMV", 400, 500, 300],
];
const FLOWS: readonly Row[] = [
  ["交易创建时间", "交易对方", "收/支", "金额（元）"],
  ["2026-03-01", "甲", "收入", 120],
  ["2026-03-02", "乙", "支出", 30],
  ["2026-03-03", "丙", "收入", 60],
];

describe("rows of several kinds are never one sum", () => {
  test("of plans and what came of them the actual ones count, and the others are one choice away", () => {
    expect(figures(read(PLANS))).toEqual({ spend: 1250, revenue: 4100 });
    expect(kinds(PLANS)).toEqual(["实际"]);
    expect(answered(PLANS, "预算")).toEqual({ spend: 1400, revenue: 4500 });
    expect(answered(PLANS, "all")).toEqual({ spend: 2650, revenue: 8600 });
  });

  test("names of measures beside one column of numbers are asked about, and the choice says what the numbers are", () => {
    expect(figures(read(METRICS))).toBeNull();
    expect(answered(METRICS, "Spend")).toEqual({ spend: 150 });
    expect(answered(METRICS, "Revenue")).toEqual({ revenue: 490 });
  });

  test("measures in the first column with days across are asked about once", () => {
    expect(read(TURNED).questions.map(({ key }) => key)).toEqual(["rowKinds"]);
    expect(answered(TURNED, "点击量")).toEqual({ clicks: 2400 });
    expect(answered(TURNED, "GMV")).toEqual({ revenue: 1200 });
  });

  test("money that came in and went out without a sign is not added up", () => {
    expect(figures(read(FLOWS))).toBeNull();
    expect(answered(FLOWS, "收入")).toEqual({ revenue: 180 });
  });

  test.each<[string, readonly Row[]]>([
    [
      "refunds that carry their sign",
      [
        ["Date", "Type", "Product sales"],
        ["2026-03-01", "Order", 50],
        ["2026-03-02", "Refund", -20],
      ],
    ],
    [
      "refunds in a column of their own",
      [
        ["Date", "Type", "Revenue", "Refunds"],
        ["2026-03-01", "Sale", 50, null],
        ["2026-03-02", "Refund", null, 20],
      ],
    ],
    [
      "goals of campaigns, which are named as measures are",
      [
        ["Objective", "Spend"],
        ["Traffic", 50],
        ["Leads", 20],
        ["Conversions", 75],
      ],
    ],
    [
      "a channel beside what else is planned",
      [
        ["渠道", "花费"],
        ["计划", 50],
        ["抖音", 20],
        ["实际", 75],
      ],
    ],
  ])("not asked: %s", (_, rows) => {
    expect(kinds(rows)).toEqual([]);
    expect(figures(read(rows))).not.toBeNull();
  });

  test("the question names the kinds, in both languages", () => {
    const detail = read(PLANS).questions.find(({ key }) => key === "rowKinds")?.detail ?? {};
    expect(QUESTION_WORDS.en.rowKinds.ask(detail)).toBe(
      "“类型” names kinds of rows that are no sum together (预算 · 实际). Which of them count?",
    );
    expect(QUESTION_WORDS["zh-CN"].rowKinds.ask(detail)).toBe("“类型”里有几种不能加在一起的行（预算 · 实际），要看哪一种？");
  });
});

describe("rows beside the data", () => {
  const HEAD = ["渠道", "花费", "GMV"];
  const reasons = (rows: readonly Row[]) => read(rows).dropped.map(({ row, reason }) => [row + 1, reason]);

  test("what was a year before, the plan and what is missing of it are no channels", () => {
    const rows: readonly Row[] = [
      HEAD,
      ["抖音", 80, 300],
      ["快手", 40, 90],
      ["合计", 120, 390],
      ["去年同期", 100, 310],
      ["目标", 130, 420],
      ["差额", -10, -30],
    ];
    expect(figures(read(rows))).toEqual({ spend: 120, revenue: 390 });
    expect(reasons(rows)).toEqual([
      [4, "total"],
      [5, "summary"],
      [6, "summary"],
      [7, "summary"],
    ]);
  });

  test("parts of a row, by their words, are not counted beside it", () => {
    const rows: readonly Row[] = [HEAD, ["抖音", 100, 500], ["其中：直播", 60, 300], ["快手", 80, 200], ["  of which Brand", 70, 190]];
    expect(figures(read(rows))).toEqual({ spend: 180, revenue: 700 });
    expect(reasons(rows).map(([, reason]) => reason)).toEqual(["ofWhich", "ofWhich"]);
  });

  test("a shop called Target and a platform called Meta stay, above a total too", () => {
    const shops: readonly Row[] = [
      ["Store", "Revenue"],
      ["Walmart", 70],
      ["Meta", 30],
      ["Target", 50],
      ["Total", 150],
    ];
    expect(figures(read(shops))).toEqual({ revenue: 150 });
    const groups: readonly Row[] = [
      ["Date", "Google", "", "Meta", ""],
      ["", "Spend", "Clicks", "Spend", "Clicks"],
      ["2026-03-01", 10.5, 3, 20.5, 4],
      ["2026-03-02", 11.5, 5, 21.5, 6],
    ];
    expect(figures(read(groups))).toEqual({ spend: 64, clicks: 18 });
  });

  test("a row of units below the header is part of it", () => {
    const rows: readonly Row[] = [
      ["日期", "渠道", "花费", "GMV", "订单数"],
      [null, null, "万元", "万元", "单"],
      ["2026-03-01", "抖音", 1.5, 3.25, 10],
    ];
    expect(figures(read(rows))).toEqual({ spend: 15_000, revenue: 32_500, orders: 10 });
  });
});

describe("columns beside the measure", () => {
  test("what was spent the period before is not what is spent", () => {
    const rows: readonly Row[] = [
      ["Channel", "Spend (previous period)", "Spend", "Revenue LY", "Revenue"],
      ["A", 90, 100, 300, 400],
      ["B", 50, 60, 70, 80],
    ];
    expect(figures(read(rows))).toEqual({ spend: 160, revenue: 480 });
  });

  test("direct and indirect sales alone are two parts, of which one is asked for", () => {
    const rows: readonly Row[] = [
      ["计划名称", "花费", "直接成交金额", "间接成交金额"],
      ["A", 90, 100, 30],
      ["B", 50, 60, 70],
    ];
    expect(read(rows).questions.map(({ key }) => key)).toEqual(["mainColumn"]);
  });

  test("a unit in the name of the sheet holds for its money, and the highest and lowest rows are no data", () => {
    const rows: readonly Row[] = [
      ["渠道", "花费", "GMV"],
      ["抖音", 1.5, 4.25],
      ["快手", 2.5, 5.75],
      ["最大值", 2.5, 5.75],
      ["Min", 1.5, 4.25],
    ];
    expect(figures(readTable(cellsOf(rows, { sheet: "3月（单位：万元）" })))).toEqual({ spend: 40_000, revenue: 100_000 });
  });

  test("what fills an advertiser's account is no revenue, and sums below 商品金额 are no goods", () => {
    const account: readonly Row[] = [
      ["日期", "消耗", "账户余额", "充值金额"],
      ["2026-03-01", 100, 900, 1000],
      ["2026-03-02", 50, 850, 0],
    ];
    expect(figures(read(account))).toEqual({ spend: 150 });
    const goods: readonly Row[] = [
      ["订单号", "订单实付金额", "商品金额"],
      ["O1", 100, 60],
      ["O2", 55, 55],
    ];
    expect(read(goods).columns.map(({ role }) => role)).not.toContain("product");
  });

  test("impressions that rise from row to row are no numbers of something", () => {
    const rows: readonly Row[] = [
      ["日期", "店铺", "浏览量"],
      ...Array.from({ length: 8 }, (_, day) => [`2026-03-0${day + 1}`, "旗舰店", 2000 + day]),
    ];
    expect(figures(read(rows))).toEqual({ pageViews: 16_028 });
  });

  test("orders are not counted by numbers that lost their last digits", () => {
    const rows: readonly Row[] = [
      ["Order ID", "Channel", "Revenue"],
      [1.23457e17, "Meta", 10],
      [1.23457e17, "Meta", 20],
    ];
    expect(figures(read(rows))).toEqual({ revenue: 30 });
  });
});
