import { ECONOMICS_MOVES } from "../../parts/economics";

/** What changes when an input does, with the samples. One that changes nothing here only words a check, a colour or a reminder. */
export const MOVES = {
  as_of: ["elapsed_share", "plan_to_date", "projected_sales", "sales_pace", "spend_pace"],
  average_order_value: ["extra_budget", "planned_profit", "planned_roi", "planned_sales", "sales_gap", "sales_pace", "target_share"],
  channel_budget: [],
  data_until: ["elapsed_share", "plan_to_date", "projected_sales", "sales_pace", "spend_pace"],
  fee_rate: [...ECONOMICS_MOVES, "planned_profit"],
  gross_margin: [...ECONOMICS_MOVES, "planned_profit"],
  pace_limit: [],
  plan_start: [],
  refund_rate: [...ECONOMICS_MOVES, "planned_profit"],
  sales_target: ["extra_budget", "sales_gap", "target_share"],
  target_margin: [...ECONOMICS_MOVES, "losing_budget", "losing_channels"],
};
