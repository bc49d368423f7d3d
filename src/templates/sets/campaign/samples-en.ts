import { SAMPLES_EN as PLAN } from "../../catalogue/channel-plan/samples-en";
import { SAMPLES_EN as REVIEW } from "../../catalogue/campaign-review/samples-en";
import { campaignSamples } from "./samples";

/** The cold-brew shop of the campaign plan, a fortnight after its tasting weeks. */
export const SAMPLES_EN = campaignSamples({
  costs: REVIEW.costs,
  daily: REVIEW.daily,
  channels: PLAN.channels,
  campaign: "Cold brew launch",
  everyday: "Always on",
  lines: [
    ["Channels", "Online", "Media"],
    ["Rewards", "Other", "Growth"],
    ["Content", "Other", "Social"],
    ["Development", "Other", "Engineering"],
    ["Contingency", "Other", "Finance"],
  ],
  groups: ["Brand", "Online", "Offline", "Partners", "Other"],
  paid: "Paid",
  done: "Done",
  budgetPaid: "Paid",
  closed: "Closed",
  billed: { item: "Media, monthly bills", vendor: "Ad platforms" },
  payments: [
    [-16, "Rewards", "Trial and review rewards", "Customers"],
    [-20, "Content", "Photo and video", "Studio"],
    [-30, "Development", "Quiz page", "Agency"],
    [-17, "Contingency", "More trial packs", "Supplier"],
  ],
});
