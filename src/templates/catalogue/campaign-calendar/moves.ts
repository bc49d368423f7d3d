/** What changes when an input does, with the samples. One that changes nothing here only words a check, a colour or a reminder. */
export const MOVES = {
  as_of: ["days_to_next"],
  calendar_year: ["idle_months", "inyear_budget", "outside_budget", "peak_month", "peak_share", "plan_end", "plan_start", "unallocated"],
  lead_days: [],
  max_parallel: [],
  peak_limit: [],
  year_budget: ["unallocated"],
};
