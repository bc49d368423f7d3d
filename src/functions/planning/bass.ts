import { bass } from "../../core/planning/bass";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

export const BASS = defineFunction({
  id: "BASS",
  family: "planning",
  params: [
    number("m", {
      unit: "count",
      min: 0,
      text: words(
        ["market size m", "How many will have adopted in the end, from 0."],
        ["市场总量 m", "最终会购买（采用）的总人数或总量，不小于 0。"],
      ),
    }),
    number("p", {
      unit: "number",
      above: 0,
      text: words(
        ["p (innovation)", "Coefficient of innovation per period, above 0: buying without having seen others buy, e.g. 0.03."],
        ["创新系数 p", "每期自发购买的系数，大于 0，如 0.03。"],
      ),
    }),
    number("q", {
      unit: "number",
      min: 0,
      text: words(
        ["q (imitation)", "Coefficient of imitation per period, from 0: buying because others did, e.g. 0.38."],
        ["模仿系数 q", "每期受他人带动而购买的系数，不小于 0，如 0.38。"],
      ),
    }),
    number("t", {
      unit: "periods",
      min: 0,
      text: words(
        ["t", "Time since launch, from 0, in the periods of p and q. Not used for the peak: give 0."],
        ["时间 t", "上市后多久，不小于 0，单位与 p、q 一致。求高峰时用不到，填 0 即可。"],
      ),
    }),
    option(
      "output",
      {
        cumulative: { en: "adopted by t", "zh-CN": "累计" },
        rate: { en: "adoptions per period at t", "zh-CN": "当期速度" },
        peak_time: { en: "time of the peak", "zh-CN": "高峰时间" },
        peak_rate: { en: "adoptions per period at the peak", "zh-CN": "高峰速度" },
      },
      words(
        ["output", "cumulative: adopted by t. rate: per period at t. peak_time and peak_rate: when and how high the peak is."],
        ["输出", "cumulative 累计量，rate 当期速度，peak_time 高峰时间，peak_rate 高峰速度。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "Bass diffusion of a new product: adopted by time t, the rate at t, or when and how high the peak is.",
      use: "Use it to plan a launch whose buyers bring further buyers: how fast it grows, when it peaks, when to have stock.",
      formula: [
        "cumulative: m × F(t), F(t) = (1 − e^(−(p+q)t)) ÷ (1 + (q ÷ p) e^(−(p+q)t)); rate: m × slope of F at t",
        "peak_time: ln(q ÷ p) ÷ (p + q) (where q ≤ p: 0)",
        "peak_rate: m × (p + q)^2 ÷ (4 × q) (where q ≤ p: m × p)",
      ],
      traps: [
        "p and q belong to a period: yearly values with t in months are wrong.",
        "Typical values (p 0.03, q 0.38 per year) are averages of durable goods, not an estimate for your product.",
        "It counts first purchases only, no repeat purchases.",
        "The rate at t is a speed, not the sales of a whole period: for these subtract two cumulative values.",
        "Where q is not above p the peak is at the start: time 0, rate m × p. A p of 0 or below gives #NUM!: somebody must begin. A blank t is the launch.",
      ],
    },
    "zh-CN": {
      summary: "Bass 新品扩散模型：到时间 t 的累计量、当期速度，或高峰在什么时候、有多高。",
      use: "规划靠口碑带动的新品：涨多快、什么时候到顶、什么时候该备货。",
      formula: [
        "cumulative：m × F(t)，F(t) = (1 − e^(−(p+q)t)) ÷ (1 + (q ÷ p) e^(−(p+q)t))；rate：m × F 在 t 处的斜率",
        "peak_time：ln(q ÷ p) ÷ (p + q)（q ≤ p 时：0）",
        "peak_rate：m × (p + q)^2 ÷ (4 × q)（q ≤ p 时：m × p）",
      ],
      traps: [
        "p、q 与时间单位绑定：按年的系数配按月的 t，结果就错了。",
        "常见值（每年 p 0.03、q 0.38）是耐用品的平均水平，不是你这个产品的估计。",
        "只算首次购买，不含复购。",
        "rate 是那一刻的速度，不是一整期的销量；要一整期的，用两个累计值相减。",
        "q 不大于 p 时高峰就在一开始：时间 0，速度 m × p。p 不大于 0 返回 #NUM!，总得有人先买；t 留空按 0，即刚上市。",
      ],
    },
  },
  math: {
    lines: [
      tex`F(t) = \frac{1 - e^{-(p+q)t}}{1 + \frac{q}{p}\, e^{-(p+q)t}}`,
      [tex`m\, F(t)`, "cumulative", "cumulative 累计"],
      [tex`m\, \frac{p\,(p+q)^2\, e^{-(p+q)t}}{\left( p + q\, e^{-(p+q)t} \right)^2}`, "rate", "rate 当期速度"],
      [tex`\frac{\ln(q/p)}{p+q}`, "peak_time, 0 where q ≤ p", "peak_time 高峰时间，q ≤ p 时为 0"],
      [tex`m\, \frac{(p+q)^2}{4q}`, "peak_rate, m p where q ≤ p", "peak_rate 高峰速度，q ≤ p 时为 m p"],
    ],
    where: [
      ["F(t)", "share of the market that has adopted by t", "到 t 时已采用的市场比例"],
      ["m", "m"],
      ["p", "p"],
      ["q", "q"],
      ["t", "t"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "t", from: 0, to: 15 },
    lines: { argument: "q", values: [0.2, 0.38, 0.6] },
    title: {
      en: "Shops of 1,000 that have adopted by then: the stronger the word of mouth, the earlier and steeper.",
      "zh-CN": "1000 家的市场，累计采用多少家：口碑系数越大，起量越早越陡。",
    },
  },
  native: [
    'IF(output="peak_time",IF(q<=p,0,LN(q/p)/(p+q)),',
    'IF(output="peak_rate",m*IF(q<=p,p,(p+q)^2/(4*q)),',
    'IF(output="rate",m*p*(p+q)^2*EXP(-(p+q)*t)/(p+q*EXP(-(p+q)*t))^2,',
    "m*(1-EXP(-(p+q)*t))/(1+q/p*EXP(-(p+q)*t)))))",
  ].join(""),
  examples: [
    {
      args: [1000, 0.03, 0.38, 5],
      result: 331.198642,
      digits: 9,
      source: "Bass (1969), computed independently in Python",
      story: {
        en: "A SaaS tool for shops has a market of 1,000 shops; 3% a year come by themselves, word of mouth has a strength of 0.38. After five years 331 have it; the peak is still a year off.",
        "zh-CN": "一款门店 SaaS 最终有 1000 家会用，每年自发采用 3%，口碑带动系数 0.38：五年后约 331 家，增长高峰还要再等一年多。",
      },
    },
    { args: [1000, 0.03, 0.38, 0, "peak_time"], result: 6.1926192, digits: 8, source: "ln(0.38 ÷ 0.03) ÷ 0.41" },
    {
      args: [1, 0.0104, 0.4186, 0, "peak_time"],
      result: 8.61331003,
      digits: 9,
      source: "Bass (1969), room air conditioners: p .0104, q .4186, peak after 8.6 years",
    },
    { args: [1000, 0.03, 0.38, 0], result: 0, source: "Nobody at launch" },
    { args: [1000, 0.1, 0.05, 0, "peak_rate"], result: 100, source: "Identity: m × p at the start" },
    { args: [1000, 0, 0.38, 5], result: { error: "#NUM!" }, source: "Somebody must begin" },
  ],
  sources: ["Bass (1969), A new product growth for model consumer durables, Management Science 15(5)"],
  keywords: [
    "新品",
    "扩散",
    "口碑",
    "增长曲线",
    "S 曲线",
    "种草",
    "diffusion",
    "adoption curve",
    "when will it peak",
    "how fast will it grow",
  ],
  related: ["LAUNCH_PLAN", "VIRAL_USERS", "K_FACTOR"],
  compute: (m, p, q, t, output) => {
    switch (output) {
      case "cumulative":
        return m * bass.share(p, q, t);
      case "rate":
        return m * bass.rate(p, q, t);
      case "peak_time":
        return bass.peakTime(p, q);
      case "peak_rate":
        return m * bass.peakRate(p, q);
    }
  },
});
