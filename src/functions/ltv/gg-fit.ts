import { fitSpend, type Spender } from "../../core/ltv/btyd/gamma-gamma";
import { spendTotals } from "../../core/ltv/btyd/spend-totals";
import { defineFunction } from "../define";
import { tex } from "../math";
import { sameSize } from "../params/same-size";
import { meansOfAll, repeatsOfAll } from "./btyd-params";

export const GG_FIT = defineFunction({
  id: "GG_FIT",
  family: "ltv",
  params: [repeatsOfAll, meansOfAll],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "p", "zh-CN": "p", unit: "number" },
      { en: "q", "zh-CN": "q", unit: "number" },
      { en: "γ", "zh-CN": "γ", unit: "number" },
      { en: "Log-likelihood", "zh-CN": "对数似然", unit: "number" },
    ],
  },
  text: {
    en: {
      summary:
        "Fits the gamma-gamma model of spend per purchase to customers with repeat purchases. Spills p, q, γ and the log-likelihood.",
      use: "Use it beside OPS.BTYD_FIT: one model says how often customers will buy, this one how much they spend each time.",
      formula: [
        "purchases of a customer: Gamma(p, ν), with ν over customers: Gamma(q, γ)",
        "p, q, γ maximise the likelihood of the mean spends given x",
      ],
      traps: [
        "It assumes that spend does not depend on how often someone buys. Check CORREL of x and mean spend: beyond ±0.3 the value of frequent buyers is wrong.",
        "The first purchase is left out of the mean, as OPS.BTYD_SUMMARY does.",
        "Customers without a repeat are not read. A mean of 0 or below beside a repeat gives #NUM!; fewer than three repeat buyers give #N/A; a blank gives #VALUE!.",
        "In another currency γ changes with it, p and q do not. Where customers spend all alike, or each always the same, parameters come out very large; where no best fit is found the result is #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "用有复购的客户拟合 Gamma-Gamma 消费模型，返回 p、q、γ 和对数似然。",
      use: "与 OPS.BTYD_FIT 配合：那个模型管买几次，这个管每次花多少。",
      formula: ["单个客户每次消费服从 Gamma(p, ν)，ν 在客户间服从 Gamma(q, γ)", "p、q、γ 使给定 x 时各客户均额的似然最大"],
      traps: [
        "模型假设消费额与购买频率无关。请先看 x 与均额的相关系数 CORREL，超过 ±0.3 时高频客户的价值会算错。",
        "均额不含首购，与 OPS.BTYD_SUMMARY 一致。",
        "没有复购的客户不参与。有复购而均额不大于 0 返回 #NUM!；复购客户少于三位返回 #N/A；有空单元格返回 #VALUE!。",
        "换币种时 γ 随之变化，p、q 不变。客户花得都一样、或每人每次都一样时，参数会特别大；找不到最优解时返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`\ln L = \sum_{x_i > 0} \ln \left( \frac{\Gamma(p x_i + q)}{\Gamma(p x_i)\,\Gamma(q)} \cdot \frac{\gamma^{q}\, x_i^{\,p x_i}\, \bar z_i^{\,p x_i - 1}}{(\gamma + x_i \bar z_i)^{p x_i + q}} \right)`,
    ],
    where: [
      [tex`\ln L`, "log-likelihood, which the fitted parameters make as large as can be", "对数似然，拟合的参数使它最大"],
      ["x_i", "x"],
      [tex`\bar z_i`, "zbar"],
      ["p", "first parameter: how even a customer's purchases are", "第一个参数，单个客户每次消费的稳定程度"],
      ["q", "second parameter: with γ, how mean spends spread over customers", "第二个参数，与 γ 一起描述客单价在客户间的分布"],
      [tex`\gamma`, "third parameter", "第三个参数"],
      [tex`\Gamma`, "gamma function", "Gamma 函数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "zbar", from: 5, to: 100 },
    of: { id: "GG_SPEND", args: [{ columns: [0, 2] }] },
    lines: { argument: "x", values: [1, 3, 10] },
    title: {
      en: "Expected spend by what a customer has spent so far: the fewer the orders, the closer to the average of all.",
      "zh-CN": "按过往客单价推算的预期客单价：订单越少，越向全体平均靠拢。",
    },
  },
  examples: [
    {
      args: [
        [[2], [2], [1], [5], [6], [3], [1], [6], [1], [2]],
        [[87], [136], [31], [56], [68], [32], [292], [230], [72], [102]],
      ],
      result: [[4.80030341, 3.09745922, 49.34100364, -55.09437762]],
      digits: 5,
      source: "Recomputed with SciPy: the likelihood of Fader and Hardie (2013) maximised from two starting points",
      story: {
        en: "Ten customers of a shop who came back: how often, and what they spent on average at the repeat orders. The fit tells how far to trust a customer's own average.",
        "zh-CN": "一家店的十位复购客户：各复购几次、复购均额多少。拟合后就知道某位客户自己的均额可信到什么程度。",
      },
    },
    {
      args: [
        [[0], [1], [2]],
        [[0], [20], [30]],
      ],
      result: { error: "#N/A" },
      source: "Two repeat buyers are too few",
    },
    {
      args: [
        [[1], [2], [3]],
        [[10], [0], [30]],
      ],
      result: { error: "#NUM!" },
      source: "Spend is above 0",
    },
    {
      args: [
        [[1], [2], [3]],
        [[10], [20]],
      ],
      result: { error: "#VALUE!" },
      source: "Columns of different length",
    },
  ],
  sources: [
    "Fader and Hardie (2013), The gamma-gamma model of monetary value, note 025",
    "Fader, Hardie and Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)",
  ],
  keywords: [
    "客单价预测",
    "消费额",
    "客单价",
    "monetary value",
    "average order value",
    "CLV",
    "每单花多少",
    "how much do they spend each time",
  ],
  related: ["GG_SPEND", "BTYD_SUMMARY", "BTYD_CLV", "BTYD_FIT", "ARPU"],
  fit: (x, zbar) => sameSize({ x, zbar }),
  compute: (x, means) => {
    const { params, logLikelihood } = fitSpend(repeatSpenders(x, means));
    return [[...params, logLikelihood]];
  },
  intermediates: (x, means) => {
    const spenders = repeatSpenders(x, means);
    const { purchases, perPurchase, perCustomer, deviation, correlation } = spendTotals(spenders);
    return [
      { name: { en: "customers with a repeat purchase", "zh-CN": "有复购的客户" }, value: spenders.length, unit: "count" },
      { name: { en: "their repeat purchases", "zh-CN": "他们的复购次数" }, value: purchases, unit: "count" },
      { name: { en: "mean value of a repeat purchase", "zh-CN": "每次复购的平均金额" }, value: perPurchase, unit: "money" },
      { name: { en: "mean of the customers' means", "zh-CN": "各客户复购均额的平均" }, value: perCustomer, unit: "money" },
      { name: { en: "standard deviation of the customers' means", "zh-CN": "各客户复购均额的标准差" }, value: deviation, unit: "money" },
      ...(correlation === undefined
        ? []
        : [
            {
              name: {
                en: "correlation of repeats and mean spend, near 0 if the model holds",
                "zh-CN": "复购次数与均额的相关系数（接近 0 才适用）",
              },
              value: correlation,
              unit: "number",
            } as const,
          ]),
    ];
  },
});

const repeatSpenders = (x: readonly number[], means: readonly number[]): readonly Spender[] =>
  x.map((count, i) => ({ x: count, mean: means[i] as number })).filter((spender) => spender.x > 0);
