import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** A brand for baby food and snacks with groups on messengers. */
// prettier-ignore
export const SAMPLES_EN = {
  personas: [
    ["New parents", 0.4, "Afraid of choosing wrong", "Starting solids", "Adviser: answer first"],
    ["Stock-up buyers", 0.35, "Low and stable price", "Week before a sale", "Deal guide: clear offers"],
    ["Quality seekers", 0.25, "Ingredients and reviews", "Season change", "Expert friend: test reports"],
  ],
  sources: [
    ["Instagram posts", "Public content", 82000, 2460, 840, 2600],
    ["TikTok clips", "Public content", 110000, 2750, 790, 2900],
    ["Parcel card", "Parcel card", 9800, 1370, 930, 900],
    ["Store staff", "Store", 4200, 980, 610, 800],
    ["Support chat", "Support", 3900, 740, 360, 0],
    ["Ads to messenger", "Ads", 64000, 1280, 240, 3100],
  ],
  funnel: [
    [1, "Reached", null],
    [2, "Scan or click", 0.033],
    [3, "Added", 0.4],
    [4, "Joined a group", 0.58],
    [5, "First order", 0.33],
    [6, "Repeat order", 0.33],
  ],
  cycles: [[0], [1], [2], [3], [4], [5], [6], [7], [8]],
  levels: [
    ["Member", 0, 2300, 42, 1, 0, 0],
    ["Silver", 120, 760, 165, 1, 0.02, 4],
    ["Gold", 400, 210, 520, 1.2, 0.04, 18],
    ["Black", 1200, 38, 1600, 1.5, 0.06, 70],
  ],
  calendar: [
    ["7-day water challenge", fromToday(-9), "Parents 1", "Check-in", "Ana", "Sent", 260, 98, 12, 336],
    ["Solids questions", fromToday(-7), "Parents 1", "Q and A", "Maya", "Sent", 260, 77, 8, 224],
    ["Wednesday deal", fromToday(-5), "Deals", "Flash sale", "Ana", "Sent", 540, 112, 41, 1148],
    ["Show your order", fromToday(-3), "Parents 2", "Reviews", "Maya", "Sent", 240, 55, 6, 168],
    ["Live lab teaser", fromToday(-2), "Quality", "Live notice", "Tom", "Planned", null, null, null, null],
    ["Member day warm-up", fromToday(0), "Deals", "Member day", "Ana", "Planned", null, null, null, null],
    ["Member day", fromToday(1), "Deals", "Member day", "Ana", "Planned", null, null, null, null],
    ["Season questions", fromToday(3), "Parents 2", "Q and A", "Maya", "Planned", null, null, null, null],
    ["Points challenge", fromToday(5), "Parents 1", "Check-in", "Ana", "Planned", null, null, null, null],
    ["Tester call", fromToday(8), "Quality", "Reviews", "Tom", "Planned", null, null, null, null],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
