/** What changes when an input does, with the samples. */
export const MOVES = {
  growth_from: [
    "current_stage",
    "goal_arppu",
    "goal_d1",
    "goal_d30",
    "goal_d7",
    "goal_pay_rate",
    "goal_stickiness",
    "kpis_met",
    "stage_goal",
  ],
  target_mau: ["mau_share", "months_to_target"],
  trend_months: ["latest_trend"],
  // A product that grows lies far from these lines and years after its launch: they colour earlier months at most.
  as_of: [],
  launch_date: [],
  public_date: [],
  seed_mau: [],
  decline_to: [],
};
