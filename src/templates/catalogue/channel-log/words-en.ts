import type { SheetWords } from "../../../plan/structure/words";
import { economicsWords } from "../../parts/economics";
import { CHANNEL_LOG_SAMPLES, sampleLog } from "./sample";
import { TREND_DAYS, type STRUCTURE } from "./structure";

const { owner, version, economics, profiles, periods, everyday } = CHANNEL_LOG_SAMPLES.en;

export const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "Channel performance log",
  purpose: "One row per day and channel; click rate, conversion and ROI follow, and channels below break-even show at once.",
  owner,
  version,
  values: {
    first_day: { label: "Start" },
    last_day: { label: "End" },
    ...economicsWords("en", [economics.margin, economics.refund, economics.fee, 0]),
    total_spend: { label: "Spend" },
    total_revenue: { label: "Revenue" },
    total_profit: { label: "Profit after ads" },
    overall_roi: { label: "ROI" },
    total_orders: { label: "Orders" },
    overall_cpa: { label: "Cost per order" },
    new_customer_cost: { label: "CAC" },
    losing_channels: { label: "Loss-making" },
  },
  tables: {
    summary: {
      columns: {
        channel: "Channel",
        verdict: "Verdict",
        roi: "ROI",
        break_even: "Break-even",
        spend: "Spend",
        share: "Spend share",
        revenue: "Revenue",
        orders: "Orders",
        cpa: "CPA",
        new_customers: "New customers",
        cvr: "CVR",
        ctr: "CTR",
        cpc: "CPC",
        impressions: "Views",
        clicks: "Clicks",
        sign_ups: "Sign-ups",
      },
      rows: profiles.map(({ channel }) => [channel]),
    },
    log: {
      columns: {
        date: "Date",
        channel: "Channel",
        activity: "Activity",
        spend: "Spend",
        impressions: "Views",
        clicks: "Clicks",
        sign_ups: "Sign-ups",
        orders: "Orders",
        revenue: "Revenue",
        new_customers: "New customers",
        ctr: "CTR",
        cvr: "CVR",
        cpc: "CPC",
        cpa: "CPA",
        roi: "ROI",
      },
      rows: sampleLog("en"),
    },
    days: { columns: { date: "Date", spend: "Spend", revenue: "Revenue", roi: "ROI" }, rows: Array.from({ length: TREND_DAYS }, () => []) },
  },
  matrices: {},
  checks: {
    dates: ["Rows dated", "A row has no date"],
    future: ["None in future", "A date lies ahead"],
    channels: ["All channels in", "Summary lacks some"],
    clicks: ["Clicks fit", "More clicks than views"],
    orders: ["Orders fit", "More orders than clicks"],
    complete: ["Revenue in", "Revenue missing in rows"],
    margin: ["Margin > fees", "Fees eat the margin"],
    breaks_even: ["Breaks even", "Below break-even"],
    losing: ["No losers", "Some channels lose"],
  },
  kpis: {
    spend: { remark: "per day {}" },
    revenue: { remark: "per day {}" },
    roi: { remark: "needs {}" },
    orders: { remark: "per day {}" },
  },
  charts: { channel_roi: "Channels above the dashed line earn money", daily_trend: `Does revenue follow spend? Last ${TREND_DAYS} days` },
  lists: { activities: [everyday, ...periods.map(({ activity }) => activity)] },
  terms: { above: "✓ Earns", even: "! Breaks even", below: "✗ Loses", no_spend: "No spend", no_revenue: "No revenue" },
  sections: {
    economics: {
      heading: "Break-even",
      guide: [
        "ROI is revenue ÷ spend, as the ad platforms report it.",
        "Take the margin at campaign prices; set it back after a sale.",
        "Change these: verdicts, charts and red cells follow.",
      ],
    },
    summary: {
      heading: "By channel",
      guide: [
        "Adds up the log below by channel name; names must match.",
        "New channel: type its name below the table, or insert a row inside it.",
        "Losing? See whether clicks are dear or conversion is low.",
        "Email sells to regulars; do not measure acquisition by it.",
        "Organic traffic is not in here; days without revenue do not count in ROI.",
      ],
    },
    trend: {
      heading: "Day by day",
      guide: ["Look for two things: do both rise in the campaign, and does revenue fall below the old level after it?"],
    },
    days: { heading: `Daily totals for the trend chart, last ${TREND_DAYS} days` },
    log: {
      heading: "Daily log",
      guide: [
        "One row per day and channel; type below the last row, the table grows.",
        "Take yesterday's figures from each platform and paste values.",
        "Revenue is what was paid, before refunds; they are taken off above.",
        "No spend, no row: do not fill in zeros.",
      ],
    },
  },
  notes: [
    "CVR = orders ÷ clicks; CPA = spend ÷ orders; CAC = spend ÷ new customers. Ratios of the total are computed from sums, never averaged.",
    "Sample figures are invented; clear them in one step.",
  ],
};
