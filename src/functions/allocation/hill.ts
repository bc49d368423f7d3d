import { hill, hillMarginal } from "../../core/allocation/hill";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

export const HILL = defineFunction({
  id: "HILL",
  family: "allocation",
  params: [
    number("x", {
      unit: "money",
      min: 0,
      text: words(
        ["spend", "Spend or adstock of one period, from 0. A blank cell counts as 0."],
        ["花费", "一期的花费或广告存量，不小于 0。空单元格按 0 计。"],
      ),
    }),
    number("half_saturation", {
      unit: "money",
      above: 0,
      text: words(
        ["half-saturation", "Spend that brings half of the maximum, above 0, in the unit of the spend."],
        ["半饱和点", "达到最大效果一半时的花费，大于 0，单位与花费一致。"],
      ),
    }),
    number("slope", {
      unit: "number",
      above: 0,
      text: words(
        ["slope", "Above 0: up to 1 returns fall from the start, above 1 they first rise (S-shape)."],
        ["斜率", "大于 0：不超过 1 时边际效果一开始就递减，大于 1 时先增后减（S 形）。"],
      ),
    }),
    numberOr("max", 1, {
      unit: "number",
      text: words(
        ["maximum", "Response at endless spend, e.g. orders. 1 if left out: a share."],
        ["最大效果", "花费无限大时的效果，如订单数。不填按 1，即比例。"],
      ),
    }),
    option(
      "output",
      { response: { en: "response", "zh-CN": "总效果" }, marginal: { en: "marginal response", "zh-CN": "边际效果" } },
      words(
        ["output", "response: what the spend brings; marginal: what the next unit of it brings."],
        ["输出", "response 这笔花费带来的总效果，marginal 再多花一元带来的效果。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "The saturation curve of a channel: what a spend brings, or what the next unit of it would bring.",
      use: "Use it to see where a channel is worn out: once the marginal response times the margin falls below 1, more spend loses money.",
      formula: [
        "response: maximum × spend^slope ÷ (half-saturation^slope + spend^slope)",
        "marginal: maximum × slope × half-saturation^slope × spend^(slope − 1) ÷ (half-saturation^slope + spend^slope)^2",
      ],
      traps: [
        "Average and marginal differ: a channel with a fine ROAS may bring nothing for the next unit of money.",
        "Other tools write the same curve with other letters. Half-saturation k is Meridian's ec, PyMC-Marketing's λ and Robyn's γ × max x; the slope s is Robyn's α (PyMC's Michaelis–Menten has s = 1). In Robyn and PyMC α means different things.",
        "k is in the unit of x. If the curve was fitted to adstock, put in adstock, not spend.",
        "At zero or blank spend the response is 0; the marginal response is max ÷ k for a slope of 1, 0 above it, and #NUM! below it (no bound). Negative spend, or a k or slope of 0 or below, gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "渠道饱和曲线（Hill）：一笔花费带来多少效果，或再多花一元能带来多少。",
      use: "看渠道投到头了没有：边际效果乘以毛利低于 1 时，再加钱就亏。",
      formula: [
        "response：最大效果 × 花费^斜率 ÷ (半饱和点^斜率 + 花费^斜率)",
        "marginal：最大效果 × 斜率 × 半饱和点^斜率 × 花费^(斜率 − 1) ÷ (半饱和点^斜率 + 花费^斜率)^2",
      ],
      traps: [
        "平均和边际不是一回事：投产比好看的渠道，再加一元可能毫无效果。",
        "各家写法不同，其实是同一条曲线：半饱和点 k 就是 Meridian 的 ec、PyMC-Marketing 的 λ、Robyn 的 γ × 花费的最大值；斜率 s 是 Robyn 的 α（PyMC 的 Michaelis–Menten 相当于 s = 1）。同是 α，Robyn 和 PyMC 里含义不同。",
        "半饱和点的单位跟“花费”走：曲线如果是用广告存量拟合的，这里也要填广告存量。",
        "花费为 0 或留空时总效果为 0；边际效果在斜率等于 1 时为 最大效果 ÷ k，大于 1 时为 0，小于 1 时为 #NUM!（没有上限）。花费为负，或半饱和点、斜率不大于 0，返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`R(x) = M\, \frac{x^s}{k^s + x^s}`, "response", "response 总效果"],
      [tex`R'(x) = M\, \frac{s\, k^s\, x^{s-1}}{(k^s + x^s)^2}`, "marginal", "marginal 边际效果"],
    ],
    where: [
      ["R(x)", "response to the spend", "花费带来的总效果"],
      ["R'(x)", "what the next unit of spend brings", "再多花一元带来的效果"],
      ["x", "x"],
      ["k", "half_saturation"],
      ["s", "slope"],
      ["M", "max"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "x", from: 0, to: 30 },
    lines: { argument: "slope", values: [0.5, 1, 3] },
    title: {
      en: "Slope 1 saturates from the start; a larger one begins slowly.",
      "zh-CN": "斜率为 1 一开始就递减；斜率更大时先慢后快再饱和。",
    },
  },
  native: [
    'IF(output="marginal",',
    "IF(x=0,IF(ABS(slope-1)<=1E-12,max/half_saturation,IF(slope<1,#NUM!,0)),",
    "max*slope/x/((1+(half_saturation/x)^slope)*(1+(x/half_saturation)^slope))),",
    "IF(x=0,0,max/(1+(half_saturation/x)^slope)))",
  ].join(""),
  examples: [
    {
      args: [10, 5, 1, 100],
      result: 66.6666666666667,
      source: "PyMC-Marketing, Michaelis–Menten: 66.67",
      story: {
        en: "A feed-ads campaign could bring 100 orders a day at most and half of them at 5 thousand. Doubling to 10 thousand brings 66.7, not 100: the second 5 thousand bought 17 orders.",
        "zh-CN": "某信息流计划一天最多出 100 单，花 5 千元时出一半。加到 1 万元是 66.7 单而不是 100 单：后 5 千元只换来 17 单。",
      },
    },
    { args: [20, 5, 1, 100], result: 80, source: "PyMC-Marketing, Michaelis–Menten: 80" },
    { args: [5, 5, 3], result: 0.5, source: "Identity: half at the half-saturation, whatever the slope" },
    { args: [5, 5, 1, 100, "marginal"], result: 5, source: "Identity: 100 × 5 ÷ 10²" },
    { args: [0, 5, 0.5, 100, "marginal"], result: { error: "#NUM!" }, source: "No bound at zero" },
    { args: [-1, 5, 1], result: { error: "#NUM!" }, source: "Negative spend is refused" },
  ],
  sources: ["Robyn, Meridian and PyMC-Marketing: Hill and Michaelis–Menten saturation"],
  keywords: [
    "which channel should get the next 10k",
    "下一万预算投哪个渠道",
    "饱和",
    "边际效果",
    "边际递减",
    "响应曲线",
    "投放天花板",
    "还能不能加预算",
    "saturation",
    "diminishing returns",
    "marginal roas",
    "can I spend more",
  ],
  related: ["ALLOCATE", "ADSTOCK", "ROAS", "BREAKEVEN_ROI"],
  compute: (x, halfSaturation, slope, max, output) => {
    const curve = { max, halfSaturation, slope };
    return output === "marginal" ? hillMarginal(x, curve) : hill(x, curve);
  },
  intermediates: (x, halfSaturation, slope, max, output) => {
    const curve = { max, halfSaturation, slope };
    return [
      {
        name: { en: "share of the maximum reached", "zh-CN": "已达到最大效果的比例" },
        value: hill(x, { ...curve, max: 1 }),
        unit: "fraction",
      },
      ...(x > 0
        ? [
            {
              name: { en: "response per unit of spend", "zh-CN": "单位花费的平均效果" },
              value: hill(x, curve) / x,
              unit: "number" as const,
            },
          ]
        : []),
      ...(output === "response" && x > 0
        ? [
            {
              name: { en: "marginal response at this spend", "zh-CN": "这一花费处的边际效果" },
              value: hillMarginal(x, curve),
              unit: "number" as const,
            },
          ]
        : []),
      ...(output === "marginal"
        ? [{ name: { en: "response to all of the spend", "zh-CN": "这笔花费的总效果" }, value: hill(x, curve), unit: "number" as const }]
        : []),
    ];
  },
});
