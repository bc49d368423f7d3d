import type { SheetWords } from "../../../plan/structure/words";

/** The blocks of the page: their headings, and what to do in them. */
export const SECTIONS_EN: SheetWords["sections"] = {
  economics: {
    heading: "Budget and break-even",
    guide: [
      "Know the line below which you lose before you spend.",
      "Take order value and margin at campaign prices.",
      "Change a yellow cell and see verdict and charts follow.",
    ],
  },
  break_even: {
    heading: "Break-even",
    guide: [
      "Break-even ROI starts at 1 ÷ gross margin; refunds and fees raise it.",
      "With a target margin, every line here means “reaches the target”.",
    ],
  },
  why: {
    heading: "Why",
    guide: [
      "State the purpose so that buyer and seller see at once what is wanted.",
      "No budget before these three have answers.",
      "Pattern: problem → chance → what this campaign catches.",
      "One sentence each, with a number where there is one.",
    ],
  },
  goals: {
    heading: "Goals",
    guide: [
      "Acquisition: sign-ups, followers, first orders. Activation: daily active users.",
      "Conversion: orders, repeat orders. Awareness: shares, reach.",
      "One primary goal; the others are secondary or only watched.",
      "Baseline: an ordinary stretch of the same length, without a sale.",
      "Say how it is counted: unique by what, from when to when.",
    ],
  },
  creative: {
    heading: "Audience and creative",
    guide: [
      "Creative = theme + format + steps.",
      "Choose one angle: fun, rewarding, meaningful or status. Push one value only.",
      "Formats to choose from: check-in streak, quiz, prediction, leaderboard, call for entries, collecting set, prize draw, mini game.",
      "Online and in-store sales need different ones.",
      "No more than five steps; each one loses people.",
      "Rules, prizes and the end date belong on the first screen.",
    ],
  },
  channels: {
    heading: "Channels",
    guide: [
      "Cost per click and conversion from the last 30 days; test new channels small.",
      "Below break-even is red: say what it is for, or cut it.",
      "The line uses the overall margin; where margins differ, give a channel its own row.",
      "The sum must equal the “Channels” lines of the budget.",
    ],
  },
  budget: {
    heading: "Budget lines",
    guide: [
      "Each amount belongs to one thing and one person.",
      "Keep 3–5% in reserve, and take back what is left.",
      "Rewards by expected redemption, not by what is issued.",
    ],
  },
  money: { heading: "Where the money goes" },
  schedule: {
    heading: "Schedule",
    guide: [
      "Dates follow the campaign's start: below 0 days is before it, 0 the first day. Move the start and all tasks move along.",
      "Launch and encore tasks lie within the campaign dates.",
      "To add a task, insert a whole row inside the table; the bars follow.",
      "Owners update “Done”; past the end date below 100% turns overdue.",
      "Days per cell adapt to the length of the plan.",
      "Bars: green done, blue planned, red overdue, light blue campaign live.",
    ],
  },
  roles: {
    heading: "Roles",
    guide: [
      "R does, A answers for it, C is consulted, I is informed.",
      "Exactly one A per stage, or nobody decides.",
      "Person-days show whether the schedule is possible.",
    ],
  },
  resources: {
    heading: "Resources: people, money, things",
    guide: [
      "People: support, design and engineering shifts. Money: prepayments.",
      "Things: prizes, samples, print, access rights.",
      "A gap is marked; chase it a week ahead.",
      "Due dates follow the campaign's start: -3 means three days before it.",
    ],
  },
  risk_levels: { heading: "Risk levels" },
  risks: {
    heading: "Risks",
    guide: [
      "Likelihood and impact from 1 to 5; the score is their product.",
      "Response: trigger, action, who decides.",
      "Someone watches each high risk; rehearse before launch.",
    ],
  },
  checklist: {
    heading: "Checklist",
    guide: [
      "Enter the day an item is done; nobody checks their own item.",
      "Due dates follow the campaign's start; open items are called in when due.",
      "The standard says when an item counts as done.",
    ],
  },
  curve: { heading: "Break-even curve, for the chart" },
};
