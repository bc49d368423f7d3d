import { isBlank } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { NumberBounds, Param, ParamText, Unit } from "../define";
import { boundsOf, checkBounds, settled } from "./number";
import { scalarNumber } from "./scalar-number";
import { singleCell } from "./single-cell";

interface BlankSpec extends NumberBounds {
  readonly text: Readonly<Record<Lang, ParamText>>;
  readonly unit: Unit;
  readonly defaultText?: string;
}

/** A single number where blank means "none", not 0: omitted and blank both give `undefined`. */
export const numberOrBlank = (name: string, spec: BlankSpec): Param<number | undefined> => ({
  name,
  text: spec.text,
  shape: "scalar",
  optional: true,
  unit: spec.unit,
  numbers: { ...boundsOf(spec), blank: "none" },
  ...(spec.defaultText === undefined ? {} : { defaultText: spec.defaultText }),
  coerce: (raw) => {
    if (raw === null) return undefined;
    const cell = singleCell(raw, name);
    return isBlank(cell) ? undefined : settled(scalarNumber(cell, name), spec.unit, spec);
  },
  check: (value) => {
    if (value !== undefined) checkBounds(value, name, spec.unit, spec);
  },
});
