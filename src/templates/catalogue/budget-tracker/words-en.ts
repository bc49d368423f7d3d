import type { SheetWords } from "../../../plan/structure/words";
import { firstOfMonth } from "../../parts/sample-days";
import { SAMPLES_EN } from "./samples-en";
import { MONTHS, type STRUCTURE } from "./structure";

export const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "Budget tracker",
  purpose: "Is the money going as planned, what is still free after what is signed, and where will each line end? Fill the yellow cells.",
  owner: "Finance",
  version: "1.0",
  values: {
    period_start: { label: "Period start", sample: (today) => firstOfMonth(today, -5) },
    period_end: { label: "Period end" },
    as_of: { label: "As of" },
    closed_until: { label: "Booked until", hint: "All payments up to this day are in; type today's date for a daily view." },
    total_budget: { label: "Total budget", sample: 500000 },
    tolerance: { label: "Overrun tolerance", sample: 0.05, hint: "A line overruns when its forecast exceeds the budget by more." },
    pace_limit: { label: "Pace tolerance", sample: 0.15, hint: "How far spending may run ahead of or behind the plan." },
    forecast_method: {
      label: "Forecast by", sample: "Rest as planned", hint: "Run rate if the drift will last; the larger one if contracts come early.",
    },
    lines_total: { label: "Sum of lines" },
    planned_total: { label: "Months planned" },
    to_date_total: { label: "Planned to date" },
    spent_total: { label: "Paid" },
    committed_total: { label: "Committed" },
    approved_total: { label: "Approved in all", hint: "Approved, committed and paid together." },
    available_total: { label: "Available" },
    variance_total: { label: "Paid − planned" },
    time_share: { label: "Time elapsed" },
    spend_share: { label: "Spent share" },
    pace_total: { label: "Pace", hint: "Paid ÷ planned to date; above 1 the money goes too fast." },
    forecast_total: { label: "Forecast" },
    forecast_gap_total: { label: "Forecast − budget" },
    over_lines: { label: "Lines to overrun" },
    off_pace_lines: { label: "Lines off pace" },
    months_left: { label: "Months left" },
    per_month_left: { label: "Available a month", hint: "What is available, spread over the months left." },
  },
  tables: {
    lines: {
      columns: {
        line: "Line", group: "Group", owner: "Owner", budget: "Budget", state: "State", spent: "Paid", committed: "Committed", available: "Available",
        forecast: "Forecast",
        ...(Object.fromEntries(MONTHS.map((key, index) => [key, `Month ${index + 1}`])) as Record<"m01", string>),
        planned: "Months planned", plan_gap: "Months − budget", to_date: "Planned to date", approved: "Approved, open", variance: "Paid − planned",
        variance_rate: "Variance", pace: "Pace", forecast_gap: "Forecast − budget",
      },
      above: { month_row: "Month", elapsed_row: "Elapsed", plan_row: "Planned" },
      rows: SAMPLES_EN.lines,
    },
    ledger: {
      columns: { date: "Date", line: "Line", item: "Item", vendor: "Vendor", amount: "Amount", state: "State" },
      rows: SAMPLES_EN.ledger,
    },
    months: {
      columns: {
        month: "Month", planned: "Plan", actual: "Paid", variance: "Paid − plan", cum_plan: "Plan, cumulative", cum_actual: "Paid, cumulative",
        cum_forecast: "Forecast, cumulative",
      },
      rows: MONTHS.map(() => []),
    },
    groups: {
      columns: { group: "Group", limit: "Limit", budget: "Budget", spent: "Paid", forecast: "Forecast", room: "Room" },
      rows: SAMPLES_EN.groups,
    },
  },
  matrices: {},
  checks: {
    lines: ["Lines = total", "Sum differs"],
    months: ["Months = budget", "Months differ"],
    ledger: ["Ledger assigned", "Line or state missing"],
    future: ["No future payments", "Paid in future"],
    money: ["Money left", "Over budget"],
    overrun: ["No overrun", "Lines will overrun"],
    limits: ["Group limits", "Limits differ"],
  },
  kpis: {
    budget: { label: "Total budget" }, spent: { remark: "signed {}" }, available: { remark: "a month {}" }, to_date: { remark: "paid {} of it" },
    forecast: { remark: "over by {}" }, over: { remark: "{} off pace" },
  },
  charts: { course: "How far the solid line is from the plan, and where it will end", lines: "Stop where paid plus committed nears the budget" },
  lists: {
    methods: { rest: "Rest as planned", run_rate: "Run rate", larger: "Plan or committed" },
    groups: { brand: "Brand", online: "Online", offline: "Offline", partners: "Partners", other: "Other" },
    states: { approved: "Approved", committed: "Committed", paid: "Paid" },
    owners: ["Brand", "Social", "Media", "Events", "Partnerships"],
  },
  terms: { over: "✗ Over", fast: "! Fast", slow: "! Slow", on_track: "✓ On track" },
  sections: {
    rules: {
      heading: "Total and rules",
      guide: [
        "Available = budget − paid − committed; looking at paid alone spends signed money twice.",
        "Compare with the planned months first, with elapsed time second: seasons differ.",
      ],
    },
    lines: { heading: "Lines", guide: ["Spread each line over its months; they add up to its budget.", "Stop lines that will overrun, ask why others are slow."] },
    picture: { heading: "How far each line has come" },
    results: { heading: "Totals", guide: ["At month's close: why over, why under, where does the rest go."] },
    groups: { heading: "Limits by group", guide: ["Limits add up to the total budget; where room is below 0, move money between groups."] },
    months: { heading: "By month", guide: ["Tinted months are booked."] },
    ledger: {
      heading: "Ledger",
      guide: ["One payment is one row whose state moves from approved to committed to paid.", "Credit notes are negative amounts."],
    },
  },
  notes: [
    "Planned to date = planned months × the part of each that has passed. Payments after the booking date count as committed until the books close.",
    "Samples are invented; one click clears them.",
  ],
};
