import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Referral factor K", "zh-CN": "裂变系数 K" },
    formula: "=OPS.K_FACTOR(invites_per_user,invite_conversion)",
  },
  {
    asks: { en: "Users at the end of the referral campaign", "zh-CN": "裂变结束时的累计用户" },
    formula: "=OPS.VIRAL_USERS(seed_users,k_factor,cycle_days,fission_days)",
  },
  {
    asks: { en: "Rates and losses of each step", "zh-CN": "逐步转化率和流失" },
    formula: "=OPS.FUNNEL(funnel[volume])",
  },
];
