import { launchPlan } from "../../core/planning/launch-plan";
import { defineFunction } from "../define";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";
import { BASS_WORDS } from "./bass-words";

/** Ten years of days: beyond that a day plan says nothing. */
const MAX_DAYS = 3660;

export const LAUNCH_PLAN = defineFunction({
  id: "LAUNCH_PLAN",
  family: "planning",
  params: [
    number("total", { unit: "money", min: 0, text: words(["total", "The target of the whole launch, in pieces or money."], ["总目标", "整个新品期的目标，件数或金额。"]) }),
    numberOr("days", 28, { unit: "days", min: 1, max: MAX_DAYS, integer: true, text: words(["days", "How many days, a whole number. 28 if left out."], ["天数", "共几天，整数。不填按 28 天。"]) }),
    numberOr("p", 0.03, { unit: "number", above: 0, text: BASS_WORDS.p }),
    numberOr("q", 0.38, { unit: "number", min: 0, text: BASS_WORDS.q }),
  ],
  returns: { shape: "table", unit: "table", columns: [{ en: "Daily", "zh-CN": "每日" }, { en: "Cumulative", "zh-CN": "累计" }] },
  text: {
    en: {
      summary: "Spreads a launch target over days along a growth curve: slow start, peak, fading. Spills daily and cumulative values.",
      use: "Use it for the 28 days of a new product to have a target for every day that adds up to the total exactly.",
      formula: ["cumulative(t) = total × F(t) ÷ F(days), F the Bass curve in days", "daily(t) = cumulative(t) − cumulative(t − 1)"],
      traps: [
        "The default p and q are a shape, not an estimate. Fit the shape to your last launch if you have one.",
        "A higher p brings the start forward, a higher q makes the peak steeper. For an even plan use a q of 0 and a small p.",
        "Values are not rounded. For whole pieces round the cumulative column and take differences.",
      ],
    },
    "zh-CN": {
      summary: "把新品目标按增长曲线拆到每天：起步、冲高、回落，溢出每日和累计两列。",
      use: "做 28 天新品期的日目标，合计恰好等于总目标。",
      formula: ["累计(t) = 总目标 × F(t) ÷ F(天数)，F 为按天的 Bass 曲线", "每日(t) = 累计(t) − 累计(t − 1)"],
      traps: [
        "默认 p、q 只是曲线形状，不是估计值；有上次新品的数据就按它调整。",
        "p 越大起步越快，q 越大高峰越陡；想平均分配就把 q 设 0、p 取很小。",
        "结果没有取整；要整数请对累计列取整再相减。",
      ],
    },
  },
  examples: [
    {
      args: [100, 2, 0.03, 0.38],
      result: [[42.040592, 42.040592], [57.959408, 100]],
      digits: 8,
      source: "F(1) ÷ F(2), computed independently in Python",
      story: { en: "The first two days of a launch.", "zh-CN": "首发两天的拆分。" },
    },
    { args: [50, 1], result: [[50, 50]], source: "Identity: one day takes all" },
    { args: [50, 0], result: { error: "#NUM!" }, source: "At least one day" },
    { args: [50, 28, 0], result: { error: "#NUM!" }, source: "Somebody must begin" },
  ],
  sources: ["Bass (1969), A new product growth for model consumer durables, Management Science 15(5)"],
  keywords: ["28天新品", "新品期", "日目标", "目标拆解", "上新节奏", "launch calendar", "daily targets"],
  related: ["BASS", "PACING"],
  compute: (total, days, p, q) => launchPlan(total, days, p, q).map(({ daily, cumulative }) => [daily, cumulative]),
});
