import { DomainError } from "../../core/errors";
import { settledWhole } from "../../core/numeric/equality";
import type { Lang, Texts } from "../../core/lang";
import type { Param, ParamText } from "../define";
import { scalarNumber } from "./scalar-number";
import { singleCell } from "./single-cell";

/** One of a few numbers, each with its meaning; the first is the default. Others fault `num`, so does a blank cell, which is 0. */
export function numberOption<const N extends number>(
  name: string,
  choices: readonly (readonly [value: N, label: Texts])[],
  text: Readonly<Record<Lang, ParamText>>,
): Param<N> {
  const values = choices.map(([value]) => value);
  const fallback = values[0] as N;
  return {
    name,
    text,
    shape: "scalar",
    optional: true,
    unit: "number",
    choices: choices.map(([value, label]) => ({ value: String(value), label })),
    defaultText: String(fallback),
    // A number that is no choice is refused below.
    coerce: (raw) => (raw === null ? fallback : settledWhole(scalarNumber(singleCell(raw, name), name))) as N,
    check: (value) => {
      if (!values.includes(value)) throw new DomainError("num", "unknown-option", { param: name, got: value, options: values.join(", ") });
    },
  };
}
