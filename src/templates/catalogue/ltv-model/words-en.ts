import type { SheetWords } from "../../../plan/structure/words";
import { MONTHS, type STRUCTURE } from "./structure";
import { MEASURED } from "./measured";

/** Sample: an invented subscription app. */
export const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "Unit economics: LTV and CAC",
  purpose: "What one new user brings in gross margin over time, what winning one may cost, and in which month it pays back.",
  owner: "Growth",
  version: "V1.0",
  values: {
    data_from: { label: "Data from", sample: (today) => today - 365 },
    data_until: { label: "Data until", sample: (today) => today - 1 },
    arpu: { label: "Revenue per active user", sample: 14, hint: "Per month and active user (ARPU), not per paying user (ARPPU)." },
    gross_margin: { label: "Gross margin", sample: 0.75, hint: "After cost of goods or service and payment fees." },
    retention_model: {
      label: "Retention from",
      sample: "Power curve",
      hint: "Power fits most products; constant, subscriptions; or the table.",
    },
    first_retention: { label: "Month-2 retention", sample: 0.46, hint: "Still active in month 2; with a constant rate, kept each month." },
    decay_exponent: { label: "Decay exponent", sample: 0.38, hint: "Month 2 × (n − 1)^−exponent; usually 0.2 to 0.6." },
    monthly_discount: { label: "Discount per month", sample: 0.008, hint: "Brings later money to today's value; 0% to leave it out." },
    ltv_horizon: { label: "Horizon, months", sample: 24, hint: "Value counts for 1 to 36 months; 12 to 24 is usual." },
    acquisition_spend: { label: "Acquisition spend", sample: 84000, hint: "Ads, incentives, commissions and the people who run them." },
    new_users: { label: "New users won", sample: 5000, hint: "New users of the same period, counted the same way." },
    target_ratio: { label: "Target LTV:CAC", sample: 3, hint: "3 is the common rule; below 1 each user loses money." },
    target_payback: { label: "Target payback, months", sample: 6, hint: "Set it shorter when cash is tight." },
    unit_margin: { label: "Margin per active user", hint: "revenue per active user × gross margin" },
    cac: { label: "Acquisition cost, CAC", hint: "acquisition spend ÷ new users" },
    ltv: { label: "Lifetime value, LTV", hint: "sum of discounted margins within the horizon" },
    first_month_margin: { label: "of which month 1", hint: "everyone is active in month 1" },
    later_margin: { label: "of which later", hint: "what retention earns" },
    ltv_to_cac: { label: "LTV:CAC", hint: "LTV ÷ CAC" },
    payback_months: { label: "Payback, months", hint: "first month whose margin covers CAC; blank if none does" },
    active_months: { label: "Active months", hint: "sum of monthly retention within the horizon" },
    max_cac: { label: "Most to pay per user", hint: "LTV ÷ target LTV:CAC: do not bid above it" },
    cohort_value: { label: "Net value of the cohort", hint: "new users × (LTV − CAC)" },
  },
  tables: {
    months: {
      columns: {
        month: "Month",
        measured: "Measured",
        model: "Curve",
        used: "Used",
        revenue: "Revenue",
        margin: "Margin",
        factor: "Discount",
        present: "Present value",
        total: "Cumulative",
        cac: "CAC",
        net: "Net",
      },
      rows: Array.from({ length: MONTHS }, (_, month) => [MEASURED[month] ?? null]),
    },
  },
  matrices: { sensitivity: { corner: "Retention ↓   CAC →", down: [-0.2, -0.1, 0, 0.1, 0.2], across: [-0.3, -0.15, 0, 0.15, 0.3, 0.5] } },
  checks: {
    retention: ["Retention never rises", "Retention rises"],
    data: ["Enough measured months", "Below 3 measured months"],
    horizon: ["Horizon in the table", "Beyond the table's months"],
    ratio: ["LTV:CAC on target", "LTV:CAC below target"],
    payback: ["Payback on target", "Pays back too slowly"],
  },
  kpis: {
    ltv: { label: "LTV", remark: "over {} months" },
    cac: { label: "CAC", remark: "users {}" },
    ratio: { remark: "target {}" },
    payback: { label: "Payback, months", remark: "target {}" },
    first_month: { label: "First month", remark: "covers {}" },
    active: { label: "Active months" },
    max_cac: { label: "Most to pay" },
    value: { label: "Cohort value" },
  },
  charts: {
    cumulative_margin: "Payback is where cumulative margin crosses CAC",
    retention_curve: "Where retention levels off decides LTV",
  },
  lists: { models: { power: "Power curve", constant: "Constant rate", measured: "Measured" } },
  terms: { never: "never" },
  sections: {
    inputs: {
      heading: "Inputs",
      guide: [
        "Start from the last six months, then try scenarios.",
        "Revenue and retention of the same people: all sign-ups, or all buyers.",
        "Without long data use the power curve and a shorter horizon.",
        "Set month-2 retention and the exponent so that the curve runs through the measured points in the chart.",
        "CAC includes incentives and people, not just media.",
      ],
    },
    results: {
      heading: "Results",
      guide: [
        "LTV counts margin; with revenue it is several times too high.",
        "Above 5 you probably spend too little on growth.",
        "Look at payback before LTV: slow payback ties up cash.",
      ],
    },
    sensitivity: {
      heading: "Sensitivity: LTV:CAC",
      guide: [
        "Down: retention from month 2 on, up or down. Across: CAC.",
        "The yellow changes can be edited; the grid is live formulas.",
        "Green: on target. Orange: earns, below target. Red: loses.",
      ],
    },
    months: {
      heading: "Month by month",
      guide: [
        "Month 1 is the month of acquisition; retention is 100%.",
        "Measured: share of one cohort still active; leave future months blank.",
        "With “Measured”, blank months follow the shape of the curve.",
        "The month in which net turns positive is payback.",
      ],
    },
  },
  notes: [
    "LTV = Σ margin × retention of month n ÷ (1 + discount)^(n − 1), with 100% in month 1, cut off at the horizon; later value is not counted.",
    "With a constant rate and a long horizon this equals margin × (1 + d) ÷ (1 + d − r). Real cohorts lose their weakest users first, so a constant rate understates later months.",
    "Sample figures are invented; clear them in one step.",
  ],
};
