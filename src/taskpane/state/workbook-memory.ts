import { restoreRates, type AskedEconomics } from "./chart-memory";

/** What is kept of charts in the workbook itself, so that it travels with the file and is the same for everybody who opens it. */
export interface WorkbookMemory {
  /** What the break-even line is made of. */
  readonly economics?: AskedEconomics;
  /** Days of one's own, as the choices of charts keep them: `festival:Prime Day:2026` with the day's serial. */
  readonly festivals?: Readonly<Record<string, number>>;
}

/** Under which name. */
export const MEMORY = "charts";

const MOST_FESTIVALS = 200;
const LONGEST_KEY = 80;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** A workbook may come from anywhere: only what is as this add-in writes it is taken over. */
export function restoreMemory(kept: unknown): WorkbookMemory {
  if (typeof kept !== "object" || kept === null) return {};
  const { economics, festivals } = kept as Readonly<Record<string, unknown>>;
  const rates = restoreRates(economics);
  const days = Object.entries(typeof festivals === "object" && festivals !== null ? festivals : {})
    .filter((entry): entry is [string, number] => isDay(...entry))
    .slice(0, MOST_FESTIVALS);
  return {
    ...(Object.keys(rates).length > 0 && { economics: rates }),
    ...(days.length > 0 && { festivals: Object.fromEntries(days) }),
  };
}

const isDay = (key: string, day: unknown): boolean =>
  key.startsWith("festival:") && key.length <= LONGEST_KEY && Number.isInteger(day) && (day as number) > 0 && (day as number) <= LAST_DAY;
