import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Revenue of the month against the month before and the year before", "zh-CN": "本月销售额：环比、同比" },
    formula: '=OPS.PERIOD_COMPARE(log[date],log[revenue],last_day,"month")',
  },
  {
    asks: { en: "Where the month will end", "zh-CN": "月底大概能做到多少" },
    formula: "=OPS.MONTH_END(log[date],log[revenue],last_day)",
  },
  {
    asks: { en: "All revenue over all spend", "zh-CN": "整体投产比" },
    formula: "=OPS.MER(total_revenue,total_spend)",
  },
];
