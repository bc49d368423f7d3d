import { aroundPoint, decimalOf, roundDecimal, type Decimal } from "./decimal";

/** Characters a number has under General, its point among them. */
const LONGEST = 11;
/** Digits of a number that is written with an exponent. */
const SHORT = 6;

/**
 * A number without its sign under the format General: eleven characters, and an exponent where there are more digits
 * before the point or too
 * many zeros after it. Source: Microsoft Support, "Review guidelines for customizing a number format" and "Available
 * number formats in Excel".
 */
export function generalNumber(value: number): string {
  const decimal = decimalOf(value);
  const places = LONGEST - 2 - Math.max(0, decimal.exponent);
  const fits = decimal.exponent >= -4 || decimal.digits.length - decimal.exponent - 1 <= places;
  if (!fits || decimal.exponent >= LONGEST) return withExponent(decimal);
  const [whole, fraction] = aroundPoint(roundDecimal(decimal, Math.max(0, places)));
  return whole.length > LONGEST ? withExponent(decimal) : `${whole || "0"}${fraction && `.${fraction}`}`;
}

function withExponent(decimal: Decimal): string {
  const { digits, exponent } = roundDecimal(decimal, SHORT - 1 - decimal.exponent);
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits.charAt(0)}${digits.length > 1 ? `.${digits.slice(1)}` : ""}E${exponent < 0 ? "-" : "+"}${size}`;
}
