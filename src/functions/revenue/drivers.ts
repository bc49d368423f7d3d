import { DomainError } from "../../core/errors";
import { lmdi } from "../../core/revenue/lmdi";
import { shapley } from "../../core/revenue/shapley";
import { sumOfProducts } from "../../core/revenue/sum-of-products";
import { defineFunction } from "../define";
import { tex } from "../math";
import { matrix } from "../params/matrix";
import { words } from "../params/words";
import { methodParam, segmentsOf } from "./driver-params";

export const DRIVERS = defineFunction({
  id: "DRIVERS",
  family: "revenue",
  params: [
    matrix("base", {
      unit: "number",
      min: 0,
      text: words(
        [
          "base drivers",
          "The factors before, from 0, e.g. visitors, conversion, frequency, order value: one row per segment, one column per factor. One segment may also be a column.",
        ],
        [
          "基期因素",
          "变化之前的各因素，如访客数、转化率、人均订单数、客单价，不小于 0：每个细分一行，每个因素一列；只有一个细分时也可以竖排。",
        ],
      ),
    }),
    matrix("new", {
      unit: "number",
      min: 0,
      text: words(["new drivers", "The same factors afterwards, in the same places."], ["本期因素", "变化之后的各因素，排列与基期一致。"]),
    }),
    methodParam,
  ],
  returns: {
    shape: "table",
    unit: "money",
    columns: [{ en: "Contribution, one column per factor", "zh-CN": "各因素的贡献，每个因素一列" }],
    numbered: { en: "Contribution of factor #", "zh-CN": "第 # 个因素的贡献", from: 1 },
  },
  text: {
    en: {
      summary: "Splits the change of a product (e.g. GMV) into what each factor contributed. Spills one row that adds up to the change.",
      use: "Use it to explain why sales rose or fell: so much from traffic, so much from conversion, so much from order value, with nothing left over.",
      formula: [
        "LMDI: Σ L(V₁, V₀) × ln(x₁ ÷ x₀) over segments, L(a, b) = (a − b) ÷ (ln a − ln b)",
        "Shapley: marginal contribution averaged over all orders in which factors change",
      ],
      traps: [
        "Replacing one factor after the other gives numbers that depend on the order, which is why two analysts disagree. These do not depend on it.",
        "The two methods differ a little: LMDI weighs with logarithmic means, Shapley averages over orders. Name the method beside the numbers and keep it.",
        "Use the same segments in both periods. With LMDI a segment that is new has 0 before: its whole change goes in equal parts to the factors that were 0.",
        "It says which number moved, not why it moved.",
        "Negative factors give #NUM!; blanks, text and tables of different shape give #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "把乘积（如 GMV）的变化拆成各因素的贡献，横向溢出一行，合计正好等于总变化。",
      use: "复盘销售额为什么涨、为什么跌：流量贡献多少，转化率贡献多少，客单价贡献多少，加起来一分不差。",
      formula: ["LMDI：Σ L(V₁, V₀) × ln(x₁ ÷ x₀)，L(a, b) = (a − b) ÷ (ln a − ln b)", "Shapley：各因素在所有变动顺序下边际贡献的平均"],
      traps: [
        "逐个替换因素（连环替代法）的结果取决于替换顺序，换个人算就不一样；这里的两种方法都与顺序无关。",
        "两种方法的数字会略有出入：LMDI 按对数平均加权，Shapley 对所有顺序取平均。报数时注明方法，前后期用同一种。",
        "两期的细分要一致。用 LMDI 时，新增的细分基期为 0，它的变化平分给基期为 0 的那几个因素。",
        "它回答的是“哪个数变了”，不回答“为什么变”。",
        "有负数返回 #NUM!；有空单元格、文字或两期大小不一，返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`C_i = \sum_{s} L(V_s^1, V_s^0) \, \ln \frac{x_{s,i}^1}{x_{s,i}^0}`, "LMDI", "LMDI"],
      tex`L(a, b) = \frac{a - b}{\ln a - \ln b}, \qquad L(a, a) = a`,
      [tex`C_i = \sum_{s} \sum_{S \not\ni i} \frac{|S|! \, (k - 1 - |S|)!}{k!} \, \Delta_{s,i}(S)`, "Shapley", "Shapley"],
      tex`\Delta_{s,i}(S) = (x_{s,i}^1 - x_{s,i}^0) \prod_{j \in S} x_{s,j}^1 \prod_{j \notin S,\ j \ne i} x_{s,j}^0`,
      [tex`\sum_{i=1}^{k} C_i = \sum_{s} (V_s^1 - V_s^0), \qquad V_s = \prod_{i=1}^{k} x_{s,i}`, "Both", "两种方法都有"],
    ],
    where: [
      ["C_i", "contribution of factor i to the change", "因素 i 对变化的贡献"],
      ["x_{s,i}^0", "base"],
      ["x_{s,i}^1", "new"],
      ["s", "one row: a segment", "一行，即一个细分"],
      ["V_s", "product of a segment's factors, 0 before and 1 after", "细分各因素之积，0 为基期，1 为本期"],
      ["L(a, b)", "logarithmic mean of two numbers", "两个数的对数平均"],
      ["S", "factors that have changed already, |S| of the k", "已先变动的因素，共 |S| 个（k 为因素总数）"],
      [tex`\Delta_{s,i}(S)`, "what factor i adds once those of S have changed", "S 中的因素变动之后，因素 i 再变带来的增量"],
    ],
  },
  picture: {
    kind: "bars",
    names: [
      { en: "visitors", "zh-CN": "访客数" },
      { en: "conversion", "zh-CN": "转化率" },
      { en: "orders per buyer", "zh-CN": "人均订单数" },
      { en: "order value", "zh-CN": "客单价" },
    ],
    title: { en: "What each factor has added to the change, or taken from it.", "zh-CN": "各因素对变化的贡献，正为拉动，负为拖累。" },
  },
  examples: [
    {
      args: [[[200000, 0.03, 1.8, 120]], [[230000, 0.033, 1.7, 125]]],
      result: [[202468.39, 138072.628, -82803.4571, 59137.44]],
      digits: 8,
      source: "LMDI-I after Ang (2005), computed independently in Python; adds up to 316875",
      story: {
        en: "A shop compares two months: visitors, conversion, orders per buyer, order value. GMV rose by 316,875: traffic brought 202,000, conversion 138,000; fewer orders per buyer cost 83,000. So the next job is repeat orders.",
        "zh-CN":
          "店铺本月对上月，四列是访客数、转化率、人均订单数、客单价：GMV 多了 31.7 万，流量贡献 20.2 万，转化率贡献 13.8 万，人均订单数拖累 8.3 万，下一步该抓复购。",
      },
    },
    {
      args: [[[200000, 0.03, 1.8, 120]], [[230000, 0.033, 1.7, 125]], "shapley"],
      result: [[202518.75, 138218.75, -83121.25, 59258.75]],
      digits: 9,
      source: "Averaged over all 24 orders independently in Python",
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
      result: [[32.3846379, 38.2848674, -24.6695053]],
      digits: 8,
      source: "Two sectors in the layout of Ang (2005), computed independently; adds up to 46",
    },
    { args: [[[10, 2]], [[20, 2]]], result: [[20, 0]], source: "Identity: only one factor moved" },
    { args: [[[-1, 2]], [[1, 2]]], result: { error: "#NUM!" }, source: "Negative factors have no logarithm" },
    { args: [[[1, 2]], [[1, 2, 3]]], result: { error: "#VALUE!" }, source: "Different shapes" },
  ],
  sources: [
    "Ang (2005), The LMDI approach to decomposition analysis, Energy Policy 33",
    "Ang and Liu (2007), Handling zero values, Energy Policy 35",
    "Shapley (1953)",
  ],
  keywords: [
    "归因",
    "因素分解",
    "贡献度",
    "连环替代",
    "杜邦",
    "复盘",
    "涨跌原因",
    "为什么涨",
    "为什么跌",
    "销售额下降",
    "why did sales drop",
    "variance analysis",
    "bridge",
    "waterfall",
  ],
  related: ["DRIVERS_DETAIL", "GMV", "GMV_SOLVE", "MIX_RATE", "BUDGET_VARIANCE"],
  fit: (base, next) => {
    if (base.length !== next.length || base[0]?.length !== next[0]?.length || (base[0]?.length ?? 0) === 0)
      throw new DomainError("value", "size-mismatch", { param: "base, new" });
  },
  compute: (base, next, method) => [(method === "lmdi" ? lmdi : shapley)(segmentsOf(base), segmentsOf(next))],
  intermediates: (base, next) => {
    const [before, after] = [sumOfProducts(segmentsOf(base)), sumOfProducts(segmentsOf(next))];
    return [
      { name: { en: "total before", "zh-CN": "基期合计" }, value: before, unit: "money" },
      { name: { en: "total afterwards", "zh-CN": "本期合计" }, value: after, unit: "money" },
      { name: { en: "change to be explained", "zh-CN": "要解释的变化" }, value: after - before, unit: "money" },
      ...(before > 0
        ? [{ name: { en: "relative change", "zh-CN": "变化率" }, value: (after - before) / before, unit: "fraction" as const }]
        : []),
    ];
  },
});
