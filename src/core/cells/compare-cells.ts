import type { CellError, CellValue } from "../cell";

type Held = Exclude<CellValue, CellError>;

const COLLATOR = new Intl.Collator("en", { sensitivity: "base" });
const SIGNIFICANT = 15;

const rank = (cell: Exclude<Held, null>): number => (typeof cell === "number" ? 0 : typeof cell === "string" ? 1 : 2);
/** A blank is whatever makes it equal to nothing of the other's kind. */
const blankBeside = (other: Held): Exclude<Held, null> => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

/**
 * Below, at or above zero as one cell comes before, with or after another: numbers before texts before FALSE and TRUE. Texts are
 * compared without regard to case, numbers by fifteen significant digits.
 * Sources: Microsoft Support, "Calculation operators and precedence in Excel", "Default sort orders", "Excel specifications and limits".
 */
export function compareCells(left: Held, right: Held): number {
  const a = left ?? blankBeside(right);
  const b = right ?? blankBeside(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return compareNumbers(Number(a), Number(b));
}

export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const apart = a - b;
  if (Math.abs(apart) > 1e-13 * Math.abs(a)) return apart;
  return Number(a.toPrecision(SIGNIFICANT)) - Number(b.toPrecision(SIGNIFICANT));
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return 0;
  return COLLATOR.compare(x, y) || (x < y ? -1 : 1);
}
