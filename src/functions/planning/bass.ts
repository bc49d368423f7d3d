import { bass } from "../../core/planning/bass";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";
import { BASS_WORDS } from "./bass-words";

export const BASS = defineFunction({
  id: "BASS",
  family: "planning",
  params: [
    number("m", { unit: "count", min: 0, text: words(["market size m", "How many will have adopted in the end."], ["市场总量 m", "最终会购买（采用）的总人数或总量。"]) }),
    number("p", { unit: "number", above: 0, text: BASS_WORDS.p }),
    number("q", { unit: "number", min: 0, text: BASS_WORDS.q }),
    number("t", { unit: "periods", min: 0, text: words(["t", "Time since launch, in the periods of p and q. Not used for the peak."], ["时间 t", "上市后多久，单位与 p、q 一致。求高峰时不使用。"]) }),
    option(
      "output",
      {
        cumulative: { en: "adopted by t", "zh-CN": "累计" },
        rate: { en: "adoptions per period at t", "zh-CN": "当期速度" },
        peak_time: { en: "time of the peak", "zh-CN": "高峰时间" },
        peak_rate: { en: "adoptions per period at the peak", "zh-CN": "高峰速度" },
      },
      words(["output", "cumulative: adopted by t. rate: per period at t. peak_time and peak_rate: when and how high the peak is."], ["输出", "cumulative 累计量，rate 当期速度，peak_time 高峰时间，peak_rate 高峰速度。"]),
    ),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "Bass diffusion of a new product: adopted by time t, the rate at t, or when and how high the peak is.",
      use: "Use it to plan a launch whose buyers bring further buyers: how fast it grows, when it peaks, when to have stock.",
      formula: ["F(t) = (1 − e^(−(p+q)t)) ÷ (1 + (q ÷ p) e^(−(p+q)t)); cumulative = m F(t)", "peak time = ln(q ÷ p) ÷ (p + q); peak rate = m (p + q)² ÷ 4q"],
      traps: [
        "p and q belong to a period: yearly values with t in months are wrong.",
        "Typical values (p 0.03, q 0.38 per year) are averages of durable goods, not an estimate for your product.",
        "It counts first purchases only, no repeat purchases.",
        "Where q is not above p the peak is at the start: time 0, rate m × p. The rate at t is a speed, not the sales of a whole period: for these subtract two cumulative values.",
      ],
    },
    "zh-CN": {
      summary: "Bass 新品扩散模型：到时间 t 的累计量、当期速度，或高峰在什么时候、有多高。",
      use: "规划靠口碑带动的新品：涨多快、何时到顶、何时备货。",
      formula: ["F(t) = (1 − e^(−(p+q)t)) ÷ (1 + (q ÷ p) e^(−(p+q)t))；累计 = m F(t)", "高峰时间 = ln(q ÷ p) ÷ (p + q)；高峰速度 = m (p + q)² ÷ 4q"],
      traps: [
        "p、q 与时间单位绑定：年度系数配月份 t 就错了。",
        "常见值（每年 p 0.03、q 0.38）是耐用品平均，不是你产品的估计。",
        "只算首次购买，不含复购。",
        "q 不大于 p 时高峰在一开始：时间 0，速度 m × p。rate 是瞬时速度，要一整期的销量请用两个累计值相减。",
      ],
    },
  },
  examples: [
    {
      args: [1000, 0.03, 0.38, 5],
      result: 331.198642,
      digits: 9,
      source: "Bass (1969), computed independently in Python",
      story: { en: "Of 1,000 shops that will take a new product, how many have it after five years?", "zh-CN": "最终 1000 家门店会上新品，五年后有多少家？" },
    },
    { args: [1000, 0.03, 0.38, 0, "peak_time"], result: 6.1926192, digits: 8, source: "ln(0.38 ÷ 0.03) ÷ 0.41" },
    { args: [1, 0.0104, 0.4186, 0, "peak_time"], result: 8.61331003, digits: 9, source: "Bass (1969), room air conditioners: p .0104, q .4186, peak after 8.6 years" },
    { args: [1000, 0.03, 0.38, 0], result: 0, source: "Nobody at launch" },
    { args: [1000, 0.1, 0.05, 0, "peak_rate"], result: 100, source: "Identity: m × p at the start" },
    { args: [1000, 0, 0.38, 5], result: { error: "#NUM!" }, source: "Somebody must begin" },
  ],
  sources: ["Bass (1969), A new product growth for model consumer durables, Management Science 15(5)"],
  keywords: ["新品", "扩散", "口碑", "增长曲线", "S 曲线", "diffusion", "adoption curve", "when will it peak"],
  related: ["LAUNCH_PLAN"],
  compute: (m, p, q, t, output) => {
    switch (output) {
      case "cumulative": return m * bass.share(p, q, t);
      case "rate": return m * bass.rate(p, q, t);
      case "peak_time": return bass.peakTime(p, q);
      case "peak_rate": return m * bass.peakRate(p, q);
    }
  },
});
