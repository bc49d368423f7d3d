import type { Comparison } from "../definition";

const PLANNED = "SUMIFS(goal_breakdown!months[visitors],goal_breakdown!months[month],plan_month)";
/** What the store's plan has, and what it lacks for its target at the conversion and order value it has. */
const NEEDED = "(N(visitors)+N(visitors_needed))";

/** Visitors of a month by the year's goal and by the store's products: apart by more than a tenth, one of them is wishful. */
const visitors: Comparison = {
  judged: `AND(N(visitors)>0,${PLANNED}>0)`,
  passes: `ABS(${NEEDED}-${PLANNED})<=0.1*${PLANNED}`,
  words: {
    "zh-CN": ["访客目标一致", "与目标拆解差一成以上"],
    en: ["Visitors agree", "Over 10% off the goal breakdown"],
  },
};

export const COMPARISONS = { "store-plan": { visitors_agree: visitors } } as const;
