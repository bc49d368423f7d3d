import { gmv } from "../../core/revenue/gmv";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { DRIVER_WORDS } from "./driver-words";

export const GMV = defineFunction({
  id: "GMV",
  family: "revenue",
  params: [
    number("users", { unit: "count", min: 0, text: DRIVER_WORDS.users }),
    number("conversion", { unit: "fraction", min: 0, max: 1, text: DRIVER_WORDS.conversion }),
    number("frequency", { unit: "number", min: 0, text: DRIVER_WORDS.frequency }),
    number("aov", { unit: "money", min: 0, text: DRIVER_WORDS.aov }),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "GMV from its four drivers: visitors × conversion × orders per buyer × average order value.",
      use: "Use it to build a sales target from the bottom up, and to see what a change of one driver is worth.",
      formula: ["GMV = users × conversion × frequency × AOV"],
      traps: [
        "All four must be of the same period and the same users: monthly visitors with a yearly frequency is twelve times too much.",
        "GMV counts orders placed. Refunds and cancellations come off it before it is revenue.",
        "A blank cell counts as 0, and makes the product 0.",
      ],
    },
    "zh-CN": {
      summary: "按四个驱动因素算 GMV：访客数 × 转化率 × 人均订单数 × 客单价。",
      use: "自下而上拆销售目标，看某个因素变动值多少钱。",
      formula: ["GMV = 访客数 × 转化率 × 人均订单数 × 客单价"],
      traps: [
        "四个数必须同一周期、同一人群：月访客配年复购次数，结果会大 12 倍。",
        "GMV 是下单金额，扣掉退款、取消才是收入。",
        "空单元格按 0 计，乘积随之为 0。",
      ],
    },
  },
  examples: [
    {
      args: [200000, 0.03, 1.8, 120],
      result: 1296000,
      source: "Identity: 6000 buyers × 1.8 × 120",
      story: { en: "A month of a flagship shop.", "zh-CN": "旗舰店一个月：20 万访客，转化 3%。" },
    },
    { args: [200000, 3, 1.8, 120], result: { error: "#NUM!" }, source: "3% is 0.03, not 3" },
    { args: [200000, "", 1.8, 120], result: 0, source: "A blank counts as 0" },
  ],
  sources: ["GMV = 流量 × 转化率 × 复购 × 客单价, e-commerce practice"],
  keywords: ["销售额", "成交额", "目标拆解", "流量", "客单价", "driver tree", "sales target"],
  related: ["GMV_SOLVE", "DRIVERS"],
  compute: (users, conversion, frequency, aov) => gmv({ users, conversion, frequency, aov }),
});
