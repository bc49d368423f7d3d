import { isBlank } from "../../core/cell";
import { notANumberAmong } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import type { Param } from "../define";
import { checkBounds, settled } from "./number";
import { rowsOf } from "./rows-of";
import type { SeriesSpec } from "./series";

/** An aligned vector where a blank is kept as `null`: unknown. Where one may be blank is the function's own affair. */
export const seriesWithBlanks = (name: string, spec: SeriesSpec): Param<(number | null)[]> => ({
  name,
  text: spec.text,
  shape: "range",
  optional: false,
  unit: spec.unit,
  coerce: (raw) => {
    if (raw === null) throw new DomainError("value", "required", { param: name });
    const rows = rowsOf(raw);
    return rows.flatMap((row, r) =>
      row.map((cell, c) => {
        if (typeof cell === "number") return settled(cell, spec.unit, spec);
        if (isBlank(cell)) return null;
        throw notANumberAmong(rows, r, c, name);
      }),
    );
  },
  check: (values) =>
    values.forEach((value) => {
      if (value !== null) checkBounds(value, name, spec.unit, spec);
    }),
});
