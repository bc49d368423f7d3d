import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. */
export const WORDS = defineWords({
  en: {
    recency: "Recency score",
    frequency: "Frequency score",
    recencyAxis: "↑ bought lately",
    frequencyAxis: "buys often →",
    customers: "Customers",
    spend: "Spend",
    share: "Share of spend",
    segment: "Segment",
    segments: "Segments of the cell",
    number: (customers: number) => plural(customers, "customer", "customers"),
    title: (segment: string, customers: string, spend: string) => `${segment}: ${customers} of the customers bring ${spend} of the spend`,
    none: (have: number, need: number) => `Scores take ${need} customers; there are ${have}`,
    sentence: (customers: number, spend: string, day: string) =>
      `${plural(customers, "customer", "customers")} spent ${spend}; days are counted to ${day}.`,
    others: (list: string) => `Then ${list}.`,
    part: (segment: string, customers: number, share: string) => `${segment} (${customers}, ${share} of spend)`,
    method: "Each cell names the segment of most of its customers.",
    slipping: (segment: string, customers: number, share: string, spend: string) =>
      `${segment}: ${plural(customers, "customer", "customers")} who spent ${spend}, ${share} of all spend, have not bought for long`,
    tooFew: (have: number, need: number) => `Customer segments take ${need} customers with purchases; there are ${have}`,
  },
  "zh-CN": {
    recency: "R 分（最近购买）",
    frequency: "F 分（购买次数）",
    recencyAxis: "↑ 最近买过",
    frequencyAxis: "买得勤 →",
    customers: "客户数",
    spend: "消费金额",
    share: "消费占比",
    segment: "分层",
    segments: "格内各层",
    number: (customers: number) => `${customers} 位客户`,
    title: (segment: string, customers: string, spend: string) => `${segment}占客户 ${customers}，贡献消费 ${spend}`,
    none: (have: number, need: number) => `分层打分至少要 ${need} 位客户，现在只有 ${have} 位`,
    sentence: (customers: number, spend: string, day: string) => `${customers} 位客户共消费 ${spend}，天数算到${day}。`,
    others: (list: string) => `其次是${list}。`,
    part: (segment: string, customers: number, share: string) => `${segment}（${customers} 位，占消费 ${share}）`,
    method: "每格写的是格内人数最多的一层。",
    slipping: (segment: string, customers: number, share: string, spend: string) =>
      `${segment}有 ${customers} 位，共消费过 ${spend}，占全部 ${share}，已经很久没买`,
    tooFew: (have: number, need: number) => `客户分层至少要 ${need} 位有购买的客户，现在只有 ${have} 位`,
  },
});
