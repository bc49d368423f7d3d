import { defineWords } from "../../../locale/define-words";

/** What this chart says. */
export const WORDS = defineWords({
  en: {
    name: "What moved revenue",
    factors: { traffic: "Traffic", conversion: "Conversion", orders: "Orders", value: "Order value", perVisit: "Revenue per visit" },
    before: "Before",
    after: "After",
    change: "Change",
    total: "Total",
    compared: "Compared",
    title: (up: boolean, change: string, factor: string, part: string) =>
      `Revenue ${up ? "rose" : "fell"} by ${change}; ${factor.toLowerCase()} accounts for most, ${part}`,
    same: "Revenue hardly changed",
    unmade: (change: string) => `Revenue changed by ${change}; there is revenue without orders or visits, so it cannot be taken apart`,
    noPeriods: "It takes two whole periods to compare",
    sentence: (after: string, before: string, to: string, from: string) => `${after} in ${to} against ${before} in ${from}.`,
    part: (factor: string, part: string) => `${factor} ${part}`,
    mix: (total: string, mix: string, rate: string) =>
      `Conversion moved by ${total} points: ${mix} from traffic shifting between the names, ${rate} within them.`,
    merged: {
      traffic: "There is no column of visits or clicks, so traffic and conversion are in the orders.",
      orders: "There is no column of orders, so conversion and order value are in the revenue per visit.",
      frequency: "How often people buy is in conversion: buyers cannot be added up over rows.",
    },
    finding: (up: boolean, change: string, from: string, to: string, factor: string, part: string) =>
      `Revenue ${up ? "rose" : "fell"} by ${change} in ${to} against ${from}; by the arithmetic, ${factor.toLowerCase()} accounts for ${part}`,
    bars: { base: "Below", up: "Up", down: "Down" },
    method: "The parts are those of the logarithmic mean Divisia index (LMDI); they add up to the change.",
  },
  "zh-CN": {
    name: "GMV 变化拆解",
    factors: { traffic: "流量", conversion: "转化率", orders: "订单数", value: "客单价", perVisit: "单次访问产出" },
    before: "上期",
    after: "本期",
    change: "变化",
    total: "合计",
    compared: "对比对象",
    title: (up: boolean, change: string, factor: string, part: string) =>
      `成交金额${up ? "增加" : "减少"} ${change}，其中${factor}的部分最大（${part}）`,
    same: "成交金额基本持平",
    unmade: (change: string) => `成交金额变化 ${change}；有成交却没有订单或流量，无法拆解`,
    noPeriods: "至少要有两个完整周期才能对比",
    sentence: (after: string, before: string, to: string, from: string) => `${to} ${after}，${from} ${before}。`,
    part: (factor: string, part: string) => `${factor} ${part}`,
    mix: (total: string, mix: string, rate: string) =>
      `整体转化率变化 ${total} 个百分点，其中流量结构影响 ${mix}，各自转化率影响 ${rate}。`,
    merged: {
      traffic: "表里没有访问或点击，流量和转化率合在订单数里。",
      orders: "表里没有订单数，转化率和客单价合在单次访问产出里。",
      frequency: "购买频次合在转化率里：买家数不能跨行相加。",
    },
    finding: (up: boolean, change: string, from: string, to: string, factor: string, part: string) =>
      `${to}成交金额比${from}${up ? "增加" : "减少"} ${change}，按拆解算，${factor}占 ${part}`,
    bars: { base: "底", up: "增加", down: "减少" },
    method: "按对数平均迪氏指数（LMDI）拆解，各部分相加等于总变化。",
  },
});
