import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** A food shop on its way from 1.0 to 1.5 million a year, five months gone. */
// prettier-ignore
export const SAMPLES_EN = {
  months: [
    [0.07, 107100],
    [0.07, 101850],
    [0.08, 126000],
    [0.08, 118800],
    [0.08, 112800],
    [0.09, null],
    [0.08, null],
    [0.08, null],
    [0.08, null],
    [0.09, null],
    [0.1, null],
    [0.1, null],
  ],
  channels: [
    ["Organic web", 0.3, null, "Product", 173000],
    ["Google Search", 0.22, 4, "Media", 122500],
    ["Meta Ads", 0.2, 2.6, "Media", 109600],
    ["Email", 0.14, 18, "CRM", 83450],
    ["Creators", 0.08, 3, "Social", 45000],
    ["Stores", 0.06, 6, "Stores", 33000],
  ],
  actions: [
    ["Visitors", "More search and creator traffic", "Media", fromToday(30)],
    ["Conversion", "New product pages, +15% conversion", "Product", fromToday(-12)],
    ["Frequency", "Member day and repeat vouchers", "CRM", fromToday(45)],
    ["Order value", "Bundles of three, higher free-shipping line", "Product", fromToday(10)],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
