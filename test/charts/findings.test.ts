import type { ChartSettings } from "../../src/charts/define";
import { findingsOf } from "../../src/charts/findings";
import { CHARTS } from "../../src/charts/registry";
import type { CellValue } from "../../src/core/cell";
import type { Lang } from "../../src/core/lang";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

type Row = readonly [day: number, channel: string, spend: number, revenue: number, orders: number];

/** 2 March 2026, a Monday. */
const MONDAY = 46_083;

async function ofRule(key: string, rows: readonly Row[], lang: Lang = "en", settings: Partial<ChartSettings> = {}) {
  const header: readonly CellValue[] = ["Date", "Channel", "Spend", "Revenue", "Orders"];
  const reading = readTable(cellsOf([header, ...rows]));
  const usual: ChartSettings = { economics: { grossMargin: 0.5, refundRate: 0.2 }, grain: null, measure: null, byChannel: true };
  const { findings, refusals } = await findingsOf(CHARTS, reading, { ...usual, ...settings }, lang);
  return { findings: findings.filter((one) => one.key === key), refusals: refusals.filter((one) => one.key === key) };
}

describe("who loses money", () => {
  // Break-even: 1 ÷ (0.8 × 0.5) = 2.5.
  const rows: readonly Row[] = [
    [MONDAY, "Search", 500, 2000, 40],
    [MONDAY, "Social", 460, 828, 30],
    [MONDAY + 1, "Video", 40, 80, 3],
  ];

  test("is told with ROI 828 ÷ 460 = 1.80 and 460 − 828 × 0.8 × 0.5 = 128.8 lost, and where", async () => {
    const { findings } = await ofRule("loses-money", rows);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      chart: "channel-performance",
      text: "Social took 46.0% of spend at ROI 1.80, below break-even 2.50: 129 lost after ads",
      rows: [1],
      values: { name: "Social", spend: 460, revenue: 828 },
    });
    expect(findings[0]?.why).toBe(
      "Revenue ÷ break-even ROI − spend: 828 ÷ 2.50 − 460 = −129. Said below zero, with at least 30 conversions or 5.0% of spend.",
    );
    expect(findings[0]?.values["roi"]).toBeCloseTo(1.8, 12);
    expect(findings[0]?.values["profit_after_ads"]).toBeCloseTo(-128.8, 10);
    const { findings: inChinese } = await ofRule("loses-money", rows, "zh-CN");
    expect(inChinese[0]?.text).toBe("Social花了 46.0%，ROI 1.80，低于保本线 2.50，扣掉广告费亏了 129");
  });

  test("is not told of 3 conversions and 4 % of spend, and it is said why", async () => {
    const { refusals } = await ofRule("loses-money", rows);
    expect(refusals.map(({ text }) => text)).toEqual([
      "Below break-even, but too few to judge (under 30 conversions and 5.0% of spend): Video",
    ]);
  });

  test("needs the margin", async () =>
    expect(await ofRule("loses-money", rows, "en", { economics: {} })).toEqual({
      findings: [],
      refusals: [{ key: "loses-money", text: "Enter the gross margin to see who loses money" }],
    }));

  test("is nobody who meets the line to the cent: 1,150 on 460 is 2.5", async () =>
    expect(await ofRule("loses-money", [rows[0]!, [MONDAY, "Social", 460, 1150, 30]])).toEqual({ findings: [], refusals: [] }));
});

describe("one name that all hangs on", () => {
  const of = (revenues: readonly number[]): readonly Row[] =>
    revenues.map((revenue, at) => [MONDAY, ["Search", "Social", "Video"][at] ?? "", 10, revenue, 1]);

  test("is told from half of the revenue on: 500 of 1,000", async () => {
    const { findings } = await ofRule("concentration", of([500, 300, 200]));
    expect(findings[0]?.why).toBe("500 ÷ 1K = 50.0%. Said from half on, where at least 3 names share it.");
    expect(findings.map(({ text, values }) => [text, values["share"]])).toEqual([
      ["50.0% of revenue hangs on Search alone, one of 3", 0.5],
    ]);
  });

  test("is not told of 499 in 1,000, nor of one of two", async () => {
    expect((await ofRule("concentration", of([499, 301, 200]))).findings).toEqual([]);
    expect((await ofRule("concentration", of([499, 1]))).findings).toEqual([]);
  });
});

describe("a change out of the ordinary", () => {
  /** Rows on Sundays and the first Monday, so that every week is whole. */
  const weeks = (revenues: readonly number[]): readonly Row[] =>
    revenues.map((revenue, week) => [week === 0 ? MONDAY : MONDAY + 6 + 7 * week, "Search", 10, revenue, 1]);

  // Changes of the eight weeks before: +10 −10 +10 −10 +10 −10 +10, mean 10 ÷ 7, spread √(Σ(x − 10/7)² ÷ 6) = 10.69.
  const calm = [100, 110, 100, 110, 100, 110, 100, 110];

  test("is told of 140 after 110, with 27.3 %", async () => {
    const { findings } = await ofRule("change", weeks([...calm, 140]));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.why).toBe(
      "It changed by 30. Over the 8 whole periods before, it changed by 1.43 on average with a spread of 10.7. Said beyond 2 spreads.",
    );
    expect(findings[0]?.chart).toBe("trend");
    expect(findings[0]?.values["change"]).toBeCloseTo(30 / 110, 12);
    expect(findings[0]?.values["usual"]).toBeCloseTo(10.690449676, 8);
  });

  test("is not told of 130 after 110: 20 is less than twice the spread above the mean", async () =>
    expect((await ofRule("change", weeks([...calm, 130]))).findings).toEqual([]));

  test("takes eight whole periods before", async () =>
    expect((await ofRule("change", weeks(calm))).refusals.map(({ text }) => text)).toEqual([
      "Whether the last period is out of the ordinary takes 8 whole periods before it; there are 7",
    ]));
});
