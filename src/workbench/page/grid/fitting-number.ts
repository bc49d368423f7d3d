/** An exponent with its sign has two digits at least. */
const EXPONENT = 4;

/**
 * A number in so many characters, as the general format shows it: decimals are rounded, and what is too long or too small for that gets an
 * exponent, such as 1.2346E+10. Where no character is left for that either, it is longer than it may be.
 *
 * Source: Microsoft Support, "Available number formats in Excel" (General).
 */
export function fittingNumber(value: number, characters: number): number | string {
  const text = String(value);
  if (text.includes("e")) return scientific(value, characters);
  if (text.length <= characters) return value;
  const whole = String(Math.trunc(value)).length + (value < 0 && value > -1 ? 1 : 0);
  const rounded = whole > characters ? 0 : Number(value.toFixed(Math.max(0, characters - whole - 1)));
  // Zero: only zeros would be left of it.
  return rounded === 0 || String(rounded).length > characters ? scientific(value, characters) : rounded;
}

function scientific(value: number, characters: number): string {
  const sign = value < 0 ? 1 : 0;
  const size = Math.abs(Math.floor(Math.log10(Math.abs(value))));
  // An exponent of three digits leaves one fewer before it; one digit stands before the point.
  const decimals = characters - EXPONENT - sign - 2 - (size > 99 ? 1 : 0);
  const [mantissa = "", exponent = ""] = value.toExponential(Math.min(15, Math.max(0, decimals))).split("e");
  return `${Number(mantissa)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}
