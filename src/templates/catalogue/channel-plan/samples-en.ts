import type { SampleRows } from "../../../plan/structure/words";

/** A cold-brew shop in its summer campaign: six channels, four weeks, two of them over. */
// prettier-ignore
export const SAMPLES_EN = {
  channels: [
    ["Meta Ads", "Paid social", 8000, 12.6, 0.014, 0.06, 0.032, null, 0.78, "Media", 4250, 148, 6150, 115],
    ["Google Search", "Search", 6000, 70, 0.05, 0.09, 0.065, null, 0.7, "Media", 3050, 143, 6050, 100],
    ["TikTok Ads", "Paid social", 4000, 6, 0.012, 0.05, 0.024, null, 0.85, "Media", 2100, 88, 3650, 75],
    ["Email and SMS", "Owned", 1500, 4.5, 0.03, 0.04, 0.045, null, 0.12, "CRM", 560, 168, 7150, 20],
    ["Creators", "Creators", 2000, 12, 0.02, 0.06, 0.04, null, 0.8, "Social", 1050, 72, 3020, 58],
    ["Pop-up stand", "Offline", 500, 25, 0.025, 0.1, 0.08, null, 0.87, "Stores", 260, 19, 800, 16],
  ],
  weeks: [
    [0.2, 4420, 9900],
    [0.3, 6850, 16920],
    [0.35, null, null],
    [0.15, null, null],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
