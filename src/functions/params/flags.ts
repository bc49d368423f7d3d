import { isBlank } from "../../core/cell";
import { headingAt, shownIn } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { Param, ParamText } from "../define";
import { rowsOf } from "./rows-of";

/** An aligned vector of TRUE/FALSE or 1/0. Blanks and text fault `value`, other numbers `num`. */
export const flags = (name: string, text: Readonly<Record<Lang, ParamText>>): Param<number[]> => ({
  name,
  text,
  shape: "range",
  optional: false,
  unit: "text",
  coerce: (raw) => {
    if (raw === null) throw new DomainError("value", "required", { param: name });
    const rows = rowsOf(raw);
    let position = 0;
    return rows.flatMap((row, r) =>
      row.map((cell, c) => {
        position += 1;
        if (typeof cell === "boolean") return cell ? 1 : 0;
        if (typeof cell === "number") return cell;
        if (isBlank(cell)) throw new DomainError("value", "blank-in-range", { param: name, position });
        throw headingAt(rows, r, c, name) ?? new DomainError("value", "not-a-flag", { param: name, got: shownIn(cell) });
      }),
    );
  },
  check: (values) => {
    const odd = values.find((value) => value !== 0 && value !== 1);
    if (odd !== undefined) throw new DomainError("num", "not-a-flag", { param: name, got: odd });
  },
});
