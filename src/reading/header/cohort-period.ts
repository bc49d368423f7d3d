/** What periods of a cohort are counted in; `period` where the header does not say. */
export type CohortUnit = "day" | "week" | "month" | "period";

/** What a header says beside the number of its period. */
const AROUND = /retention|retained|留存率?|复购率?|人数|比例|rate|[%％()（）]/gi;
const UNITS = {
  day: /^(?:d|day|第)[\s_.+-]*(\d+)\s*(?:日|天)?$|^[+]?(\d+)\s*(?:d|days?|日|天)$/i,
  week: /^(?:w|wk|week)[\s_.+-]*(\d+)$|^第?\s*(\d+)\s*(?:周|w|weeks?)$/i,
  month: /^(?:m|month)[\s_.+-]*(\d+)$|^第?\s*(\d+)\s*(?:个?月|m|months?)$/i,
  period: /^(?:p|t|period)[\s_.+-]*(\d+)$|^第?\s*(\d+)\s*期$|^[+](\d+)$/i,
} as const satisfies Readonly<Record<CohortUnit, RegExp>>;
/** Periods that have names of their own. */
const NAMED: Readonly<Record<string, readonly [CohortUnit, number]>> = {
  当日: ["day", 0],
  次日: ["day", 1],
  当周: ["week", 0],
  次周: ["week", 1],
  当月: ["month", 0],
  次月: ["month", 1],
};
const SAYS_KEPT = /retention|retained|留存|复购/i;

/** Which period of a cohort a header names. */
export function cohortPeriod(header: string): { readonly unit: CohortUnit; readonly number: number } | null {
  const plain = header.replace(AROUND, "").trim();
  const named = NAMED[plain];
  if (named) return { unit: named[0], number: named[1] };
  for (const [unit, pattern] of Object.entries(UNITS) as [CohortUnit, RegExp][]) {
    const found = pattern.exec(plain);
    if (found) return { unit, number: Number(found.slice(1).find((part) => part !== undefined)) };
  }
  return null;
}

/** Columns that hold the numbers of periods after a beginning, row by row; a mere "Day" counts the days of a month. */
const NUMBERED = {
  day: /^days?\s*(?:n|after|since.*)$|^第?\s*(?:n|几)\s*(?:天|日)$/i,
  week: /^weeks?\s*(?:n|after|since.*)$|^第?\s*(?:n|几)\s*周$/i,
  month: /^months?\s*(?:n|after|since.*)$|^第?\s*(?:n|几)\s*个?月$/i,
} as const satisfies Readonly<Partial<Record<CohortUnit, RegExp>>>;

/** What a header counts periods in whose numbers stand below it; null where it does not. */
export const periodUnit = (header: string): CohortUnit | null =>
  (Object.entries(NUMBERED) as [CohortUnit, RegExp][]).find(([, pattern]) => pattern.test(header.trim()))?.[0] ?? null;

/** Whether headers number the periods of cohorts, and so are no names: from the beginning on, or saying what they are. */
export function areCohortPeriods(headers: readonly string[]): boolean {
  const periods = headers.map(cohortPeriod);
  const [first] = periods;
  const rising = periods.every(
    (one, at) => one !== null && one.unit === first?.unit && (at === 0 || one.number > (periods[at - 1]?.number ?? 0)),
  );
  return rising && (first?.number === 0 || headers.every((header) => SAYS_KEPT.test(header)));
}
