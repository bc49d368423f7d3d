import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** Four accounts of an invented skincare brand over six weeks. */
// prettier-ignore
export const SAMPLES_EN = {
  accounts: [
    ["Newsletter", "Email", "Depth and service", 1, 18600, 19120],
    ["Instagram", "Instagram", "Inspire and reviews", 1, 9400, 10350],
    ["TikTok", "TikTok", "New people and live", 1, 32500, 34900],
    ["YouTube", "YouTube", "Guides", 0.5, 5200, 5480],
  ],
  posts: [
    ["Three steps for autumn", fromToday(-26), "Evening", "Instagram", "Article", "Tom", "Published", 90, 8600, 31, 0.48, 540, 86, 120],
    ["Ingredient test", fromToday(-24), "Night", "TikTok", "Short video", "Ana", "Published", 240, 21400, 22, 0.56, 1180, 210, 330],
    ["Member day guide", fromToday(-22), "Morning", "Newsletter", "Article", "Maya", "Published", 60, 4200, 64, 0.35, 95, 24, 140],
    ["Live highlights", fromToday(-20), "Night", "TikTok", "Short video", "Ana", "Published", 120, 15800, 18, 0.62, 720, 130, 160],
    ["Ten buyer questions", fromToday(-19), "Noon", "Instagram", "Q and A", "Tom", "Published", 30, 5200, 36, 0.44, 260, 95, 70],
    ["Launch live", fromToday(-17), "Night", "YouTube", "Live", "Ana", "Published", 450, 6900, 95, 0.4, 410, 380, 150],
    ["Weekly picks", fromToday(-15), "Noon", "Newsletter", "Picture", "Maya", "Published", 25, 2600, 9, 0.71, 40, 6, 32],
    ["Night routine", fromToday(-13), "Night", "Instagram", "Article", "Tom", "Published", 90, 9800, 34, 0.45, 690, 120, 165],
    ["Factory visit", fromToday(-11), "Evening", "TikTok", "Short video", "Ana", "Published", 360, 18200, 25, 0.52, 980, 160, 240],
    ["Customer story", fromToday(-8), "Morning", "Newsletter", "Article", "Maya", "Published", 45, 3900, 58, 0.37, 110, 31, 98],
    ["What to avoid", fromToday(-6), "Evening", "Instagram", "Article", "Tom", "Published", 60, 7700, 29, 0.49, 480, 70, 130],
    ["Live teaser", fromToday(-4), "Noon", "YouTube", "Short video", "Ana", "Published", 30, 2100, 12, 0.66, 60, 9, 25],
    ["Stock-up list", fromToday(-1), "Evening", "TikTok", "Short video", "Ana", "In review", 150, null, null, null, null, null, null],
    ["Member offer", fromToday(1), "Morning", "Newsletter", "Article", "Maya", "In work", 45, null, null, null, null, null, null],
    ["Double test", fromToday(2), "Night", "Instagram", "Short video", "Tom", "Scheduled", 180, null, null, null, null, null, null],
    ["Live special", fromToday(6), "Night", "YouTube", "Live", "Ana", "Idea", 450, null, null, null, null, null, null],
  ],
  formats: [
    ["Article"],
    ["Short video"],
    ["Live"],
    ["Picture"],
    ["Q and A"],
  ],
  slots: [
    [1],
    [2],
    [3],
    [4],
    [5],
    [6],
    [7],
  ],
  slot_rank: [
    ["Morning"],
    ["Noon"],
    ["Evening"],
    ["Night"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
