import type { SheetWords } from "../../../plan/structure/words";
import { economicsWords } from "../../parts/economics";
import { SAMPLES_EN } from "./samples-en";
import { SECTIONS_EN } from "./sections-en";
import type { STRUCTURE } from "./structure";

/** Sample: an invented coffee brand. */
export const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "Campaign plan",
  purpose: "Why, for whom, how much, when it pays back and who does what, on one page. Fill the yellow cells; the rest computes itself.",
  owner: "Growth",
  version: "1.0",
  values: {
    campaign: { label: "Campaign", sample: "Cold brew launch" },
    campaign_start: { label: "Start", sample: (today) => today + 14 },
    campaign_end: { label: "End", sample: (today) => today + 27 },
    campaign_budget: { label: "Campaign budget", sample: 30000, hint: "Media, rewards, content, development and contingency together." },
    average_order_value: { label: "Order value", sample: 42, hint: "What is paid, after vouchers." },
    ...economicsWords("en", [0.62, 0.06, 0.03, 0]),
    curve_step: { label: "Step of the curve", sample: 0.25, hint: "By how much expected sales grow from one point of the curve to the next." },
    expected_orders: { label: "Expected orders" },
    expected_sales: { label: "Expected sales" },
    expected_roi: { label: "Expected ROI" },
    breakeven_sales: { label: "Break-even sales", hint: "budget × break-even ROI" },
    breakeven_orders: { label: "Break-even orders", hint: "break-even sales ÷ order value, rounded up" },
    max_cpa: { label: "Most per order", hint: "order value × contribution rate: an order may cost this much and no more" },
    expected_profit: { label: "Expected profit", hint: "expected sales × (1 − refund rate) × (gross margin − fees) − budget" },
    safety_margin: { label: "Margin of safety", hint: "how far expected sales lie above the line; below 0 a loss is expected" },
    progress: { label: "Progress" },
    verdict: { label: "Verdict" },
    why_run: {
      label: "Why run it?",
      sample: "Searches for cold brew have grown all year while regulars drink less hot coffee; our own can catch that demand.",
    },
    why_marketing: {
      label: "What is gained?",
      sample: "A cheap trial pack turns strangers into first orders and email subscribers ahead of the next member day.",
    },
    why_good: { label: "What is success?", sample: "1,200 first orders, ROI above break-even, and 30-day repeat rate no lower than usual." },
    audience: {
      label: "Audience",
      sample: "City office workers aged 22 to 38 who buy ground coffee online but have not tried cold brew in the last 90 days.",
    },
    need: { label: "Need and pain", sample: "Wants iced coffee without café prices or a complicated brew; afraid of buying a full box of something bland." },
    where: { label: "Where they are", sample: "TikTok and Instagram, coffee newsletters, co-working spaces, our own shop's home page." },
    angle: { label: "Angle of the theme", sample: "Rewarding" },
    theme: { label: "Theme", sample: "Tasting weeks: three cold brews for ¤4.90, show your glass and win a year of coffee." },
    form: { label: "Main format", sample: "Quiz" },
    second_form: { label: "Second format", sample: "Check-in streak" },
    offer: { label: "Offer", sample: "¤4.90 trial of three, ¤3 back for a photo review, one more pack for each friend." },
    step_1: { label: "Step 1", sample: "Sees the post → lands on a page that states rules and prizes on the first screen" },
    step_2: { label: "Step 2", sample: "Takes the four-question quiz “Which cold brew are you?” and gets the trial voucher" },
    step_3: { label: "Step 3", sample: "Orders the trial pack; the thank-you page invites to the newsletter" },
    step_4: { label: "Step 4", sample: "Posts a glass on three days and enters the draw for a year of coffee" },
    step_5: { label: "Step 5", sample: "Invites a friend, each gets a pack; repeat voucher valid for seven days" },
    high_risk_from: { label: "High from", sample: 15, hint: "Score = likelihood × impact, at most 25; from here a risk is high." },
    medium_risk_from: { label: "Medium from", sample: 8, hint: "From here up to high a risk is medium; below it, low." },
  },
  tables: {
    curve: {
      columns: { progress: "Share of expectation", sales: "Sales", contribution: "Contribution", cost: "Campaign cost" },
      rows: Array.from({ length: 7 }, () => []),
    },
    goals: {
      columns: {
        metric: "Metric", type: "Goal type", rank: "Rank", baseline: "Baseline", target: "Target", uplift: "Uplift", gap: "To gain", daily: "Gain per day",
        definition: "Counted as",
      },
      rows: SAMPLES_EN.goals,
    },
    channels: {
      columns: {
        channel: "Channel", budget: "Budget", cpc: "Cost per click", cvr: "Conversion", orders: "Orders", sales: "Sales", roi: "Expected ROI",
        break_even: "Break-even ROI", role: "Purpose",
      },
      rows: SAMPLES_EN.channels,
    },
    budget: {
      columns: {
        item: "Item", category: "Category", quantity: "Quantity", price: "Unit price", amount: "Amount", share: "Share", owner: "Owner", status: "Status",
        note: "Note",
      },
      rows: SAMPLES_EN.budget,
    },
    schedule: {
      columns: {
        task: "Task", stage: "Stage", owner: "Owner", from: "Days from start", days: "Days", start: "Start", end: "End", done: "Done", status: "Status",
      },
      total: "Whole plan",
      rows: SAMPLES_EN.schedule,
    },
    roles: {
      columns: {
        role: "Role", person: "Name", team: "Team", days: "Person-days", prepare: "Prepare", launch: "Launch", run: "Run", review: "Review", duty: "Duties",
      },
      rows: SAMPLES_EN.roles,
    },
    resources: {
      columns: {
        resource: "Resource", kind: "Kind", need: "Needed", ready: "Ready", gap: "Gap", due_from: "Days from start", due: "Due", owner: "Owner",
        note: "Note",
      },
      rows: SAMPLES_EN.resources,
    },
    risks: {
      columns: {
        risk: "Risk", kind: "Kind", likelihood: "Likelihood", impact: "Impact", score: "Score", level: "Level", owner: "Owner", status: "Status",
        response: "Response",
      },
      rows: SAMPLES_EN.risks,
    },
    checklist: {
      columns: {
        item: "Item", stage: "Stage", owner: "Owner", due_from: "Days from start", due: "Due", done_on: "Done on", reminder: "Reminder", checker: "Checked by",
        standard: "Done when",
      },
      rows: SAMPLES_EN.checklist,
    },
  },
  matrices: {},
  checks: {
    lines: ["Lines = budget", "Lines differ from budget"],
    channels: ["Channels agree", "Channels differ from lines"],
    dates: ["Dates", "No dates, or end before start"],
    live: ["Live tasks", "Outside campaign dates"],
    accountable: ["One A per stage", "An A is missing or doubled"],
    breaks_even: ["Pays back", "Sales below break-even"],
    overdue: ["Tasks on time", "Some tasks overdue"],
    goals: ["Goals above baseline", "Target not above baseline"],
  },
  kpis: {
    verdict: { remark: "safety {}" },
    budget: { label: "Budget", remark: "per day {}" },
    sales: { remark: "needs {}" },
    roi: { remark: "needs {}" },
    orders: { remark: "needs {}" },
    cpa: { label: "Most per order", remark: "now {}" },
    profit: { remark: "{} of budget" },
    progress: { remark: "{} done" },
  },
  charts: {
    break_even: "The campaign pays back where contribution crosses cost", channel_roi: "Channels above the dashed line earn money", budget_lines: "Budget by line",
  },
  lists: {
    goal_types: { acquisition: "Acquisition", activation: "Activation", conversion: "Conversion", awareness: "Awareness" },
    ranks: { primary: "Primary", secondary: "Secondary", watch: "Watch" },
    angles: { fun: "Fun", rewarding: "Rewarding", meaningful: "Meaningful", status: "Status" },
    forms: ["Check-in streak", "Quiz", "Prediction", "Leaderboard", "Call for entries", "Collecting set", "Prize draw", "Mini game"],
    channels: SAMPLES_EN.channels.map(([channel]) => channel),
    owners: ["Growth", "Creative", "Media", "Design", "Engineering", "Social", "Support", "Finance", "Legal", "Warehouse"],
    categories: {
      media: "Channels", rewards: "Rewards", content: "Content", development: "Development", materials: "Materials", contingency: "Contingency",
    },
    budget_states: { open: "To approve", approved: "Approved", paid: "Paid" },
    stages: { prepare: "Prepare", tease: "Tease", launch: "Launch", encore: "Encore", review: "Review" },
    raci: { r: "R", a: "A", c: "C", i: "I" },
    resource_kinds: { people: "People", money: "Money", things: "Things" },
    risk_kinds: ["Traffic", "System", "Stock", "Legal", "Reputation", "Delivery"],
    risk_states: { watching: "Watching", happened: "Happened", closed: "Closed" },
  },
  terms: {
    pays: "✓ Pays back", loses: "✗ Loses money", task_done: "Done", late: "Overdue", doing: "In progress", todo: "Not started",
    high: "High", medium: "Medium", low: "Low", item_done: "Done", overdue: "Overdue", due_today: "Due today", due_later: "Not due yet",
  },
  sections: SECTIONS_EN,
  notes: [
    "ROI is revenue ÷ cost. Break-even ROI is 1 ÷ [(1 − refund rate) × (gross margin − fees − target margin)].",
    "The line is compared with the whole budget, not with media alone, so channels above it are not yet enough.",
    "Expected sales count only orders that the advertising brings, without organic sales and later repeat orders.",
    "Sample figures are invented; clear them in one step. The guidance at the right folds away and does not print.",
  ],
};
