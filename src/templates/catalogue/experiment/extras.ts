import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "How sure the lift is", "zh-CN": "提升幅度的区间" },
    formula: "=OPS.AB_LIFT(orders_a,visitors_a,orders_b,visitors_b,1-significance)",
  },
  {
    asks: { en: "Chance that B is better, and what a wrong choice costs", "zh-CN": "B 更好的概率，选错会亏多少" },
    formula: "=OPS.AB_BAYES(orders_a,visitors_a,orders_b,visitors_b)",
  },
  {
    asks: { en: "Days the test must run", "zh-CN": "测试要跑几天" },
    formula: "=OPS.AB_DURATION(baseline,mde,daily_visitors*traffic_share)",
  },
];
