import type { SheetWords } from "../../../plan/structure/words";
import { SAMPLES_EN } from "./samples-en";
import type { STRUCTURE } from "./structure";

/** What may be chosen in the cells of the page. */
export const LISTS_EN: SheetWords<typeof STRUCTURE>["lists"] = {
  goal_types: { acquisition: "Acquisition", activation: "Activation", conversion: "Conversion", awareness: "Awareness" },
  ranks: { primary: "Primary", secondary: "Secondary", watch: "Watch" },
  angles: { fun: "Fun", rewarding: "Rewarding", meaningful: "Meaningful", status: "Status" },
  forms: ["Check-in streak", "Quiz", "Prediction", "Leaderboard", "Call for entries", "Collecting set", "Prize draw", "Mini game"],
  channels: SAMPLES_EN.channels.map(([channel]) => channel),
  owners: ["Growth", "Creative", "Media", "Design", "Engineering", "Social", "Support", "Finance", "Legal", "Warehouse"],
  categories: {
    media: "Channels",
    rewards: "Rewards",
    content: "Content",
    development: "Development",
    materials: "Materials",
    contingency: "Contingency",
  },
  budget_states: { open: "To approve", approved: "Approved", paid: "Paid" },
  stages: { prepare: "Prepare", tease: "Tease", launch: "Launch", encore: "Encore", review: "Review" },
  raci: { r: "R", a: "A", c: "C", i: "I" },
  resource_kinds: { people: "People", money: "Money", things: "Things" },
  risk_kinds: ["Traffic", "System", "Stock", "Legal", "Reputation", "Delivery"],
  risk_states: { watching: "Watching", happened: "Happened", closed: "Closed" },
};
