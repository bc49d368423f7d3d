/** Significant digits of a number in Excel. Source: Microsoft Support, "Excel specifications and limits", number precision. */
const SIGNIFICANT = 15;

/** A number without its sign: `digits` with the point after the first of them, times ten to the `exponent`. Zero has no digits. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

export function decimalOf(value: number): Decimal {
  if (value === 0) return { digits: "", exponent: 0 };
  const [mantissa = "", exponent = "0"] = Math.abs(value)
    .toExponential(SIGNIFICANT - 1)
    .split("e");
  return { digits: mantissa.replace(".", "").replace(/0+$/, ""), exponent: Number(exponent) };
}

export const timesTenTo = ({ digits, exponent }: Decimal, power: number): Decimal => ({ digits, exponent: exponent + power });

/** With so many digits after the point at most; halves go up. */
export function roundDecimal(decimal: Decimal, places: number): Decimal {
  const kept = decimal.exponent + 1 + places;
  if (kept >= decimal.digits.length) return decimal;
  if (kept < 0) return { digits: "", exponent: 0 };
  const up = decimal.digits.charAt(kept) >= "5" ? 1n : 0n;
  const digits = String(BigInt(`0${decimal.digits.slice(0, kept)}`) + up).padStart(kept, "0");
  const trimmed = digits.replace(/0+$/, "");
  return trimmed === "" ? { digits: "", exponent: 0 } : { digits: trimmed, exponent: decimal.exponent + digits.length - kept };
}

/** The digits before and after the point, without zeros at either end. */
export function aroundPoint({ digits, exponent }: Decimal): readonly [whole: string, fraction: string] {
  if (digits === "") return ["", ""];
  if (exponent < 0) return ["", "0".repeat(-exponent - 1) + digits];
  return [digits.slice(0, exponent + 1).padEnd(exponent + 1, "0"), digits.slice(exponent + 1)];
}
