import { gini } from "../../core/segmentation/gini";
import { meanDifference } from "../../core/segmentation/mean-difference";
import { topShare } from "../../core/segmentation/top-share";
import { topSum } from "../../core/segmentation/top-sum";
import { defineFunction } from "../define";
import { tex } from "../math";
import { numberOr } from "../params/number";
import { option } from "../params/option";
import { bag } from "../params/series";
import { words } from "../params/words";
import { firstNumbers } from "../native/parts";

/** For the plain formula: the first so many places, and what the largest hold. */
const PLACES = firstNumbers("COUNT(values)");
const GINI = `SUMPRODUCT((2*${PLACES}-COUNT(values)-1)*SMALL(values,${PLACES}))/(COUNT(values)*SUM(values))`;
const WHOLE_HOLDERS = "INT(top*COUNT(values)+1E-9)";
const WHOLE_HELD = `SUMPRODUCT(LARGE(values,${firstNumbers(WHOLE_HOLDERS)}))`;
const PART_HELD = `IF(${WHOLE_HOLDERS}<COUNT(values),MAX(0,top*COUNT(values)-${WHOLE_HOLDERS})*LARGE(values,${WHOLE_HOLDERS}+1),0)`;

export const CONCENTRATION = defineFunction({
  id: "CONCENTRATION",
  family: "segmentation",
  params: [
    bag("values", {
      unit: "money",
      min: 0,
      text: words(
        ["values", "Revenue per customer, product or channel, in any order. Blanks are skipped, zeros count."],
        ["数值", "每位客户、商品或渠道的收入，顺序不限。空白跳过，0 计入。"],
      ),
    }),
    numberOr("top", 0.2, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(["top", "Which top fraction, e.g. 20%. 20% if left out."], ["头部比例", "看前百分之几，如 20%。不填按 20%。"]),
    }),
    option(
      "metric",
      { share: { en: "share of the top", "zh-CN": "头部占比" }, gini: { en: "Gini coefficient", "zh-CN": "基尼系数" } },
      words(
        ["metric", "share: what the top fraction holds. gini: inequality from 0 (equal) towards 1."],
        ["指标", "share 头部占比，gini 基尼系数（0 为完全平均，越接近 1 越集中）。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "How concentrated revenue is: the share that the top 20% (or any fraction) holds, or the Gini coefficient.",
      use: "Use it to test the 80/20 rule on customers or products and to see how much depends on a few.",
      formula: ["share = sum of the largest top × n values ÷ sum of all", "Gini = Σ (2i − n − 1) xᵢ ÷ (n Σ x), x rising"],
      traps: [
        "Include those with 0 if they belong to the group: leaving them out makes the rest look more equal. Blank cells are skipped.",
        "Where top × n is no whole number, the next value counts in part, as on the Lorenz curve.",
        "The Gini of few values stays below 1: at most (n − 1) ÷ n. Some tools multiply by n ÷ (n − 1); this one does not.",
        "A total of zero gives #DIV/0!; a negative value, such as a customer with more refunds than orders, #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "收入集中度：前 20%（或任意比例）贡献了多少，或基尼系数。",
      use: "检验客户、商品是不是真的“二八”，看生意是不是太依赖少数。",
      formula: ["头部占比 = 最大的（头部比例 × n）个之和 ÷ 总和", "基尼系数 = Σ (2i − n − 1) xᵢ ÷ (n Σ x)，x 从小到大"],
      traps: [
        "收入为 0 的成员只要属于这个群体就要计入，漏掉会显得更平均；空单元格会跳过。",
        "头部比例 × n 不是整数时，下一个值按比例计入，和洛伦兹曲线一致。",
        "个数少时基尼系数到不了 1，最大为 (n − 1) ÷ n；有的工具会再乘 n ÷ (n − 1)，这里不乘。",
        "总和为零返回 #DIV/0!；有负数（如退款多于消费的客户）返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`S = \frac{\sum_{i=1}^{m} x_{[i]} + (h - m)\, x_{[m+1]}}{\sum_{i=1}^{n} x_i}`, "Share of the top", "头部占比"],
      tex`h = t\,n, \qquad m = \lfloor h \rfloor`,
      [tex`G = \frac{\sum_{i=1}^{n} (2i - n - 1)\, x_{(i)}}{n \sum_{i=1}^{n} x_i}`, "Gini coefficient", "基尼系数"],
    ],
    where: [
      ["S", "share of the top", "头部占比"],
      ["G", "Gini coefficient", "基尼系数"],
      ["x_i", "values"],
      ["t", "top"],
      ["n", "number of values", "数值个数"],
      ["h", "how many are the top, with a fraction", "头部有几个，可带小数"],
      ["m", "whole ones among them", "其中的整数部分"],
      ["x_{[i]}", "value at place i from the largest", "从大到小排第 i 位的数值"],
      ["x_{(i)}", "value at place i from the smallest", "从小到大排第 i 位的数值"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "top", from: 0, to: 1 },
    value: { en: "share of the total", "zh-CN": "占总额的比例" },
    diagonal: { en: "all alike", "zh-CN": "人人相同" },
    title: {
      en: "Share of the total held by the top customers; the further above the diagonal, the more it hangs on a few.",
      "zh-CN": "头部用户占总额的比例，离对角线越远，越依赖少数人。",
    },
  },
  native: {
    unless: [["SUM(values)=0", "#DIV/0!"]],
    formula: `IF(metric="gini",${GINI},(IF(${WHOLE_HOLDERS}=0,0,${WHOLE_HELD})+${PART_HELD})/SUM(values))`,
  },
  examples: [
    {
      args: [[[1], [1], [1], [1], [1], [1], [1], [1], [46], [46]]],
      result: 0.92,
      source: "Identity: 92 of 100",
      story: {
        en: "Sales of the ten products of a shop, in thousands. The top 20%, two of them, bring 92%: if one runs out of stock, nearly half of the sales are gone.",
        "zh-CN": "店铺十个商品的月销售额（万元）。前 20% 也就是两个爆款撑起 92%，其中一个断货，就少掉近一半生意。",
      },
    },
    { args: [[[1, 2, 3, 4, 5]], 0.2, "gini"], result: 4 / 15, source: "By hand: (−4 −4 +0 +8 +20) ÷ (5 × 15)" },
    { args: [[[4, 3, 2, 1]], 0.375], result: 0.55, source: "Lorenz curve by hand: 4 + half of 3, of 10" },
    { args: [[[0, 0]]], result: { error: "#DIV/0!" }, source: "Nothing to share" },
    { args: [[[1, -1]]], result: { error: "#NUM!" }, source: "Shares are not negative" },
  ],
  sources: ["Lorenz curve and Gini coefficient"],
  keywords: [
    "ABC分析",
    "ABC analysis",
    "二八",
    "帕累托",
    "头部",
    "长尾",
    "集中度",
    "基尼",
    "爆款依赖",
    "大客户依赖",
    "pareto",
    "80/20",
    "long tail",
    "dependence on few customers",
  ],
  related: ["PAY_TIER", "RFM", "ARPPU"],
  compute: (values, top, metric) => (metric === "gini" ? gini(values) : topShare(values, top)),
  intermediates: (values, top, metric) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    return [
      { name: { en: "values counted", "zh-CN": "计入的个数" }, value: values.length, unit: "count" },
      { name: { en: "sum of all values", "zh-CN": "总和" }, value: total, unit: "money" },
      ...(metric === "share"
        ? [
            { name: { en: "values in the top", "zh-CN": "头部的个数" }, value: top * values.length, unit: "count" as const },
            { name: { en: "sum of the top", "zh-CN": "头部之和" }, value: topSum(values, top), unit: "money" as const },
          ]
        : [
            { name: { en: "mean value", "zh-CN": "平均值" }, value: total / values.length, unit: "money" as const },
            {
              name: { en: "mean difference between two values", "zh-CN": "两两之间的平均差距" },
              value: meanDifference(values),
              unit: "money" as const,
            },
          ]),
    ];
  },
});
