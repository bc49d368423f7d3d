import { DomainError } from "../../core/errors";
import { equals, settledWhole } from "../../core/numeric/equality";
import type { Lang } from "../../core/lang";
import type { NumberBounds, Param, ParamText, Unit } from "../define";
import { scalarNumber } from "./scalar-number";
import { singleCell } from "./single-cell";

interface NumberSpec extends NumberBounds {
  readonly text: Readonly<Record<Lang, ParamText>>;
  readonly unit: Unit;
  /** What is said of a number out of bounds, where more is known of how it came about. */
  readonly outside?: "discount-out-of-range";
}

/** Faults `num` unless the number is finite and lies within the bounds. */
export function checkBounds(value: number, param: string, unit: Unit, bounds: NumberBounds & Pick<NumberSpec, "outside">): void {
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = bounds;
  // Infinities are above nothing and below nothing, so that the open bounds keep them out too.
  if (!(value >= min && value <= max && value > above && value < below)) {
    throw new DomainError("num", bounds.outside ?? (isRate(unit) ? "rate-out-of-range" : "out-of-range"), {
      param,
      got: value,
      ...describe(bounds),
    });
  }
  if (bounds.integer && !Number.isInteger(value)) throw new DomainError("num", "not-integer", { param, got: value });
}

/**
 * The number as it is meant: a whole one where whole ones are asked for, and a closed bound where it equals it, so that a rate of
 * 1.0000000000000002, a sum of shares, is 1. The lower bound 0 of amounts and counts has no scale; rates are of the size of 1.
 */
export function settled(value: number, unit: Unit, { min, max, integer }: NumberBounds): number {
  const whole = integer ? settledWhole(value) : value;
  const scale = isRate(unit) ? 1 : 0;
  if (max !== undefined && equals(whole, max, scale)) return max;
  return min !== undefined && equals(whole, min, scale) ? min : whole;
}

const isRate = (unit: Unit): boolean => unit === "fraction" || unit === "probability";

const describe = ({ min, max, above, below }: NumberBounds): Record<string, number> => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(above === undefined ? {} : { above }),
  ...(below === undefined ? {} : { below }),
});

/** The bounds of a specification, and nothing else of it. */
export const boundsOf = (spec: NumberBounds): NumberBounds => ({ ...describe(spec), ...(spec.integer && { integer: true }) });

/** A required single number; lifts over ranges. A blank cell is 0. */
export const number = (name: string, spec: NumberSpec): Param<number> => ({
  name,
  text: spec.text,
  shape: "scalar",
  optional: false,
  unit: spec.unit,
  numbers: { ...boundsOf(spec), blank: "zero" },
  coerce: (raw) => settled(scalarNumber(singleCell(raw, name), name), spec.unit, spec),
  check: (value) => checkBounds(value, name, spec.unit, spec),
});

/** A single number with a default for when it is omitted. A blank cell is 0, not the default. */
export const numberOr = (name: string, fallback: number, spec: NumberSpec & { readonly defaultText?: string }): Param<number> => ({
  ...number(name, spec),
  optional: true,
  defaultText: spec.defaultText ?? String(fallback),
  coerce: (raw) => (raw === null ? fallback : settled(scalarNumber(singleCell(raw, name), name), spec.unit, spec)),
  // The default is the definition's own and may lie outside what users may type, e.g. an infinite horizon.
  check: (value) => {
    if (value !== fallback) checkBounds(value, name, spec.unit, spec);
  },
});

/** A single number that may be left out; `compute` then gets `undefined`. */
export const numberMaybe = (name: string, spec: NumberSpec & { readonly defaultText?: string }): Param<number | undefined> => ({
  name,
  text: spec.text,
  shape: "scalar",
  optional: true,
  unit: spec.unit,
  numbers: { ...boundsOf(spec), blank: "zero" },
  ...(spec.defaultText === undefined ? {} : { defaultText: spec.defaultText }),
  coerce: (raw) => (raw === null ? undefined : settled(scalarNumber(singleCell(raw, name), name), spec.unit, spec)),
  check: (value) => {
    if (value !== undefined) checkBounds(value, name, spec.unit, spec);
  },
});
