/** What changes when an input does, with the samples. One that changes nothing here only words a check, a colour or a reminder. */
export const MOVES = {
  as_of: ["behind_count", "max_late", "planned_progress", "sales_pace", "schedule_index", "time_share"],
  near_from: ["kpis_missed"],
  plan_end: ["sales_pace", "time_share"],
  plan_start: ["sales_pace", "time_share"],
  position: [],
  product_name: [],
  sales_actual: ["sales_attainment", "sales_pace"],
  sales_target: ["sales_attainment", "sales_pace"],
  score_cap: [],
  score_floor: [],
  slip_limit: [],
  user_actual: ["user_attainment"],
  user_target: ["user_attainment"],
};
