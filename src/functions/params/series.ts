import { isBlank, type CellValue } from "../../core/cell";
import { notANumberAmong } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { NumberBounds, Param, ParamText, Unit } from "../define";
import { boundsOf, checkBounds, settled } from "./number";
import { rowsOf } from "./rows-of";

export interface SeriesSpec extends NumberBounds {
  readonly text: Readonly<Record<Lang, ParamText>>;
  readonly unit: Unit;
  /** The order of the numbers is their meaning, so that only one row or one column makes sense. */
  readonly inOneLine?: boolean;
}

/** The numbers of a range, row by row. Text and TRUE/FALSE fault; blanks fault or are skipped. */
function readNumbers(rows: readonly (readonly CellValue[])[], param: string, spec: SeriesSpec, blanks: "fault" | "skip"): number[] {
  const numbers: number[] = [];
  let position = 0;
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      position += 1;
      if (typeof cell === "number") numbers.push(settled(cell, spec.unit, spec));
      else if (isBlank(cell)) {
        if (blanks === "fault") throw new DomainError("value", "blank-in-range", { param, position });
      } else throw notANumberAmong(rows, r, c, param);
    }),
  );
  return numbers;
}

const numbers = (name: string, spec: SeriesSpec, blanks: "fault" | "skip"): Param<number[]> => ({
  name,
  text: spec.text,
  shape: "range",
  optional: false,
  unit: spec.unit,
  numbers: { ...boundsOf(spec), blank: blanks },
  coerce: (raw) => {
    if (raw === null) throw new DomainError("value", "required", { param: name });
    const rows = rowsOf(raw);
    if (spec.inOneLine && rows.length > 1 && rows.some((row) => row.length > 1))
      throw new DomainError("value", "needs-single-column", { param: name });
    return readNumbers(rows, name, spec, blanks);
  },
  check: (values) => values.forEach((value) => checkBounds(value, name, spec.unit, spec)),
});

/** An aligned vector: the position of each number matters, so a blank faults `value`. */
export const series = (name: string, spec: SeriesSpec): Param<number[]> => numbers(name, spec, "fault");

/** A bag of numbers whose order does not matter: blank cells are skipped. */
export const bag = (name: string, spec: SeriesSpec): Param<number[]> => numbers(name, spec, "skip");
