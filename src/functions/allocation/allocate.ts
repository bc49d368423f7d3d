import { allocate } from "../../core/allocation/allocate";
import { budgetMarginal } from "../../core/allocation/budget-marginal";
import { hill } from "../../core/allocation/hill";
import { powerCurve } from "../../core/allocation/power-curve";
import { DomainError } from "../../core/errors";
import { difference } from "../../core/numeric/rounding";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { option } from "../params/option";
import { series } from "../params/series";
import { seriesMaybe } from "../params/series-maybe";
import { words } from "../params/words";
import { channelsOf, perChannel, type PerChannel } from "./channel-curves";

export const ALLOCATE = defineFunction({
  id: "ALLOCATE",
  family: "allocation",
  params: [
    number("budget", {
      unit: "money",
      min: 0,
      text: words(
        ["budget", "What there is to spend on all channels together, from 0. A blank cell counts as 0."],
        ["总预算", "所有渠道合计可花的钱，不小于 0。空单元格按 0 计。"],
      ),
    }),
    series("max", {
      unit: "number",
      above: 0,
      text: words(
        ["maximum response", "Response of each channel at endless spend (power: the factor), above 0; one per channel."],
        ["最大效果", "每个渠道花费无限大时的效果（power 为系数），大于 0，一个渠道一个数。"],
      ),
    }),
    series("half_saturation", {
      unit: "money",
      above: 0,
      text: words(
        [
          "half-saturation",
          "Spend that brings half of the maximum; with power the exponent, between 0 and 1. One per channel or one for all.",
        ],
        ["半饱和点", "达到最大效果一半时的花费；power 模型填指数，0 到 1 之间。一个渠道一个数，或一个数通用。"],
      ),
    }),
    seriesMaybe("slope", {
      unit: "number",
      above: 0,
      defaultText: "1",
      text: words(
        ["slope", "Slope of the hill curve, above 0 and at most 1: one per channel or one for all. 1 if left out; power does not use it."],
        ["斜率", "hill 曲线的斜率，大于 0、不超过 1，一个渠道一个数，或一个数通用。不填按 1，power 不使用。"],
      ),
    }),
    seriesMaybe("min", {
      unit: "money",
      min: 0,
      defaultText: "0",
      text: words(
        ["minimum", "Least spend of each channel, or one for all. 0 if left out."],
        ["最低花费", "每个渠道至少花多少，或一个数通用。不填按 0。"],
      ),
    }),
    seriesMaybe("cap", {
      unit: "money",
      min: 0,
      defaultText: "∞",
      text: words(
        ["cap", "Most spend of each channel, or one for all. No cap if left out; for a channel without one enter the budget."],
        ["花费上限", "每个渠道最多花多少，或一个数通用。不填为不限；个别渠道不限时填总预算。"],
      ),
    }),
    option(
      "model",
      { hill: { en: "hill: saturation", "zh-CN": "hill 饱和曲线" }, power: { en: "power: max × spend^b", "zh-CN": "power 幂函数" } },
      words(
        ["model", "hill: response saturates (OPS.HILL); power: max × spend^b with b in “half-saturation”."],
        ["模型", "hill 为饱和曲线（OPS.HILL）；power 为幂函数：最大效果 × 花费^b，b 填在半饱和点。"],
      ),
    ),
  ],
  returns: { shape: "table", unit: "money", columns: [{ en: "Spend", "zh-CN": "花费" }] },
  text: {
    en: {
      summary: "The split of a budget over channels that brings the most, given their response curves. Spills one row per channel.",
      use: "Use it when each channel's saturation is known (from a test or a marketing mix model): move money until the next unit brings the same everywhere.",
      formula: [
        "maximise Σ response(spend) with Σ spend = budget, min ≤ spend ≤ cap",
        "at the best split the marginal response is equal in all channels that are at no bound",
      ],
      traps: [
        "It is as good as the curves: estimates from a narrow range of spends do not reach far.",
        "Responses must be in one unit (orders, margin). Weigh them by margin if channels sell different goods.",
        "A slope above 1 gives #NUM!: the S-shape has several local best splits, and a wrong one is worse than none. Optimisers in Robyn and others search anyway and may stop at a local one.",
        "It spends the whole budget even where the last unit loses money. Look at OPS.HILL with marginal for whether to spend it at all.",
        "Caps below the budget leave the rest unspent; minima above the budget or above a cap give #NUM!; blanks, or lists that are neither one number nor one per channel, give #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "预算最优分配：按各渠道的响应曲线，怎么分总效果最大，每个渠道一行向下溢出。",
      use: "知道各渠道的饱和曲线（来自实验或 MMM）时用：把钱挪来挪去，直到每个渠道再多花一元效果都一样。",
      formula: ["在 Σ 花费 = 总预算、最低 ≤ 花费 ≤ 上限 的条件下，使 Σ 效果 最大", "最优时，没碰到上下限的渠道边际效果相等"],
      traps: [
        "结果好不好全看曲线：只在小范围花费下估出来的曲线，不能往外推太远。",
        "各渠道的效果要用同一单位（订单、毛利），卖的东西不同要按毛利折算。",
        "斜率大于 1 返回 #NUM!：S 形曲线有好几个局部最优，给错答案不如不给。Robyn 等工具照样会搜，可能停在局部最优上。",
        "它会把预算全部花完，哪怕最后一元是亏的。该不该花这么多，用 OPS.HILL 的 marginal 看边际效果。",
        "上限合计小于预算时，多出来的不花；最低合计大于预算，或最低大于上限，返回 #NUM!；有空单元格，或个数既不是一个也不等于渠道数，返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      tex`\max \sum_{i=1}^{n} R_i(x_i), \qquad \sum_{i=1}^{n} x_i = B, \qquad l_i \le x_i \le u_i`,
      [tex`R_i(x) = M_i\, \frac{x^{s_i}}{k_i^{s_i} + x^{s_i}}`, "hill", "hill"],
      [tex`R_i(x) = M_i\, x^{k_i}`, "power", "power"],
      [tex`\frac{d R_i}{d x_i} = \lambda \quad (l_i < x_i < u_i)`, "At the best split", "最优时"],
    ],
    where: [
      ["x_i", "spend of channel i, the result; a single x is any spend", "第 i 个渠道的花费，即结果；单独的 x 指任意花费"],
      ["B", "budget"],
      ["M_i", "max"],
      ["k_i", "half_saturation"],
      ["s_i", "slope"],
      ["l_i", "min"],
      ["u_i", "cap"],
      ["R_i(x)", "response of a channel", "渠道的效果"],
      [
        tex`\lambda`,
        "what the next unit of money brings, equal in all channels between their bounds",
        "再多花一元带来的效果，没碰到上下限的渠道都相等",
      ],
      ["n", "number of channels", "渠道数"],
    ],
  },
  picture: {
    kind: "bars",
    names: [
      { en: "search", "zh-CN": "搜索" },
      { en: "feed", "zh-CN": "信息流" },
    ],
    title: {
      en: "The split that brings the most: feed ads get two thirds, because they are far from worn out.",
      "zh-CN": "带来最多订单的分法：信息流还远没饱和，分到三分之二。",
    },
  },
  examples: [
    {
      args: [100, [[100], [200]], [[20], [50]]],
      result: [[32.532889], [67.467111]],
      digits: 8,
      source: "Closed form: √(100·20)/(20 + x) = √(200·50)/(50 + 100 − x)",
      story: {
        en: "100 (thousand) for search and feed ads. Search can bring 100 orders at most, half of them at 20; feed 200, half at 50. The best split is 32.5 and 67.5: there the next thousand brings 0.72 orders in either.",
        "zh-CN":
          "10 万元分给搜索和信息流（单位千元）：搜索上限 100 单，花 2 万出一半；信息流上限 200 单，花 5 万出一半。最优是搜索 3.25 万、信息流 6.75 万，这时两边再加 1 千元都多 0.72 单。",
      },
    },
    {
      args: [100, [[3, 4]], 0.5, null, null, null, "power"],
      result: [[36], [64]],
      source: "Identity: spend is proportional to the square of the factor",
    },
    {
      args: [10, [[100], [1]], [[5], [50]]],
      result: [[10], [0]],
      source: "Corner: the second channel starts at a marginal 1/50, the first ends at 500/225",
    },
    { args: [100, [[3], [4]], 0.5, null, 40, null, "power"], result: [[40], [60]], source: "The minimum binds where 36 would be best" },
    { args: [100, [[3], [4]], 0.5, null, null, 30, "power"], result: [[30], [30]], source: "Both at the cap" },
    { args: [100, [[100], [200]], [[20], [50]], 1.5], result: { error: "#NUM!" }, source: "An S-shape is refused" },
    { args: [100, [[100], [200]], [[20], [50]], null, 60], result: { error: "#NUM!" }, source: "Minima above the budget" },
    { args: [100, [[100], [200], [300]], [[20], [50]]], result: { error: "#VALUE!" }, source: "One number per channel" },
  ],
  sources: ["Karush–Kuhn–Tucker conditions of a separable concave programme", "Robyn and Meridian: budget optimisation"],
  keywords: [
    "which channel should get the next 10k",
    "下一万预算投哪个渠道",
    "预算优化",
    "最优分配",
    "渠道预算",
    "预算怎么分",
    "投放优化",
    "边际",
    "optimize budget",
    "media mix",
    "equal marginal returns",
    "how to split the budget",
  ],
  related: ["HILL", "BUDGET_SPLIT", "ADSTOCK", "CHANNEL_METRICS", "INCREMENTALITY"],
  fit: (_budget, max, halfSaturation, slope, min, cap): PerChannel => {
    const k = max.length;
    if (k === 0) throw new DomainError("value", "empty", { param: "max" });
    return {
      shapes: perChannel(halfSaturation, k, "half_saturation", 1),
      slopes: perChannel(slope, k, "slope", 1),
      minima: perChannel(min, k, "min", 0),
      caps: perChannel(cap, k, "cap", Infinity),
    };
  },
  compute: (budget, max, _halfSaturation, _slope, _min, _cap, model, fitted) =>
    allocate(budget, channelsOf(model, max, fitted)).map((spend) => [spend]),
  intermediates: (budget, max, _halfSaturation, _slope, _min, _cap, model, fitted) => {
    const channels = channelsOf(model, max, fitted);
    const spends = allocate(budget, channels);
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    const spent = sum(spends);
    const response = sum(
      max.map((most, i) => {
        const [spend, shape, slope] = [spends[i], fitted.shapes[i], fitted.slopes[i]] as [number, number, number];
        return model === "power" ? powerCurve(spend, most, shape) : hill(spend, { max: most, halfSaturation: shape, slope });
      }),
    );
    const marginal = budgetMarginal(channels, spends);
    return [
      { name: { en: "spend of all channels", "zh-CN": "各渠道花费合计" }, value: spent, unit: "money" },
      ...(difference(budget, spent) > 0 && marginal === undefined
        ? [
            {
              name: { en: "budget left because of the caps", "zh-CN": "受上限所限花不完的预算" },
              value: budget - spent,
              unit: "money" as const,
            },
          ]
        : []),
      { name: { en: "response of all channels", "zh-CN": "各渠道总效果" }, value: response, unit: "number" },
      ...(spent > 0
        ? [{ name: { en: "response per unit of spend", "zh-CN": "单位花费的平均效果" }, value: response / spent, unit: "number" as const }]
        : []),
      ...(marginal === undefined
        ? []
        : [{ name: { en: "marginal response of the budget", "zh-CN": "预算的边际效果" }, value: marginal, unit: "number" as const }]),
    ];
  },
});
