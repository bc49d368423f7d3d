import { cellText } from "../../src/charts/format/cell-text";
import { aggregateBy } from "../../src/analysis/aggregate";
import { readTable } from "../../src/reading/read-table";
import type { ChartSettings, PlannedChart } from "../../src/charts/define";
import { compactNumber } from "../../src/charts/format/compact-number";
import { downSample } from "../../src/charts/scene/down-sample";
import { draw as drawTrend } from "../../src/charts/catalogue/trend/draw";
import { words as channelWords } from "../../src/charts/catalogue/channel-performance/findings";
import { CHANNEL_PERFORMANCE } from "../../src/charts/catalogue/channel-performance/definition";
import { TREND } from "../../src/charts/catalogue/trend/definition";
import { words as trendWords } from "../../src/charts/catalogue/trend/findings";
import { unmetNeed } from "../../src/charts/unmet-need";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { cellsOf } from "../reading/cells-of";
import { performanceOf, planChannels, planTrend, trendOf } from "./both-charts";
import { ofKind } from "./native/picture";

const settings: ChartSettings = { economics: { grossMargin: 0.4 }, grain: null, measure: null, byChannel: true };
const log = cellsOf(
  [
    ["日期", "渠道", "花费", "成交金额"],
    [46082, "抖音", 100, 431],
    [46083, "小红书", 200, 500],
    [46084, "百度", 100, 100],
    ["合计", null, 400, 1031],
  ],
  { sheet: "日报 'A'" },
);
const reading = readTable(log);
const formulas = ({ sheet }: PlannedChart) =>
  sheet.blocks.flatMap((block) => block.cells.flat()).flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []));
const plan = (source = reading, planned = planChannels) => planned({ reading: source, settings, lang: "zh-CN", taken: NOTHING_TAKEN });

describe("numbers as people say them", () => {
  test.each([
    [123_456, "12.3万", "123K"],
    [4.31, "4.31", "4.31"],
    [250_000_000, "2.5亿", "250M"],
    [999_999, "100万", "1M"],
    [0, "0", "0"],
    [-12_000, "−1.2万", "−12K"],
  ] as const)("%d is %s or %s", (value, zh, en) => {
    expect(compactNumber(value, "zh-CN")).toBe(zh);
    expect(compactNumber(value, "en")).toBe(en);
  });
});

describe("channel ROI", () => {
  test("breaks even at one over the margin, best channel first", () => {
    const data = performanceOf(reading, settings);
    expect(data.breakEven.line).toBeCloseTo(1 / 0.4, 12);
    expect(data.bars.map(({ name, roi }) => [name, roi])).toEqual([
      ["抖音", 431 / 100],
      ["小红书", 500 / 200],
      ["百度", 100 / 100],
    ]);
  });
  test("says its finding as a marketer says it", () => {
    expect(channelWords(performanceOf(reading, settings), "zh-CN").title).toBe("3 个渠道中 2 个高于保本线 2.50，抖音最高 4.31");
    expect(channelWords(performanceOf(reading, settings), "en").title).toBe("2 of 3 channels above break-even 2.50; 抖音 leads with 4.31");
  });
  test("leaves out rows whose revenue is missing, and says how many", () => {
    const gaps = readTable(
      cellsOf([
        ["渠道", "花费", "成交金额"],
        ["抖音", 100, 400],
        ["抖音", 100, "--"],
        ["百度", 100, 100],
        ["社群", 50, null],
      ]),
    );
    const data = performanceOf(gaps, settings);
    // With the spend of the other day it would be 400 ÷ 200, which loses at 2.5.
    expect(data.bars.map(({ name, roi, verdict }) => [name, roi, verdict])).toEqual([
      ["抖音", 4, "earns"],
      ["百度", 1, "loses"],
    ]);
    expect([data.leftOut, data.without]).toEqual([1, ["社群"]]);
    expect(channelWords(data, "zh-CN").sentence).toContain("有 1 行缺花费或成交金额，没有计入。");
  });
  test("adds up spend and revenue that are kept in rows of their own", () => {
    const apart = readTable(
      cellsOf([
        ["渠道", "花费", "成交金额"],
        ["抖音", 100, null],
        ["抖音", null, 400],
        ["百度", 100, null],
        ["百度", null, 100],
      ]),
    );
    const data = performanceOf(apart, settings);
    expect(data.bars.map(({ name, roi }) => [name, roi])).toEqual([
      ["抖音", 4],
      ["百度", 1],
    ]);
    expect(data.leftOut).toBe(0);
  });
  test("takes the margin, refunds and fees that the sheet states before those it was asked for", () => {
    const cell = (value: number, row: number) => ({ value, row, column: 2 });
    const own = readTable({ ...log, names: { gross_margin: cell(0.5, 20), refund_rate: cell(0.1, 21), fee_rate: cell(0.06, 22) } });
    // 1 ÷ [0.9 × 0.44].
    expect(performanceOf(own, settings).breakEven.line).toBeCloseTo(1 / 0.396, 12);
    const sheet = "'日报 ''A'''";
    expect(formulas(plan(own))).toEqual(expect.arrayContaining([21, 22, 23].map((row) => `=${sheet}!$C$${row}`)));
  });
  test("shares of spend sum to one", () =>
    expect(performanceOf(reading, settings).bars.reduce((sum, bar) => sum + (bar.spendShare ?? 0), 0)).toBeCloseTo(1, 12));
  test("is not offered without spend, and says so", () =>
    expect(
      unmetNeed(
        readTable(
          cellsOf([
            ["渠道", "成交金额"],
            ["抖音", 1],
          ]),
        ),
        CHANNEL_PERFORMANCE.needs,
      ),
    ).toBe("noSpend"));
});

describe("the native chart", () => {
  test("refers to the source by quoted sheet name and by channel", () => {
    const planned = plan();
    expect(planned.linked).toEqual({ ok: true, reach: "rows" });
    expect(
      formulas(planned).some((formula) =>
        /^=SUMIFS\('日报 ''A'''!\$C\$2:\$C\$4,'日报 ''A'''!\$D\$2:\$D\$4,">-1E\+99",'日报 ''A'''!\$B\$2:\$B\$4,\[@\[渠道\]\]\)$/.test(
          formula,
        ),
      ),
    ).toBe(true);
  });
  test("lists the cells where names are merged", () => {
    const merged = readTable(
      cellsOf(
        [
          ["渠道", "花费", "成交金额"],
          ["抖音", 1, 2],
          [null, 3, 4],
          ["微信", 5, 6],
          [null, 7, 8],
        ],
        {
          merges: [
            { row: 1, column: 0, rows: 2, columns: 1 },
            { row: 3, column: 0, rows: 2, columns: 1 },
          ],
        },
      ),
    );
    expect(formulas(plan(merged))).toEqual(expect.arrayContaining(["=SUM(Sheet1!$B$2:$B$3)", "=SUM(Sheet1!$C$4:$C$5)"]));
  });
  test("does not count a subtotal that stands under a channel's own name", () => {
    const inside = readTable(
      cellsOf([
        ["渠道", "日期", "花费", "成交金额"],
        ["抖音", 46082, 1, 2],
        ["抖音", "小计", 1, 2],
        ["抖音", 46083, 3, 4],
        ["微信", 46083, 3, 4],
      ]),
    );
    expect(aggregateBy(inside, "channel")[0]?.sums.spend).toBe(1 + 3);
    expect(formulas(plan(inside))).toContain("=SUM(Sheet1!$C$2,Sheet1!$C$4)");
  });
  test("says why it cannot follow amounts that are text", () => {
    const text = plan(
      readTable(
        cellsOf([
          ["渠道", "花费", "成交金额"],
          ["抖音", "1.2万", 30_000],
          ["微信", 2, 6],
        ]),
      ),
    );
    expect(text.linked).toEqual({ ok: false, why: "textNumbers" });
    expect(text.sheet.blocks.flatMap((block) => block.cells.flat())).toContain(12_000);
  });
  test("of a trend sums each period for each channel", () => {
    const planned = plan(reading, planTrend);
    expect(planned.linked).toEqual({ ok: true, reach: "rows" });
    expect(formulas(planned).filter((formula) => formula.startsWith("=SUMIFS("))).toHaveLength(3 * 3);
    expect(planned.sheet.charts[0]?.series).toHaveLength(3);
  });
  test("takes a sheet name that is free", () =>
    expect(planChannels({ reading, settings, lang: "zh-CN", taken: { sheets: ["渠道 ROI"], tables: [] } }).sheet.sheetName).toBe(
      "渠道 ROI 2",
    ));
});

describe("what a linked chart reaches", () => {
  const alone = { ...log, values: log.values.slice(0, -1) };

  test("runs to the end of the sheet where nothing stands below", () => {
    const planned = plan(readTable({ ...alone, openBelow: true }));
    expect(planned.linked).toEqual({ ok: true, reach: "toEnd" });
    expect(formulas(planned).join()).toContain("!$C$2:$C$1048576");
  });
  test("is the columns of an Excel table, which take in rows that come into it", () => {
    const planned = plan(readTable({ ...alone, table: "日报表" }));
    expect(planned.linked).toEqual({ ok: true, reach: "table" });
    expect(formulas(planned)).toContain('=SUMIFS(日报表[花费],日报表[成交金额],">-1E+99",日报表[渠道],[@[渠道]])');
  });
  test("ends at the last row where a subtotal under a channel's own name stands below", () => {
    const below = readTable({ ...log, values: [...log.values, ["小计", "抖音", 100, 431]], openBelow: true });
    expect(below.dropped.map(({ row }) => row)).toContain(log.values.length);
    expect(plan(below).linked).toEqual({ ok: true, reach: "rows" });
  });
});

test("8,270 on 2,000 is 4.14 in the pane as in a cell, although 4.135 lies lower in binary", () => {
  const data = performanceOf(
    readTable(
      cellsOf([
        ["渠道", "花费", "成交金额"],
        ["抖音", 2000, 8270],
      ]),
    ),
    settings,
  );
  expect(cellText(channelWords(data, "zh-CN").table.rows[0]?.[3] ?? null, "ratio", "zh-CN")).toBe("4.14");
});

describe("the trend", () => {
  test("marks a month that the data do not fill", () => expect(trendOf(reading, { ...settings, grain: "month" }).unfinished).toBe(true));
  test("gathers all but six channels as the rest and loses none", () => {
    const rows = Array.from({ length: 9 }, (_, index) => [46082 + (index % 2), `渠道${index}`, 10 + index]);
    const data = trendOf(readTable(cellsOf([["日期", "渠道", "花费"], ...rows])), settings);
    expect(data.series).toHaveLength(7);
    expect(data.series.at(-1)?.gathered).toHaveLength(3);
    expect(data.series.flatMap(({ values }) => values).reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(9 * 10 + 36);
  });
  test("of a single month is called by that month, and each channel's point without a neighbour is drawn", () => {
    const month = trendOf(reading, { ...settings, grain: "month" });
    expect(trendWords(month, "en").title).toBe("Revenue, Mar 2026");
    expect(trendWords(month, "zh-CN").title).toBe("2026年3月的成交金额");
    expect(trendWords(month, "en").sentence).toContain("Mar 2026 is unfinished.");
    expect(ofKind(drawTrend(month, "en", 238).marks, "dot")).toHaveLength(3);
  });
  test("needs two dates", () =>
    expect(
      unmetNeed(
        readTable(
          cellsOf([
            ["日期", "花费"],
            [46082, 1],
            [46082, 2],
          ]),
        ),
        TREND.needs,
      ),
    ).toBe("oneDate"));
});

describe("down-sampling", () => {
  const points = Array.from({ length: 1000 }, (_, index) => ({ index, x: index, y: index === 500 ? 100 : Math.sin(index) }));
  test("keeps the ends, the wanted number and the spike", () => {
    const kept = downSample(points, 50);
    expect(kept).toHaveLength(50);
    expect([kept[0]?.index, kept.at(-1)?.index]).toEqual([0, 999]);
    expect(kept.some(({ index }) => index === 500)).toBe(true);
  });
});
