import type { SampleRows } from "../../../plan/structure/words";

/** A coffee and snacks shop with 60 buyers. */
// prettier-ignore
export const SAMPLES_EN = {
  segments: [
    ["Not yet bought", "Welcome code", 0.5, 0.06, 0.02, 6, "Growth"],
    ["New", "How-to and second-order code", 0.9, 0.18, 0.02, 3, "CRM"],
    ["First order", "Related items", 0.8, 0.1, 0.02, 4, "CRM"],
    ["Repeat", "Join members and double points", 0.9, 0.25, 0.02, 2, "CRM"],
    ["Loyal", "Perks and referral", 0.95, 0.4, 0.02, 1.5, "CRM"],
    ["Silent", "Win-back code", 0.6, 0.06, 0.02, 8, "Growth"],
    ["Lost", "One large code", 0.4, 0.02, 0.02, 24, "Growth"],
  ],
  groups: [
    ["Champions", "Personal care and early access"],
    ["Big spenders to grow", "More often: membership and bundles"],
    ["Big regulars to win back", "Contact them with a strong code"],
    ["Big spenders at risk", "Call and learn why"],
    ["Frequent small buyers", "Raise basket: add-ons"],
    ["Recent small buyers", "Build habit: content and check-in"],
    ["Slipping regulars", "Reminder and small code"],
    ["Lapsed small buyers", "Low-cost contact"],
  ],
  scores: [
    [1, 30, 2, 40],
    [2, 60, 3, 120],
    [3, 90, 5, 240],
    [4, 180, 8, 480],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
