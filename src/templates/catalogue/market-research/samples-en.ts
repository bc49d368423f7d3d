import { dateOfDay } from "../../../core/cells/calendar-days";
import type { SampleRows } from "../../../plan/structure/words";

const yearsAgo =
  (years: number) =>
  (today: number): number =>
    dateOfDay(today).year - years;

/** Before a portable speaker is launched: the market, four rivals, four groups of buyers. */
// prettier-ignore
export const SAMPLES_EN = {
  market: [
    [yearsAgo(6), 410000000, 0, "Trade report"],
    [yearsAgo(5), 460000000, 0, "Trade report"],
    [yearsAgo(4), 475000000, 0, "Trade report"],
    [yearsAgo(3), 522000000, 0, "Trade report"],
    [yearsAgo(2), 569000000, 120000, "Trade report"],
    [yearsAgo(1), 615000000, 430000, "Marketplace estimate"],
  ],
  criteria: [
    ["Sound", 0.22, 4, 5, 4, 3, 4, "Blind test, 30 people"],
    ["Battery life", 0.15, 4, 4, 4, 3, 3, "Measured"],
    ["Size and waterproofing", 0.15, 5, 4, 4, 3, 4, "Weight and IP rating"],
    ["Looks and colours", 0.14, 4, 3, 3, 2, 5, "200 questionnaires"],
    ["Price", 0.16, 3, 1, 3, 5, 2, "Price paid"],
    ["Brand awareness", 0.07, 1, 5, 4, 2, 3, "Prompted awareness"],
    ["Service", 0.06, 4, 3, 4, 3, 2, null],
    ["App and pairing", 0.05, 2, 4, 4, 2, 3, "Feature list"],
  ],
  swot: [
    ["Strength", "IPX7 and lighter", 5, 4, "“Plays in the rain” as key visual", "Product"],
    ["Strength", "Active community", 3, 4, "First release and co-design", "Community"],
    ["Weakness", "Low awareness", 5, 4, "Festival partnership", "Brand"],
    ["Weakness", "Thin app", 2, 3, "Pairing in next release", "R&D"],
    ["Opportunity", "Camping and festivals grow", 4, 4, "Scenes and pop-ups", "Social"],
    ["Opportunity", "Year-end gifts", 3, 4, "Gift box, engraving", "Product"],
    ["Threat", "Leader cuts price", 5, 3, "Limited colours instead", "Product"],
    ["Threat", "Cells get dearer", 3, 3, "Six-month price lock", "Purchasing"],
  ],
  personas: [
    ["Campers, 25 to 35", 2500000, 0.12, 60, "Light, waterproof, mood", "Instagram, camp sites"],
    ["Students, 18 to 24", 4000000, 0.07, 35, "Cheap, good looks", "TikTok, YouTube"],
    ["Riders and gym", 1700000, 0.09, 50, "Clip, battery", "Riding clubs"],
    ["Gift buyers", 2200000, 0.05, 65, "Nice box, engraving", "Marketplace, email"],
  ],
  needs: [
    ["Waterproof IPX7", 38, 72, 61, 26, 1, 2, 12],
    ["20 hours of battery", 33, 94, 48, 22, 0, 3, 20],
    ["Reconnects in a second", 9, 48, 121, 19, 0, 3, 15],
    ["Two as stereo", 88, 41, 12, 55, 2, 2, 25],
    ["Mood light", 79, 22, 6, 71, 19, 3, 18],
    ["Engraving", 64, 18, 4, 108, 4, 2, 6],
    ["Voice assistant", 31, 19, 8, 97, 42, 3, 40],
    ["Fast charging", 47, 83, 39, 29, 0, 2, 10],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
