import { DomainError } from "../../core/errors";
import { exceeds } from "../../core/numeric/equality";
import { abcClasses } from "../../core/segmentation/abc-classes";
import { defineFunction } from "../define";
import { tex } from "../math";
import { matrixWithBlanks } from "../params/matrix";
import { numberOr } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

const CLASS = [{ en: "Class", "zh-CN": "等级", unit: "text" }] as const;
const CUMULATIVE = [{ en: "Cumulative share", "zh-CN": "累计占比", unit: "fraction" }] as const;

/** That the two limits are in order. The rows come in as they stand, and are graded as one list. */
function grades(values: readonly (readonly (number | null)[])[], a: number, b: number) {
  if (exceeds(a, b)) throw new DomainError("num", "out-of-range", { param: "b", got: b, min: a, max: 1 });
  return abcClasses(values.flat(), a, b);
}

const limit = (name: string, fallback: number, en: readonly [string, string], zh: readonly [string, string]) =>
  numberOr(name, fallback, { unit: "fraction", above: 0, max: 1, text: words(en, zh) });

export const ABC = defineFunction({
  id: "ABC",
  family: "segmentation",
  params: [
    matrixWithBlanks("values", {
      unit: "money",
      min: 0,
      text: words(
        ["values", "Sales, margin or units of each product or customer, in any order, from 0. A blank row stays blank."],
        ["数值", "每个商品或客户的销售额、毛利或件数，顺序不限，不小于 0。空行返回空。"],
      ),
    }),
    limit(
      "a",
      0.8,
      ["limit of A", "Share of the total that the A class covers, e.g. 80%. 80% if left out."],
      ["A 类界线", "A 类覆盖总额的多少，如 80%。不填按 80%。"],
    ),
    limit(
      "b",
      0.95,
      ["limit of B", "Share of the total that A and B cover together, at least that of A. 95% if left out."],
      ["B 类界线", "A、B 两类合计覆盖总额的多少，不小于 A 类界线。不填按 95%。"],
    ),
    option(
      "output",
      { class: { en: "class A, B or C", "zh-CN": "等级 A、B、C" }, cumulative: { en: "cumulative share", "zh-CN": "累计占比" } },
      words(
        ["output", "class: A, B or C; cumulative: share of the total up to and with the row."],
        ["输出", "class 返回等级 A、B、C；cumulative 返回累计占比。"],
      ),
    ),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: CLASS,
    columnsBy: { param: "output", columns: { class: CLASS, cumulative: CUMULATIVE } },
    labels: {
      A: { en: "A: carries the sales", "zh-CN": "A 类：撑起大盘" },
      B: { en: "B: the middle", "zh-CN": "B 类：腰部" },
      C: { en: "C: the long tail", "zh-CN": "C 类：长尾" },
    },
  },
  text: {
    en: {
      summary:
        "ABC analysis: which products or customers make up 80% of the sales (A), the next 15% (B) and the rest (C). One class per row.",
      use: "Use it to decide what gets stock, ads and care first, and what can be delisted. Filter by A, or draw the cumulative share as a Pareto line.",
      formula: [
        "rows are taken from the largest down; before = share of the total that the larger rows have",
        "A: before is below the limit of A; B: below the limit of B; C: the rest",
      ],
      traps: [
        "The product that crosses 80% is still A, so that A holds at least 80%. Sheets that ask for a cumulative share up to 80% make a single best seller of 90% a B.",
        "Equal values get the same class, whatever their order.",
        "Grade by margin rather than revenue where margins differ, and by a season or more: a week makes today's promotion an A.",
        "Blank rows stay blank; a zero is C. Older desktop Excel hands blanks over as 0, which gives C. A total of zero gives #DIV/0!, nothing at all #N/A.",
        "Negative values, and limits that are not 0 < A ≤ B ≤ 100%, give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "ABC 分析：哪些商品（或客户）撑起 80% 的销售额（A 类），哪些是接下来的 15%（B 类），其余为 C 类。每行一个等级。",
      use: "决定先给谁备货、投流、上首页，谁可以清退。按 A 筛选就是爆款清单，累计占比可以画帕累托线。",
      formula: ["从大到小排；“之前” = 比它大的各行占总额的比例", "A 类：之前低于 A 类界线；B 类：低于 B 类界线；C 类：其余"],
      traps: [
        "跨过 80% 的那个商品仍算 A 类，所以 A 类至少占 80%。有的表格按“累计不超过 80%”判断，一个占 90% 的爆款反而成了 B 类。",
        "数值相同的行等级相同，与先后无关。",
        "毛利率差别大时按毛利分级更准；周期至少取一季，只看一周会把当周活动款当成 A 类。",
        "空行返回空，0 归为 C 类；旧版桌面 Excel 把空格当 0 传入，会得到 C 类。合计为零返回 #DIV/0!，一个数都没有返回 #N/A。",
        "有负数，或界线不满足 0 < A ≤ B ≤ 100%，返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`c_i = \frac{1}{V} \sum_{v_j > v_i} v_j, \qquad V = \sum_{j} v_j`,
      [tex`c_i < a`, "A", "A 类"],
      [tex`a \le c_i < b`, "B", "B 类"],
      [tex`C_i = \frac{1}{V} \sum_{v_j \ge v_i} v_j`, "cumulative", "cumulative 累计占比"],
    ],
    where: [
      ["c_i", "share of the total that larger rows have", "比该行大的各行占总额的比例"],
      ["C_i", "cumulative share", "累计占比"],
      ["v_i", "value of row i", "第 i 行的数值"],
      ["V", "total", "总额"],
      ["a", "a"],
      ["b", "b"],
    ],
  },
  picture: {
    kind: "bars",
    example: 1,
    names: [
      { en: "Product 1", "zh-CN": "商品 1" },
      { en: "Product 2", "zh-CN": "商品 2" },
      { en: "Product 3", "zh-CN": "商品 3" },
      { en: "Product 4", "zh-CN": "商品 4" },
      { en: "Product 5", "zh-CN": "商品 5" },
    ],
    title: {
      en: "The cumulative share of each product: the best seller alone has 64%, with the second it is 86%.",
      "zh-CN": "各商品的累计占比：最大的一个就占 64%，加上第二个到 86%。",
    },
  },
  examples: [
    {
      args: [[[120], [900], [60], [300], [20]]],
      result: [["B"], ["A"], ["B"], ["A"], ["C"]],
      source: "Worked by hand: 900 and 300 are 86% of 1400; 120 and 60 lie below 95%",
      story: {
        en: "Five products sold 120, 900, 60, 300 and 20 thousand: two carry the shop and never run out of stock, the last one can go.",
        "zh-CN": "五款商品季度销售额分别是 120、900、60、300、20 千元：两款撑起 86% 的生意，绝不能断货；最后一款可以清掉。",
      },
    },
    {
      args: [[[120], [900], [60], [300], [20]], null, null, "cumulative"],
      result: [[0.942857142857143], [0.642857142857143], [0.985714285714286], [0.857142857142857], [1]],
      source: "Worked by hand: 900, 1200, 1320, 1380 and 1400 of 1400",
    },
    { args: [[[95], [5]]], result: [["A"], ["C"]], source: "The product that crosses the limit is still A" },
    { args: [[[5], [""], [5]]], result: [["A"], [""], ["A"]], source: "Equal rows are graded together, a blank stays blank" },
    { args: [[[0], [0]]], result: { error: "#DIV/0!" }, source: "Nothing was sold" },
    { args: [[[1], [2]], 0.9, 0.8], result: { error: "#NUM!" }, source: "B ends before A" },
  ],
  sources: ["ABC analysis by product grades: about 80, 15 and 5% of sales (Shopify, ABC analysis by product)"],
  keywords: [
    "ABC分析",
    "二八法则",
    "爆款分级",
    "商品分层",
    "帕累托",
    "ABC analysis",
    "Pareto",
    "product grades",
    "best sellers 80/20",
    "SKU classification",
    "动销分级",
  ],
  related: ["CONCENTRATION", "PAY_TIER", "RFM", "SELL_THROUGH"],
  compute: (values, a, b, output) =>
    grades(values, a, b).map((row) => [row === undefined ? "" : output === "class" ? row.grade : row.cumulative]),
  intermediates: (values, a, b) => {
    const rows = grades(values, a, b);
    const given = values.flat();
    const total = given.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const of = (grade: string): readonly number[] => given.filter((_, i) => rows[i]?.grade === grade).map((value) => value ?? 0);
    return [
      { name: { en: "total", "zh-CN": "总额" }, value: total, unit: "money" },
      { name: { en: "rows in class A", "zh-CN": "A 类个数" }, value: of("A").length, unit: "count" },
      { name: { en: "rows in class B", "zh-CN": "B 类个数" }, value: of("B").length, unit: "count" },
      { name: { en: "rows in class C", "zh-CN": "C 类个数" }, value: of("C").length, unit: "count" },
      {
        name: { en: "share of class A in the total", "zh-CN": "A 类占总额比例" },
        value: of("A").reduce((sum, value) => sum + value, 0) / total,
        unit: "fraction",
      },
    ];
  },
});
