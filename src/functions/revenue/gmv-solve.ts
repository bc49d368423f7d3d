import { DomainError } from "../../core/errors";
import { solveGmv } from "../../core/revenue/solve-gmv";
import { defineFunction } from "../define";
import { numberOrBlank } from "../params/number-or-blank";
import { number } from "../params/number";
import { words } from "../params/words";
import { DRIVER_WORDS } from "./driver-words";

export const GMV_SOLVE = defineFunction({
  id: "GMV_SOLVE",
  family: "revenue",
  params: [
    number("target", {
      unit: "money",
      min: 0,
      text: words(["target GMV", "The sales to reach in the period."], ["目标 GMV", "周期内要做到的成交额。"]),
    }),
    numberOrBlank("users", { unit: "count", min: 0, text: DRIVER_WORDS.users }),
    numberOrBlank("conversion", { unit: "fraction", min: 0, max: 1, text: DRIVER_WORDS.conversion }),
    numberOrBlank("frequency", { unit: "number", min: 0, text: DRIVER_WORDS.frequency }),
    numberOrBlank("aov", { unit: "money", min: 0, text: DRIVER_WORDS.aov }),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "Solves GMV = users × conversion × frequency × AOV for the one driver left blank.",
      use: "Use it to turn a sales target into what it demands: how many visitors, which conversion, how many orders per buyer or which order value.",
      formula: ["missing driver = target ÷ product of the other three"],
      traps: [
        "Leave exactly one driver blank. A 0 is a value, not a blank; none or several blanks give #VALUE!.",
        "Older desktop Excel hands blank cells over as 0: leave the argument itself empty there, as in (1500000,,3%,1.8,120).",
        "A conversion above 100% gives #NUM!: the target cannot be reached with these visitors.",
        "It moves one driver alone. In truth more visitors often convert less.",
      ],
    },
    "zh-CN": {
      summary: "目标 GMV 反推：四个驱动因素留空一个，算出它要达到多少。",
      use: "把销售目标变成具体要求：需要多少访客、多高转化率、人均几单或多高客单价。",
      formula: ["留空的因素 = 目标 ÷ 其余三项之积"],
      traps: [
        "恰好留空一项。0 是数值，不算留空；不留空或留空多项返回 #VALUE!。",
        "旧版桌面 Excel 会把空单元格当 0 传入，请直接省略该参数，如 (1500000,,3%,1.8,120)。",
        "反推转化率超过 100% 返回 #NUM!，说明这点流量做不到目标。",
        "只动一个因素是理想情况，流量加大时转化率往往会降。",
      ],
    },
  },
  examples: [
    {
      args: [1500000, null, 0.03, 1.8, 120],
      result: 1500000 / 6.48,
      source: "Identity: 1500000 ÷ (0.03 × 1.8 × 120)",
      story: { en: "How many visitors does a target of 1.5 million need?", "zh-CN": "大促目标 150 万，需要多少访客？" },
    },
    { args: [1296000, 200000, "", 1.8, 120], result: 0.03, source: "Identity: the drivers of the OPS.GMV example" },
    { args: [1500000, 200000, 0.03, 1.8, 120], result: { error: "#VALUE!" }, source: "Nothing left to solve for" },
    { args: [1500000, null, null, 1.8, 120], result: { error: "#VALUE!" }, source: "Two unknowns" },
    { args: [1500000, null, 0, 1.8, 120], result: { error: "#DIV/0!" }, source: "Nobody buys" },
    { args: [1500000, 1000, null, 1.8, 120], result: { error: "#NUM!" }, source: "It would take more buyers than visitors" },
  ],
  sources: ["GMV = 流量 × 转化率 × 复购 × 客单价, e-commerce practice"],
  keywords: ["目标拆解", "反推", "需要多少流量", "倒推", "goal seek", "how much traffic do I need"],
  related: ["GMV", "DRIVERS"],
  fit: (_target, users, conversion, frequency, aov) => {
    const blanks = [users, conversion, frequency, aov].filter((driver) => driver === undefined).length;
    if (blanks !== 1) throw new DomainError("value", "one-blank", { param: "users, conversion, frequency, aov" });
  },
  compute: (target, users, conversion, frequency, aov) => solveGmv(target, { users, conversion, frequency, aov }),
});
