import { isFault, parseFormula } from "../../../core/cells/formula/parse-formula";
import { HostError } from "../dispatch/host-error";
import { HTML_COLORS } from "./html-colors";

/** Checks of what the client sent; each answers InvalidArgument as Excel does. */
export function aNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function anIndex(value: unknown): number {
  const number = aNumber(value);
  if (!Number.isInteger(number) || number < 0) throw new HostError("InvalidArgument");
  return number;
}

export function aText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function aFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function oneOf<T extends string>(choices: readonly T[], value: unknown): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** A formula that Excel can read, whatever its names may mean. */
export function aFormula(value: unknown): string {
  const text = aText(value);
  const parsed = parseFormula(text);
  if (isFault(parsed)) throw new HostError(parsed.key === "too-long" ? "FormulaLengthExceedsLimit" : "InvalidArgument");
  return text;
}

/** `#RRGGBB` in capitals, from the same or one of HTML's names. */
export function aColor(value: unknown): string {
  const text = aText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(text)) return `#${text.toUpperCase()}`;
  const named = HTML_COLORS.get(text.toLowerCase());
  if (!named) throw new HostError("InvalidArgument");
  return named;
}
