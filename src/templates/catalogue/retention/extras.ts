import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Back on day 7 or later", "zh-CN": "第 7 天及以后回来的比例" },
    formula: '=OPS.RETENTION_LOG(log[user],log[time],7,"unbounded",,last_full_day)',
  },
  {
    asks: { en: "Back on any of days 1 to 7", "zh-CN": "第 1–7 天任一天回来的比例" },
    formula: '=OPS.RETENTION_LOG(log[user],log[time],1,"bracket",,last_full_day,7)',
  },
  {
    asks: { en: "Cohort table of any length", "zh-CN": "不限长度的同期群表" },
    formula: '=OPS.COHORT_TABLE(log[user],log[time],"month","rate",,last_full_day,,TRUE)',
  },
  {
    asks: { en: "Active users of the last 7 days", "zh-CN": "近 7 天活跃用户" },
    formula: "=OPS.ACTIVE_USERS(log[user],log[time],last_full_day,7)",
  },
  {
    asks: { en: "Active users of the last 30 days", "zh-CN": "近 30 天活跃用户" },
    formula: "=OPS.ACTIVE_USERS(log[user],log[time],last_full_day,30)",
  },
];
