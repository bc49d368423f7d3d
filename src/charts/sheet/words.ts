import { defineWords } from "../../locale/define-words";

/** What the sheets of charts have in common. */
export const SHEET_WORDS = defineWords({
  en: {
    economics: { grossMargin: "Gross margin", refundRate: "Refund rate", feeRate: "Platform fees", targetMargin: "Target margin" },
    linked: (source: string) => `${source} · linked: changes and rows added below are counted.`,
    linkedRows: (source: string, first: number, last: number) =>
      `${source} · linked to rows ${first} to ${last} only; insert the chart again for new rows.`,
    copied: (source: string) => `${source} · values as copied; they do not follow the source.`,
    finding: "Finding",
    data: "Data",
    source: "Source",
    from: "From",
    to: "To",
    total: "Total",
    unitRow: "Unit",
    dayFormat: "d mmm",
    monthFormat: "mmm yyyy",
  },
  "zh-CN": {
    economics: { grossMargin: "毛利率", refundRate: "退款率", feeRate: "平台费率", targetMargin: "目标利润率" },
    linked: (source: string) => `${source} · 已联动：改数、在下面加行都会计入。`,
    linkedRows: (source: string, first: number, last: number) => `${source} · 只联动第 ${first}–${last} 行，有新行请重新插入。`,
    copied: (source: string) => `${source} · 这里是复制的数值，不随源表变化。`,
    finding: "结论",
    data: "数据",
    source: "源表",
    from: "开始",
    to: "结束",
    total: "合计",
    unitRow: "单位换算",
    dayFormat: 'm"月"d"日"',
    monthFormat: 'yyyy"年"m"月"',
  },
});
