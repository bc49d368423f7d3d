import { ECONOMICS_MOVES } from "../../parts/economics";

/** What changes when an input does, with the samples. One that changes nothing here only words a check, a colour or a reminder. */
export const MOVES = {
  as_of: [],
  audience_size: ["net_reach", "reach_cost", "reach_share"],
  fee_rate: [...ECONOMICS_MOVES, "offers_profit", "promotion_profit"],
  gross_margin: [...ECONOMICS_MOVES, "promotion_profit"],
  near_from: [],
  other_sales: ["cost_ratio", "coverage"],
  plan_name: [],
  promotion_budget: ["budget_gap"],
  refund_rate: [...ECONOMICS_MOVES, "offers_profit", "promotion_profit"],
  sales_target: ["coverage"],
  target_margin: [...ECONOMICS_MOVES],
};
