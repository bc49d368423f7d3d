import { DomainError } from "../../core/errors";
import { factorsOfCounts } from "../../core/revenue/factors-of-counts";
import { lmdiOfSegment } from "../../core/revenue/lmdi";
import { product } from "../../core/revenue/product";
import { shapleyOfSegment } from "../../core/revenue/shapley";
import { defineFunction } from "../define";
import { tex } from "../math";
import { matrix } from "../params/matrix";
import { option } from "../params/option";
import { words } from "../params/words";
import { methodParam, segmentsOf } from "./driver-params";

type Rows = readonly (readonly number[])[];

interface Change {
  readonly base: Rows;
  readonly next: Rows;
  /** What each segment came to, before and after. */
  readonly totals: readonly (readonly [before: number, after: number])[];
}

/** The factors of each segment, and what they multiply to; of counts that is the last of them. */
function changeOf(base: Rows, next: Rows, input: "factors" | "counts"): Change {
  const [before, after] = [segmentsOf(base), segmentsOf(next)];
  if (input === "factors") return { base: before, next: after, totals: before.map((row, i) => [product(row), product(after[i] ?? [])]) };
  const totals = before.map((row, i) => [row.at(-1) ?? 0, after[i]?.at(-1) ?? 0] as const);
  return { ...factorsOfCounts(before, after, ["base", "new"]), totals };
}

export const DRIVERS_DETAIL = defineFunction({
  id: "DRIVERS_DETAIL",
  family: "revenue",
  params: [
    matrix("base", {
      unit: "number",
      min: 0,
      text: words(
        [
          "base drivers",
          "Before, from 0: one row per segment, one column per factor, or, for counts, visits, orders, revenue side by side. One segment may be a column.",
        ],
        ["基期数据", "变化之前，不小于 0：每个细分一行，每个因素一列；选 counts 时并排放访客数、订单数、销售额。只有一个细分时可竖排。"],
      ),
    }),
    matrix("new", {
      unit: "number",
      min: 0,
      text: words(["new drivers", "The same afterwards, in the same places."], ["本期数据", "变化之后，排列与基期一致。"]),
    }),
    methodParam,
    option(
      "input",
      {
        factors: { en: "factors, e.g. visits, conversion, order value", "zh-CN": "因素：访客数、转化率、客单价等" },
        counts: { en: "counts, e.g. visits, orders, revenue", "zh-CN": "数量：访客数、订单数、销售额等" },
      },
      words(
        ["input", "factors: they are multiplied as they stand; counts: each is divided by the one before."],
        ["数据形式", "factors 直接相乘的因素；counts 逐级的数量，后一列除以前一列得到因素。"],
      ),
    ),
  ],
  returns: {
    shape: "table",
    unit: "money",
    columns: [{ en: "Contribution, one column per factor", "zh-CN": "各因素的贡献，每个因素一列" }],
    numbered: { en: "Contribution of factor #", "zh-CN": "第 # 个因素的贡献", from: 1 },
    last: { en: "Change of the segment", "zh-CN": "该细分的总变化" },
  },
  text: {
    en: {
      summary:
        "Which factor of which channel moved sales: for every segment what each factor contributed, and its whole change. Columns add up to OPS.DRIVERS.",
      use: "Use it after OPS.DRIVERS: when conversion cost 80,000, this says in which channel. One row per channel, a column per factor, the change at the end.",
      formula: [
        "lmdi: L(V₁, V₀) × ln(x₁ ÷ x₀) for each segment and factor, L(a, b) = (a − b) ÷ (ln a − ln b)",
        "shapley: marginal contribution averaged over all orders in which factors change",
        "counts: factors are the first count, then each count ÷ the one before",
      ],
      traps: [
        "A channel that is new has no rates before. With counts they are taken from the other period, so that all of it counts as visits.",
        "With factors and LMDI a segment that was 0 before gives its whole change to the factors that were 0, in equal parts. Give counts where you have them.",
        "Use the same segments in the same order in both periods; a row that moved is a wrong answer without an error.",
        "It says which number moved where, not why.",
        "Negative numbers give #NUM!, so does a count above 0 after one of 0; blanks, text and tables of different shape give #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "分渠道拆解：每个渠道里流量、转化、客单各贡献了多少，最后一列是该渠道的总变化。各列合计等于 OPS.DRIVERS。",
      use: "先用 OPS.DRIVERS 看到“转化率拖累 8 万”，再用它找是哪个渠道：一个渠道一行，一个因素一列，末列是总变化。",
      formula: [
        "lmdi：每个细分、每个因素为 L(V₁, V₀) × ln(x₁ ÷ x₀)，L(a, b) = (a − b) ÷ (ln a − ln b)",
        "shapley：各因素在所有变动顺序下边际贡献的平均",
        "counts：第一列原样作为因素，之后每列除以前一列",
      ],
      traps: [
        "新渠道基期没有转化率和客单价。选 counts 时用本期的补上，整个变化都算作流量带来的。",
        "选 factors 且用 LMDI 时，基期为 0 的细分，变化平分给基期为 0 的那几个因素。有数量就用 counts。",
        "两期的细分和顺序必须一致，错一行不会报错，结果却是错的。",
        "它回答的是“哪个渠道的哪个数变了”，不回答“为什么变”。",
        "有负数，或前一列为 0 后一列却大于 0，返回 #NUM!；有空单元格、文字或两期大小不一返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`C_{s,i} = L(V_s^1, V_s^0) \, \ln \frac{x_{s,i}^1}{x_{s,i}^0}`, "lmdi", "lmdi"],
      tex`L(a, b) = \frac{a - b}{\ln a - \ln b}, \qquad L(a, a) = a`,
      [tex`C_{s,i} = \sum_{S \not\ni i} \frac{|S|! \, (k - 1 - |S|)!}{k!} \, \Delta_{s,i}(S)`, "shapley", "shapley"],
      [tex`x_{s,1} = n_{s,1}, \qquad x_{s,i} = \frac{n_{s,i}}{n_{s,i-1}}`, "counts", "counts 数量"],
      [tex`\sum_{i=1}^{k} C_{s,i} = V_s^1 - V_s^0, \qquad V_s = \prod_{i=1}^{k} x_{s,i}`, "Always", "始终成立"],
    ],
    where: [
      ["C_{s,i}", "contribution of factor i of segment s", "细分 s 的因素 i 的贡献"],
      ["x_{s,i}^0", "factor i of segment s before", "细分 s 的因素 i，基期"],
      ["x_{s,i}^1", "the same afterwards", "同一因素，本期"],
      ["n_{s,i}", "count i of segment s", "细分 s 的第 i 个数量"],
      ["V_s", "product of a segment's factors, 0 before and 1 after", "细分各因素之积，0 为基期，1 为本期"],
      ["L(a, b)", "logarithmic mean of two numbers", "两个数的对数平均"],
      ["S", "factors that have changed already, |S| of the k", "已先变动的因素，共 |S| 个（k 为因素总数）"],
      [tex`\Delta_{s,i}(S)`, "what factor i adds once those of S have changed", "S 中的因素变动之后，因素 i 再变带来的增量"],
    ],
  },
  picture: {
    kind: "bars",
    each: [
      { column: 0, name: { en: "visits", "zh-CN": "流量" } },
      { column: 1, name: { en: "conversion", "zh-CN": "转化" } },
      { column: 2, name: { en: "order value", "zh-CN": "客单" } },
    ],
    names: [
      { en: "Feed ads", "zh-CN": "信息流" },
      { en: "Live room", "zh-CN": "直播间（新开）" },
    ],
    title: {
      en: "Visits, conversion and order value of each channel: one lost by conversion what it won by traffic, the other is new.",
      "zh-CN": "各渠道的流量、转化、客单贡献：老渠道流量涨的被转化率跌的抵掉，新渠道全靠流量。",
    },
  },
  examples: [
    {
      args: [
        [
          [1000, 50, 5000],
          [0, 0, 0],
        ],
        [
          [1200, 48, 5760],
          [300, 9, 900],
        ],
        "lmdi",
        "counts",
      ],
      result: [
        [979.256621, -1198.51324, 979.256621, 760],
        [900, 0, 0, 900],
      ],
      digits: 8,
      source: "LMDI-I after Ang (2005), computed independently in Python; the new segment is all visits",
      story: {
        en: "Visits, orders and revenue of two channels. Feed ads won 760: more visitors and dearer orders brought 979 each, but lower conversion took 1,199. The live room is new and brings 900. So the page that feed ads lead to is what to mend.",
        "zh-CN":
          "两个渠道各填访客数、订单数、销售额：信息流多卖 760 元，流量和客单各贡献 979 元，转化率却拖累 1199 元；直播间新开，贡献 900 元。要修的是信息流的落地页。",
      },
    },
    {
      args: [
        [
          [50, 0.2, 3],
          [50, 0.8, 0.5],
        ],
        [
          [80, 0.5, 2],
          [80, 0.5, 0.4],
        ],
      ],
      result: [
        [23.959503, 46.7100022, -20.6695053, 50],
        [8.42513488, -8.42513488, -4, -4],
      ],
      digits: 8,
      source: "Two sectors in the layout of Ang (2005), computed independently; columns add up to OPS.DRIVERS",
    },
    { args: [[[10, 2]], [[20, 2]], "shapley"], result: [[20, 0, 20]], source: "Identity: only one factor moved" },
    { args: [[[0, 5]], [[10, 5]], "lmdi", "counts"], result: { error: "#NUM!" }, source: "Orders without visits" },
    { args: [[[1, 2]], [[1, 2, 3]]], result: { error: "#VALUE!" }, source: "Different shapes" },
  ],
  sources: [
    "Ang (2005), The LMDI approach to decomposition analysis, Energy Policy 33",
    "Ang and Liu (2007), Energy Policy 35",
    "Shapley (1953)",
  ],
  keywords: [
    "分渠道拆解",
    "流量转化客单分解",
    "各渠道GMV变化",
    "业绩归因明细",
    "哪个因素哪个渠道",
    "drivers by segment",
    "GMV bridge by channel",
    "traffic conversion AOV breakdown",
    "waterfall per channel",
    "LMDI by segment",
  ],
  related: ["DRIVERS", "MIX_DETAIL", "MIX_RATE", "GMV"],
  fit: (base, next) => {
    if (base.length !== next.length || base[0]?.length !== next[0]?.length || (base[0]?.length ?? 0) === 0)
      throw new DomainError("value", "size-mismatch", { param: "base, new" });
  },
  compute: (base, next, method, input) => {
    const change = changeOf(base, next, input);
    const ofSegment = method === "lmdi" ? lmdiOfSegment : shapleyOfSegment;
    return change.base.map((row, i) => {
      const [before, after] = change.totals[i] ?? [0, 0];
      return [...ofSegment(row, change.next[i] ?? []), after - before];
    });
  },
  intermediates: (base, next, _method, input) => {
    const { totals } = changeOf(base, next, input);
    const [before, after] = [totals.reduce((sum, [old]) => sum + old, 0), totals.reduce((sum, [, now]) => sum + now, 0)];
    return [
      { name: { en: "segments", "zh-CN": "细分数" }, value: totals.length, unit: "count" },
      { name: { en: "total before", "zh-CN": "基期合计" }, value: before, unit: "money" },
      { name: { en: "total afterwards", "zh-CN": "本期合计" }, value: after, unit: "money" },
      { name: { en: "change to be explained", "zh-CN": "要解释的变化" }, value: after - before, unit: "money" },
    ];
  },
});
