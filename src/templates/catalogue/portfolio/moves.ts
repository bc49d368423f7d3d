/** What changes when an input does, with the samples. One that changes nothing here only words a check, a colour or a reminder. */
export const MOVES = {
  as_of: ["elapsed_total", "ending_this_week", "starting_this_week", "week_monday"],
  window_start: ["peak_month", "window_budget", "window_end"],
  slip_warn: ["watch_count"],
  // A tenth more leaves all samples on the same side of these.
  over_tolerance: [],
  slip_bad: [],
  soon_days: [],
  max_parallel: [],
  owner_limit: [],
};
