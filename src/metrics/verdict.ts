/** What a value says against the line where it pays for itself. */
export type Verdict = "earns" | "even" | "loses";

/** Where a value stands between two limits. */
export type Band = "good" | "warn" | "bad";

/** Below `bad` a value is bad, else from `good` on it is good; in between it is to be watched. For costs the other way round. */
export interface Limits<T> {
  readonly bad: T;
  readonly good: T;
}

/** Digits after the point that count when a value is held against a line; what differs beyond them is rounding dust. */
const DIGITS = 9;
const DUST = 0.5 * 10 ** -DIGITS;

type Sign = "<" | ">" | "<=" | ">=";

const above = (value: number, line: number): number => (Math.abs(value - line) < DUST ? 0 : value - line);

/** Null, no verdict, where either is missing. */
export function verdictOf(value: number | null, line: number | null): Verdict | null {
  if (value === null || line === null) return null;
  const difference = above(value, line);
  return difference > 0 ? "earns" : difference < 0 ? "loses" : "even";
}

/** Null where the value is missing. */
export function bandOf(value: number | null, { bad, good }: Limits<number>, better: "higher" | "lower" = "higher"): Band | null {
  if (value === null) return null;
  const towards = better === "higher" ? 1 : -1;
  if (towards * above(value, bad) < 0) return "bad";
  return towards * above(value, good) >= 0 ? "good" : "warn";
}

/** A condition that holds where both references have a number and these compare so. A line may be a number itself. */
export function compares(value: string, sign: Sign, line: string | number): string {
  const tests = [value, line].flatMap((each) => (typeof each === "string" ? [`ISNUMBER(${each})`] : []));
  const number = typeof line === "string" ? `N(${line})` : String(line);
  return `AND(${tests.join(",")},ROUND(N(${value})-${number},${DIGITS})${sign}0)`;
}

/** The verdict as a part of a formula. The words are parts of a formula too: texts in quotes, or cells. */
export function verdictFormula(value: string, line: string, words: Readonly<Record<Verdict | "none", string>>): string {
  const sign = (compare: Sign): string => `ROUND(${value}-${line},${DIGITS})${compare}0`;
  const known = `IF(${sign(">")},${words.earns},IF(${sign("<")},${words.loses},${words.even}))`;
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${line})),${known},${words.none})`;
}

/** A condition that holds where the value stands in the band. */
export function inBand(band: Band, value: string, { bad, good }: Limits<string | number>, better?: "higher" | "lower"): string {
  const [reached, missed] = better !== "lower" ? ([">=", "<"] as const) : (["<=", ">"] as const);
  if (band === "bad") return compares(value, missed, bad);
  return `AND(${compares(value, reached, bad)},${compares(value, band === "good" ? reached : missed, good)})`;
}
