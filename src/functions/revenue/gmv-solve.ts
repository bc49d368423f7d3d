import { DomainError } from "../../core/errors";
import { solveGmv } from "../../core/revenue/solve-gmv";
import { defineFunction } from "../define";
import { tex } from "../math";
import { numberOrBlank } from "../params/number-or-blank";
import { number } from "../params/number";
import { words } from "../params/words";
import { DRIVER_WORDS } from "./driver-words";

/** The product of the known drivers, for the plain formula. */
const KNOWN = 'IF(users="",1,users)*IF(conversion="",1,conversion)*IF(frequency="",1,frequency)*IF(aov="",1,aov)';

export const GMV_SOLVE = defineFunction({
  id: "GMV_SOLVE",
  family: "revenue",
  params: [
    number("target", {
      unit: "money",
      min: 0,
      text: words(["target GMV", "The sales to reach in the period, from 0."], ["目标 GMV", "周期内要做到的成交额，不小于 0。"]),
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
      formula: [
        "the driver left blank = target ÷ product of the other three",
        "users = target ÷ (conversion × orders per buyer × average order value); conversion = target ÷ (users × orders per buyer × average order value)",
        "orders per buyer = target ÷ (users × conversion × average order value); average order value = target ÷ (users × conversion × orders per buyer)",
      ],
      traps: [
        "Leave exactly one driver blank. A 0 is a value, not a blank; none or several blanks give #VALUE!.",
        "Older desktop Excel hands blank cells over as 0: leave the argument itself empty there, as in (1500000,,3%,1.8,120).",
        "A conversion above 100% gives #NUM!: the target cannot be reached with these visitors. A driver of 0 gives #DIV/0!.",
        "It moves one driver alone. In truth more visitors often convert less, so check the answer against the past.",
      ],
    },
    "zh-CN": {
      summary: "目标 GMV 倒推：四个因素留空一个，算出它要做到多少。",
      use: "把销售目标倒推成具体要求：要多少访客、转化率做到几个点、人均几单或客单价多高。",
      formula: [
        "留空的因素 = 目标 GMV ÷ 其余三项之积",
        "访客数 = 目标 GMV ÷（转化率 × 人均订单数 × 客单价）；转化率 = 目标 GMV ÷（访客数 × 人均订单数 × 客单价）",
        "人均订单数 = 目标 GMV ÷（访客数 × 转化率 × 客单价）；客单价 = 目标 GMV ÷（访客数 × 转化率 × 人均订单数）",
      ],
      traps: [
        "四项里恰好留空一项。0 是数值，不算留空；一项没留空或留空了好几项，都返回 #VALUE!。",
        "旧版桌面 Excel 会把空单元格当成 0，请直接省略那个参数，如 (1500000,,3%,1.8,120)。",
        "倒推出的转化率超过 100% 返回 #NUM!，说明这点流量怎么都做不到；有一项为 0 返回 #DIV/0!。",
        "它只动一个因素。实际上流量一放大，转化率往往会掉，结果要对照历史看看是否现实。",
      ],
    },
  },
  math: {
    lines: [
      [tex`u = \frac{V}{c \, f \, a}`, "Users left blank", "留空访客数"],
      [tex`c = \frac{V}{u \, f \, a}`, "Conversion left blank", "留空转化率"],
      [tex`f = \frac{V}{u \, c \, a}`, "Orders per buyer left blank", "留空人均订单数"],
      [tex`a = \frac{V}{u \, c \, f}`, "Order value left blank", "留空客单价"],
    ],
    where: [
      ["V", "target"],
      ["u", "users"],
      ["c", "conversion"],
      ["f", "frequency"],
      ["a", "aov"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "conversion", from: 0.01, to: 0.08 },
    title: {
      en: "Visitors that a target of 1.5 million needs, by conversion: from 2% to 3% saves more than from 4% to 7%.",
      "zh-CN": "目标 150 万需要的访客数：转化率从 2% 提到 3%，省下的流量比从 4% 提到 7% 还多。",
    },
  },
  native: {
    unless: [
      ['(users="")+(conversion="")+(frequency="")+(aov="")<>1', "#VALUE!"],
      [`${KNOWN}=0`, "#DIV/0!"],
      [`AND(conversion="",target-${KNOWN}>1E-12*target)`, "#NUM!"],
    ],
    formula: `target/(${KNOWN})`,
  },
  examples: [
    {
      args: [1500000, null, 0.03, 1.8, 120],
      result: 1500000 / 6.48,
      source: "Identity: 1500000 ÷ (0.03 × 1.8 × 120)",
      story: {
        en: "A sale is to bring 1.5 million; 3% of visitors buy, 1.8 orders each, 120 per order. It takes about 231,500 visitors: that is the traffic to ask the ads team for.",
        "zh-CN": "大促目标 150 万，按转化率 3%、人均 1.8 单、每单 120 元倒推，要引来约 23.1 万访客，流量缺口就能派给投放了。",
      },
    },
    { args: [1296000, 200000, "", 1.8, 120], result: 0.03, source: "Identity: the drivers of the OPS.GMV example" },
    { args: [1500000, 200000, 0.03, 1.8, 120], result: { error: "#VALUE!" }, source: "Nothing left to solve for" },
    { args: [1500000, null, null, 1.8, 120], result: { error: "#VALUE!" }, source: "Two unknowns" },
    { args: [1500000, null, 0, 1.8, 120], result: { error: "#DIV/0!" }, source: "Nobody buys" },
    { args: [1500000, 1000, null, 1.8, 120], result: { error: "#NUM!" }, source: "It would take more buyers than visitors" },
  ],
  sources: ["GMV = 流量 × 转化率 × 复购 × 客单价, e-commerce practice"],
  keywords: [
    "目标拆解",
    "倒推",
    "反推",
    "大促目标",
    "需要多少流量",
    "流量缺口",
    "goal seek",
    "how much traffic do I need",
    "what conversion do I need",
  ],
  related: ["GMV", "DRIVERS", "FUNNEL_REQUIRED", "GOAL", "PACING"],
  fit: (_target, users, conversion, frequency, aov) => {
    const blanks = [users, conversion, frequency, aov].filter((driver) => driver === undefined).length;
    if (blanks !== 1) throw new DomainError("value", "one-blank", { param: "users, conversion, frequency, aov" });
  },
  compute: (target, users, conversion, frequency, aov) => solveGmv(target, { users, conversion, frequency, aov }),
});
