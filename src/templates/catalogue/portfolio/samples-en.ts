import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** A consumer brand that runs campaigns beside a launch, a shop redesign and a pop-up it dropped. */
// prettier-ignore
export const SAMPLES_EN = {
  plans: [
    ["Summer tasting", "Campaign", "Ana", fromToday(14), fromToday(27), "Approved", 30000, 27700, 6400, 0, 57900, null, 1.8, 0.26, null],
    ["Marketplace week", "Campaign", "Ana", fromToday(-50), fromToday(-28), "Done", 68000, 68000, 0, 70200, 520000, 493000, 1.8, 1, null],
    ["Speaker launch", "Launch", "Tom", fromToday(-40), fromToday(140), "Live", 500000, 256800, 30000, 211800, 1000000, 390000, 2, 0.52, null],
    ["Tasting channels", "Channels", "Li", fromToday(-16), fromToday(11), "Live", 22000, 22000, 1900, 11270, 57900, 26820, 1.8, 0.5, null],
    ["28-day new product", "Launch", "Tom", fromToday(-20), fromToday(7), "Live", 9000, 9000, 800, 6100, 26000, 17800, 2.6, 0.7, null],
    ["First screen A/B", "Experiment", "Li", fromToday(-16), fromToday(-3), "Done", 1200, 1200, 0, 1150, null, null, null, 1, null],
    ["Member day", "Campaign", "Ana", fromToday(5), fromToday(8), "To approve", 15000, null, 0, 0, 130000, null, 1.8, 0.05, null],
    ["Shop redesign", "Store", "Ines", fromToday(-60), fromToday(-5), "Live", 8000, 8000, 2000, 5800, null, null, null, 0.8, null],
    ["Community month", "Operations", "Ines", fromToday(-12), fromToday(18), "Live", 6000, 6000, 900, 5550, 22000, 14100, 1.8, 0.45, null],
    ["Pop-up tour", "Campaign", "Maya", fromToday(40), fromToday(47), "Cancelled", 6000, null, 0, 0, 26000, null, 1.8, 0, null],
  ],
  months: Array.from({ length: 12 }, () => []),
  types: [
    ["Campaign"],
    ["Channels"],
    ["Launch"],
    ["Budget"],
    ["Operations"],
    ["Store"],
    ["Experiment"],
    ["Other"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
