import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Where the month will end, by weekdays", "zh-CN": "按星期规律，月底大概能做到多少" },
    formula: '=OPS.MONTH_END(log[date],log[sales],latest,"weekday",sales_target)',
  },
  {
    asks: { en: "Sales of the month against the month before and the year before", "zh-CN": "本月销售额：环比、同比" },
    formula: '=OPS.PERIOD_COMPARE(log[date],log[sales],latest,"month")',
  },
];
