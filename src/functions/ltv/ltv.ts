import { lifetimeValue } from "../../core/ltv/lifetime-value";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { option } from "../params/option";
import { LOSS } from "../native/parts";

/** The same as texts, for the plain formula. */
const WHOLE_LIFE = `IF(timing="end",margin*retention/${LOSS},IF(timing="arrears",margin/${LOSS},margin*(1+discount)/${LOSS}))`;
const LEFT = "retention/(1+discount)";
const PERIODS = `IF(horizon=0,0,IF(ROUND(${LOSS},12)=0,horizon,(1-(${LEFT})^horizon)/(1-${LEFT})))`;
const FIRST_PERIODS = `margin*${PERIODS}*IF(timing="end",${LEFT},IF(timing="arrears",1/(1+discount),1))`;

export const LTV = defineFunction({
  id: "LTV",
  family: "ltv",
  params: [
    number("margin", {
      unit: "money",
      text: {
        en: { label: "margin per period", help: "Gross margin one customer brings per period (month, year). Margin, not revenue." },
        "zh-CN": { label: "每期毛利", help: "每位客户每期（月或年）带来的毛利，是毛利不是销售额。" },
      },
    }),
    number("retention", {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: { label: "retention rate", help: "Share of customers who stay from one period to the next, e.g. 80%." },
        "zh-CN": { label: "留存率", help: "每期留到下一期的客户比例，如 80%。" },
      },
    }),
    numberOr("discount", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: { label: "discount rate", help: "Per period, same length as the retention rate, e.g. 1% a month. 0 if left out." },
        "zh-CN": { label: "贴现率", help: "每期贴现率，周期与留存率一致，如每月 1%。不填按 0。" },
      },
    }),
    option(
      "timing",
      {
        start: { en: "first margin now", "zh-CN": "首期毛利当下到手" },
        end: { en: "first margin one period from now", "zh-CN": "首期毛利一期后到手" },
        arrears: { en: "first margin certain, paid at period end", "zh-CN": "首期毛利确定、期末到手" },
      },
      {
        en: {
          label: "timing",
          help: "start: first margin now; end: first margin one period from now if the customer stays; arrears: certain, received at period end.",
        },
        "zh-CN": { label: "计入时点", help: "start 首期毛利当下计入；end 一期之后、留下来才计入；arrears 首期确定、期末到手。" },
      },
    ),
    numberOr("horizon", Infinity, {
      unit: "periods",
      min: 0,
      integer: true,
      defaultText: "∞",
      text: {
        en: { label: "horizon", help: "How many periods count, a whole number. Leave out for the whole lifetime." },
        "zh-CN": { label: "期数", help: "只算前多少期，填整数；不填按终身计算。" },
      },
    }),
    numberOr("cac", 0, {
      unit: "money",
      min: 0,
      text: {
        en: { label: "CAC", help: "Cost of acquiring the customer, subtracted once. 0 if left out." },
        "zh-CN": { label: "获客成本 CAC", help: "获得一位客户的成本，一次性扣除。不填按 0。" },
      },
    }),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "Customer lifetime value from margin, retention and discount, at a constant retention rate.",
      use: "Use it to decide what a customer may cost. Compare it with the acquisition cost; 3 to 1 is a common target.",
      formula: [
        "start: m (1 + d) ÷ (1 + d − r)",
        "end: m r ÷ (1 + d − r)",
        "arrears: m ÷ (1 + d − r)",
        "with a horizon H: the first H terms of Σ m rᵗ ÷ (1 + d)ᵗ; CAC is subtracted once",
      ],
      traps: [
        "Use margin, not revenue, and the same period for margin, retention and discount.",
        "start and end differ by one whole margin. State which one you use.",
        "One constant rate understates what loyal customers bring later; fit survival data where you have them.",
        "A retention of 100% without discount or horizon never ends and gives #DIV/0!.",
        "Sources differ on timing: the Darden note counts the first margin at once (start), Gupta and Lehmann's margin multiple one period later and only from those who stay (end).",
        "A blank or zero retention leaves the first margin only, and nothing with end. A negative margin is allowed and gives a loss.",
      ],
    },
    "zh-CN": {
      summary: "客户终身价值 LTV：由每期毛利、留存率、贴现率算出（假设留存率不变）。",
      use: "判断获得一位客户最多能花多少钱。与获客成本对比，常以 3:1 为目标。",
      formula: [
        "start：m (1 + d) ÷ (1 + d − r)",
        "end：m r ÷ (1 + d − r)",
        "arrears：m ÷ (1 + d − r)",
        "限定期数 H 时取 Σ m rᵗ ÷ (1 + d)ᵗ 的前 H 项；获客成本一次性扣除",
      ],
      traps: [
        "用毛利，不要用销售额；毛利、留存率、贴现率的周期要一致。",
        "start 与 end 相差一整期毛利，引用时请注明。",
        "留存率固定不变会低估忠诚客户后期的贡献，有留存数据时应拟合留存曲线。",
        "留存率 100% 且不贴现、不限期数时没有上限，返回 #DIV/0!。",
        "各家口径不同：达顿商学院的案例从当下第一笔毛利算起（start），Gupta 与 Lehmann 的毛利倍数从一期之后、留下来的客户算起（end）。",
        "留存率留空或填 0 时只剩首期毛利，end 则为 0。毛利可以为负，结果就是亏损。",
      ],
    },
  },
  math: {
    lines: [
      [tex`V = \sum_{t=0}^{H-1} \frac{m\,r^{t}}{(1+d)^{t}} - K`, "start", "start 期初"],
      [tex`V = \frac{m\,(1+d)}{1+d-r} - K`, "start, without a horizon", "start 期初，不限期数"],
      [tex`V = \sum_{t=1}^{H} \frac{m\,r^{t}}{(1+d)^{t}} - K`, "end", "end 期末"],
      [tex`V = \frac{m\,r}{1+d-r} - K`, "end, without a horizon", "end 期末，不限期数"],
      [tex`V = \sum_{t=0}^{H-1} \frac{m\,r^{t}}{(1+d)^{t+1}} - K`, "arrears", "arrears 后付"],
      [tex`V = \frac{m}{1+d-r} - K`, "arrears, without a horizon", "arrears 后付，不限期数"],
    ],
    where: [
      ["V", "value of a customer", "客户终身价值"],
      ["m", "margin"],
      ["r", "retention"],
      ["d", "discount"],
      ["H", "horizon"],
      ["K", "cac"],
      ["t", "period, from 0", "第几期，从 0 起"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "retention", from: 0.8, to: 0.995 },
    lines: { argument: "discount", values: [0.01, 0.02, 0.05] },
    title: {
      en: "The value rises steeply as retention nears 100%: small errors in retention are large ones here.",
      "zh-CN": "留存率越接近 100%，价值升得越陡，留存率差一点结果就差很多。",
    },
  },
  native: {
    unless: [[`AND(ISOMITTED(horizon),ROUND(${LOSS},12)=0)`, "#DIV/0!"]],
    formula: `IF(ISOMITTED(horizon),${WHOLE_LIFE},${FIRST_PERIODS})-cac`,
  },
  examples: [
    {
      args: [17.95, 0.995, 0.01],
      result: 1208.63333,
      digits: 9,
      source: "UVA Darden case note: $1,209 at a margin of 17.95, 99.5% retention, 1% discount",
      story: {
        en: "A subscription earns 17.95 of gross margin a month and keeps 99.5% of its customers from month to month; money costs 1% a month. The result is the most that winning a customer may cost.",
        "zh-CN": "某订阅产品每位用户每月毛利 17.95 元，月留存率 99.5%，月贴现率 1%。算出的终身价值就是拉一位新用户最多能花的钱。",
      },
    },
    { args: [17.95, 0.995, 0.01, "end"], result: 1190.68333, digits: 9, source: "Identity: start minus one margin" },
    { args: [17.95, 0.995, 0.01, "arrears"], result: 1196.66667, digits: 9, source: "Identity: m ÷ (1 + d − r)" },
    { args: [1, 0.9, 0.1, "end"], result: 4.5, source: "Gupta and Lehmann's margin multiple at 90% retention, 10% discount" },
    { args: [1, 0.8, 0.1, "end"], result: 2.66666667, digits: 9, source: "Identity: 0.8 ÷ 0.3" },
    { args: [100, 0.5, 0, "start", 3], result: 175, source: "Identity: 100 + 50 + 25" },
    { args: [100, 1], result: { error: "#DIV/0!" }, source: "An endless sum" },
    { args: [100, 1.2], result: { error: "#NUM!" }, source: "Retention above 100%" },
  ],
  sources: [
    "Gupta and Lehmann (2003), Customers as assets",
    "UVA Darden, customer lifetime value note",
    "Fader and Hardie (2010), Marketing Science 29(1)",
  ],
  keywords: [
    "终身价值",
    "生命周期价值",
    "客户价值",
    "CLV",
    "lifetime value",
    "获客成本",
    "一个客户值多少钱",
    "what is a customer worth",
    "一个用户能花多少钱拉",
    "how much may a customer cost",
  ],
  related: ["LTV_CURVE", "CAC", "PAYBACK", "RETENTION", "LIFETIME", "SBG_FIT", "NRR", "BREAKEVEN_ROI", "BTYD_CLV"],
  compute: (margin, retention, discount, timing, horizon, acquisitionCost) =>
    lifetimeValue({ margin, retention, discount, timing, horizon, acquisitionCost }),
});
