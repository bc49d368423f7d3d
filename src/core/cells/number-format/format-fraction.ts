import { inNumerals } from "./chinese-numerals";
import { wholePlaces } from "./format-number";
import type { FormatPart, FormatSection, Placeholder } from "./format-section";

/** A number without its sign as a fraction, such as `# ?/?`; a whole number leaves the room of the fraction blank. */
export function formatFraction(value: number, section: FormatSection): string {
  const places = (role: string): Placeholder[] =>
    section.parts.flatMap((part) => (part.kind === "digit" && part.role === role ? [part.place] : []));
  const [wholeAt, above, below] = [places("whole"), places("numerator"), places("denominator")];
  const scaled = value * 10 ** section.scale;
  const apart = wholeAt.length > 0;
  const fixed = section.parts.find((part): part is Extract<FormatPart, { kind: "slash" }> => part.kind === "slash")?.denominator;
  const rest = apart ? scaled - Math.floor(scaled) : scaled;
  const [over, under] = fixed === undefined ? nearestFraction(rest, 10 ** below.length - 1) : [Math.round(rest * fixed), fixed];
  const full = apart && over === under;
  const numerator = full ? 0 : over;
  const whole = (apart ? Math.floor(scaled) : 0) + (full ? 1 : 0);
  const blank = apart && numerator === 0 && !above.includes("0");
  const shown: Record<string, string[]> = {
    whole: wholePlaces(whole === 0 && !blank ? "" : String(whole), wholeAt, section.grouped),
    numerator: wholePlaces(String(numerator), above),
    // A denominator begins at the slash, so that fractions stand below one another.
    denominator: denominatorPlaces(String(under), below),
  };
  const slash = section.parts.findIndex(({ kind }) => kind === "slash");
  return section.parts
    .map((part, index) => {
      if (part.kind === "literal") return part.text;
      if (part.kind === "slash") {
        const text = `/${fixed ?? ""}`;
        return blank ? " ".repeat(text.length) : text;
      }
      if (part.kind !== "digit") return "";
      const text = shown[part.role]?.shift() ?? "";
      const inFraction = part.role === "numerator" || (part.role === "denominator" && index > slash);
      return blank && inFraction ? (part.place === "?" ? " " : "") : inNumerals(text, section.numerals);
    })
    .join("");
}

function denominatorPlaces(digits: string, places: readonly Placeholder[]): string[] {
  return places.map((place, index) => digits.charAt(index) || (place === "?" ? " " : ""));
}

/** The last convergent of the continued fraction whose denominator is not above the largest. */
function nearestFraction(value: number, largest: number): readonly [number, number] {
  let [above, below, aboveBefore, belowBefore] = [Math.floor(value), 1, 1, 0];
  let rest = value - above;
  while (rest > 1e-10) {
    const next = Math.floor(1 / rest);
    rest = 1 / rest - next;
    const [a, b] = [next * above + aboveBefore, next * below + belowBefore];
    if (b > largest) break;
    [aboveBefore, belowBefore, above, below] = [above, below, a, b];
  }
  return [above, below];
}
