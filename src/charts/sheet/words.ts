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
    economicsHeading: "Break-even and source",
    from: "From",
    to: "To",
    total: "Total",
    unitRow: "Unit",
    /** Each: label, hint, what is checked, what it says when it fails. */
    newRows: [
      "Rows with new names",
      "Their names came after this sheet; refresh it in the pane.",
      "All names here",
      "new names since, refresh",
    ],
    undatedRows: ["Rows without a date", "They belong to no period and do not count.", "All rows dated", "rows without a date"],
    incompleteRows: [
      "Rows left out",
      "Rows with spend or revenue missing: missing is not zero, they do not count.",
      "No row left out",
      "spend or revenue missing",
    ],
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
    economicsHeading: "保本线与源表核对",
    from: "开始",
    to: "结束",
    total: "合计",
    unitRow: "单位换算",
    newRows: ["新名称的行", "新表建好之后才出现的名称；在窗格里刷新即可计入。", "名称齐全", "有新增名称未计入，请刷新"],
    undatedRows: ["没有日期的行", "不属于任何一期，不计入。", "日期齐全", "有行没有日期"],
    incompleteRows: ["未计入的行", "缺花费或成交金额的行；缺失不等于 0，不参与计算。", "没有漏行", "有行缺花费或成交"],
    dayFormat: 'm"月"d"日"',
    monthFormat: 'yyyy"年"m"月"',
  },
});
