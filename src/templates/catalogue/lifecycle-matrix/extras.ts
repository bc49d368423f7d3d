import type { Extra } from "../../extras/extra";

/** One of the two figures of the curve through the latest month. */
const curve = (place: number): string => `INDEX(OPS.RETENTION_FIT({1,7,30},CHOOSE({1,2,3},latest_d1,latest_d7,latest_d30)),${place})`;

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Stickiness of each month", "zh-CN": "逐月黏性（DAU/MAU）" },
    formula: "=OPS.STICKINESS(months[dau],months[mau])",
  },
  {
    asks: { en: "Tier of a payer by amount", "zh-CN": "按充值金额看属于哪一档" },
    formula: "=OPS.PAY_TIER(,tiers[from])",
  },
  {
    asks: { en: "Days a new user stays within 90 days, from D1, D7 and D30", "zh-CN": "由次日、7 日、30 日留存估算 90 天内的活跃天数" },
    formula: `=OPS.LIFETIME(${curve(1)},${curve(2)},90)`,
  },
];
