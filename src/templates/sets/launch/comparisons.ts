import type { Comparison } from "../definition";

/** The target of the market research is held against that of a plan that has its own, as the launch plan has none for both. */
const targets: Comparison = {
  judged: "COUNT(sales_target,market_research!sales_target)>0",
  passes: "ABS(N(sales_target)*money_unit-N(market_research!sales_target)*market_research!money_unit)<0.5",
  without: "launch_plan",
  words: {
    "zh-CN": ["目标一致", "与市场分析的目标不同"],
    en: ["Targets agree", "Differs from market research"],
  },
};

export const COMPARISONS = { "ops-plan": { targets_agree: targets }, "promotion-plan": { targets_agree: targets } } as const;
