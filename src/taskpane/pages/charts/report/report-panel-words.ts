import { defineWords } from "../../../../locale/define-words";
import { plural } from "../../../../locale/plural";

/** The choices before a performance report is made. */
export const REPORT_PANEL_WORDS = defineWords({
  en: {
    title: "Performance report",
    back: "Back to the charts",
    intro:
      "One sheet to print or send: key figures against the period before, charts with what they say, tables, checks, lines for comments.",
    charts: (count: number) => `Charts (${count})`,
    none: "Choose at least one chart.",
    noneOffered: "No chart says anything of these days. Choose others.",
    make: "Make the report",
    making: "Making the report…",
    made: (sheet: string, charts: number) => `“${sheet}” was made with ${plural(charts, "chart", "charts")}.`,
    linked: "It follows the source. For newer days, refresh it on the start page; comments are kept.",
    copied: "The source is not in this workbook: it holds values as of now.",
  },
  "zh-CN": {
    title: "效果报告",
    back: "返回图表",
    intro: "一张可打印、可转发的报告：核心指标与上期对比、图表与结论、明细表、核对项和备注栏。",
    charts: (count: number) => `图表（${count}）`,
    none: "请至少选一张图。",
    noneOffered: "这段时间没有图表可用，请换一段时间。",
    make: "生成报告",
    making: "正在生成…",
    made: (sheet: string, charts: number) => `已生成“${sheet}”，共 ${charts} 张图。`,
    linked: "数字随源表变化；有了新日期，在首页刷新即可，备注会保留。",
    copied: "源数据不在本工作簿里，报告写入的是当前数值。",
  },
});
