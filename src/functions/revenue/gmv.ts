import { gmv } from "../../core/revenue/gmv";
import { defineFunction } from "../define";
import { tex } from "../math";
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
      use: "Use it to build a sales target from the bottom up, and to see what one more point of conversion or ten more per order is worth.",
      formula: ["GMV = users × conversion × frequency × AOV"],
      traps: [
        "All four must be of the same period and the same people: monthly visitors with a yearly frequency give far too much.",
        "Order value means money per order. Many shop reports show money per buyer, which has the orders per buyer in it: counting them twice inflates GMV.",
        "GMV counts orders placed. Refunds and cancellations come off it before it is revenue.",
        "A blank cell counts as 0 and makes the product 0. A conversion above 100% (3 instead of 3%) or a negative number gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "GMV 拆解公式：访客数 × 转化率 × 人均订单数 × 客单价。",
      use: "自下而上定销售目标时用；也能看出转化率多一个点、客单价多十块钱，GMV 会差多少。",
      formula: ["GMV = 访客数 × 转化率 × 人均订单数 × 客单价"],
      traps: [
        "四个数要同一周期、同一批人：拿月访客配全年的人均订单数，结果会大出许多倍。",
        "这里的客单价是每单金额（笔单价）。店铺后台的客单价多为“支付金额 ÷ 支付买家数”，已经含了人均订单数，再乘一遍就重复了。",
        "GMV 是下单金额，扣掉退款和取消才是收入。",
        "空单元格按 0 计，结果也是 0；转化率大于 100%（把 3% 写成 3）或有负数，返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`V = u \, c \, f \, a`],
    where: [
      ["V", "GMV", "GMV"],
      ["u", "users"],
      ["c", "conversion"],
      ["f", "frequency"],
      ["a", "aov"],
    ],
  },
  native: "users*conversion*frequency*aov",
  examples: [
    {
      args: [200000, 0.03, 1.8, 120],
      result: 1296000,
      source: "Identity: 6000 buyers × 1.8 × 120",
      story: {
        en: "A flagship shop plans a month: 200,000 visitors, 3% buy, 1.8 orders each, 120 per order. That makes 1.296 million: a target of 1.3 million is 4,000 away.",
        "zh-CN": "旗舰店排下个月的盘子：20 万访客，转化率 3%，人均 1.8 单，每单 120 元。算下来 129.6 万，离 130 万的目标只差 4000 元。",
      },
    },
    { args: [200000, 3, 1.8, 120], result: { error: "#NUM!" }, source: "3% is 0.03, not 3" },
    { args: [200000, "", 1.8, 120], result: 0, source: "A blank counts as 0" },
  ],
  sources: ["GMV = 流量 × 转化率 × 复购 × 客单价, e-commerce practice"],
  keywords: [
    "销售额",
    "成交额",
    "交易额",
    "目标拆解",
    "销售公式",
    "流量",
    "笔单价",
    "大促目标",
    "driver tree",
    "sales target",
    "revenue formula",
    "how much will we sell",
  ],
  related: ["GMV_SOLVE", "DRIVERS", "FUNNEL", "ARPU", "PACING"],
  compute: (users, conversion, frequency, aov) => gmv({ users, conversion, frequency, aov }),
});
