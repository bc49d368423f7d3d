import { inNumerals } from "./chinese-numerals";
import { aroundPoint, decimalOf, roundDecimal, timesTenTo, type Decimal } from "./decimal";
import type { FormatPart, FormatSection, Placeholder } from "./format-section";

type Digit = Extract<FormatPart, { kind: "digit" }>;

const EMPTY: Readonly<Record<Placeholder, string>> = { "0": "0", "?": " ", "#": "" };

const placesOf = ({ parts }: FormatSection, role: Digit["role"]): readonly Placeholder[] =>
  parts.flatMap((part) => (part.kind === "digit" && part.role === role ? [part.place] : []));

/** What each place before the point shows; the first takes what the others have no room for. */
export function wholePlaces(digits: string, places: readonly Placeholder[], grouped = false): string[] {
  const surplus = Math.max(0, digits.length - places.length);
  const firstZero = places.indexOf("0");
  const withGroup = (sign: string, behind: number, separator: string): string =>
    grouped && behind > 0 && behind % 3 === 0 ? sign + separator : sign;
  return places.map((place, index) => {
    const behind = places.length - 1 - index;
    if (behind >= digits.length) {
      const empty = EMPTY[firstZero >= 0 && index > firstZero ? "0" : place];
      return empty === "" ? "" : withGroup(empty, behind, place === "?" ? " " : ",");
    }
    const own = index === 0 ? digits.slice(0, surplus + 1) : digits.charAt(digits.length - 1 - behind);
    return [...own].map((digit, at) => withGroup(digit, behind + own.length - 1 - at, ",")).join("");
  });
}

/** What each place after the point shows. */
function fractionPlaces(digits: string, places: readonly Placeholder[]): string[] {
  const lastZero = places.lastIndexOf("0");
  return places.map((place, index) => digits.charAt(index) || EMPTY[index < lastZero ? "0" : place]);
}

/** A number without its sign by a section with places for digits. */
export function formatNumber(value: number, section: FormatSection): string {
  const decimal = timesTenTo(decimalOf(value), section.scale);
  const [whole, fraction] = [placesOf(section, "whole"), placesOf(section, "fraction")];
  if (section.kind !== "scientific") return written(section, roundDecimal(decimal, fraction.length), 0);
  const exponent = exponentOf(decimal, Math.max(1, whole.length), fraction.length);
  return written(section, roundDecimal(timesTenTo(decimal, -exponent), fraction.length), exponent);
}

/** With several places before the point the exponent goes in steps of as many. */
function exponentOf(decimal: Decimal, step: number, places: number): number {
  if (decimal.digits === "") return 0;
  const exponent = Math.floor(decimal.exponent / step) * step;
  const rounded = roundDecimal(timesTenTo(decimal, -exponent), places);
  return rounded.exponent >= step ? exponent + step : exponent;
}

function written(section: FormatSection, decimal: Decimal, exponent: number): string {
  const [wholeDigits, fractionDigits] = aroundPoint(decimal);
  const wholeAt = placesOf(section, "whole");
  const shown = {
    whole: wholePlaces(wholeDigits, wholeAt, section.grouped),
    fraction: fractionPlaces(fractionDigits, placesOf(section, "fraction")),
    exponent: wholePlaces(String(Math.abs(exponent)), placesOf(section, "exponent")),
  };
  return section.parts
    .map((part) => {
      if (part.kind === "literal") return part.text;
      if (part.kind === "point") return `${wholeAt.length === 0 ? inNumerals(wholeDigits, section.numerals) : ""}.`;
      if (part.kind === "exponent") return `E${exponent < 0 ? "-" : part.plus ? "+" : ""}`;
      if (part.kind !== "digit" || part.role === "numerator" || part.role === "denominator") return "";
      return inNumerals(shown[part.role].shift() ?? "", section.numerals);
    })
    .join("");
}
