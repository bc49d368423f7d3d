import type { SampleRows } from "../../../plan/structure/words";
import { firstOfMonth } from "../../parts/sample-days";

/** A day so many after the first of the month that lies some months off the month of insertion. */
const day =
  (months: number, after = 0) =>
  (today: number): number =>
    firstOfMonth(today, months) + after;

/** A year of a brand of portable speakers, five months in. */
export const SAMPLES_EN = {
  lines: [
    ["Brand film and faces", "Brand", "Brand", 120000, 6000, 6000, 16000, 16000, 10000, 10000, 6000, 6000, 12000, 16000, 10000, 6000],
    ["Content and creators", "Brand", "Social", 80000, 5000, 6000, 7000, 7000, 8000, 8000, 6000, 6000, 7000, 8000, 6000, 6000],
    ["Marketplace ads", "Online", "Media", 90000, 6000, 6000, 7000, 7000, 8000, 10000, 6000, 6000, 7000, 9000, 12000, 6000],
    ["Social and search ads", "Online", "Media", 60000, 4000, 4000, 5000, 5000, 6000, 6000, 4000, 4000, 5000, 6000, 7000, 4000],
    ["Launch event, pop-up store", "Offline", "Events", 60000, 0, 0, 20000, 10000, 0, 0, 0, 10000, 10000, 10000, 0, 0],
    ["Festival stands", "Offline", "Events", 40000, 0, 0, 0, 5000, 15000, 10000, 0, 0, 10000, 0, 0, 0],
    ["Festival and label partners", "Partners", "Partnerships", 30000, 0, 2000, 3000, 3000, 6000, 3000, 2000, 2000, 4000, 3000, 2000, 0],
    ["Retailer co-promotion", "Partners", "Partnerships", 20000, 1000, 1000, 2000, 2000, 2000, 2000, 1000, 1000, 2000, 2000, 3000, 1000],
  ],
  ledger: [
    [day(-5, 9), "Brand film and faces", "Strategy and script", "Agency", 5800, "Paid"],
    [day(-4, 14), "Brand film and faces", "Shoot, first part", "Agency", 6500, "Paid"],
    [day(-3, 11), "Brand film and faces", "Shoot, rest", "Producer", 17100, "Paid"],
    [day(-2, 20), "Brand film and faces", "Face, first fee", "Talent agent", 19000, "Paid"],
    [day(-1, 18), "Brand film and faces", "Outdoor 1", "Media owner", 11200, "Paid"],
    [day(0, 20), "Brand film and faces", "Outdoor 2", "Media owner", 18000, "Committed"],
    [day(-5, 24), "Content and creators", "6 creators", "Network", 4600, "Paid"],
    [day(-4, 22), "Content and creators", "8 creators", "Network", 6100, "Paid"],
    [day(-3, 19), "Content and creators", "Test videos", "Network", 6800, "Paid"],
    [day(-2, 23), "Content and creators", "9 creators", "Network", 7200, "Paid"],
    [day(-1, 21), "Content and creators", "Live shows", "Network", 7500, "Paid"],
    [day(-5, 28), "Marketplace ads", "Sponsored items", "Platform", 6200, "Paid"],
    [day(-4, 26), "Marketplace ads", "Sponsored items", "Platform", 6600, "Paid"],
    [day(-3, 28), "Marketplace ads", "Video ads", "Platform", 8300, "Paid"],
    [day(-2, 27), "Marketplace ads", "Items and video", "Platform", 8800, "Paid"],
    [day(-1, 28), "Marketplace ads", "Warm-up", "Platform", 10400, "Paid"],
    [day(-3, 26), "Social and search ads", "Social and search", "Platform", 10800, "Paid"],
    [day(-1, 26), "Social and search ads", "Social and search", "Platform", 8700, "Paid"],
    [day(-3, 16), "Launch event, pop-up store", "Launch event", "Event agency", 21400, "Paid"],
    [day(-2, 13), "Launch event, pop-up store", "Pop-up 1", "Builder", 9600, "Paid"],
    [day(0, 40), "Launch event, pop-up store", "Pop-up 2", "Builder", 15000, "Approved"],
    [day(-1, 15), "Festival stands", "Spring stand", "Organiser", 16800, "Paid"],
    [day(0, 25), "Festival stands", "Summer stand", "Organiser", 12000, "Committed"],
    [day(-1, 9), "Festival and label partners", "Joint edition", "Label", 12400, "Paid"],
  ],
  groups: [
    ["Brand", 200000],
    ["Online", 150000],
    ["Offline", 100000],
    ["Partners", 50000],
    ["Other", 0],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
