import { isBlank } from "../../core/cell";
import { requireDate } from "../../core/cells/require-date";
import { notADate } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { Param, ParamText } from "../define";
import { singleCell } from "./single-cell";

/** A single date as an Excel serial. Text faults `value`; so does a blank, or 0, which older hosts make of a blank. */
export const dateRequired = (name: string, text: Readonly<Record<Lang, ParamText>>): Param<number> => ({
  name,
  text,
  shape: "scalar",
  optional: false,
  unit: "date",
  coerce: (raw) => {
    const cell = raw === null ? null : singleCell(raw, name);
    if (isBlank(cell) || cell === 0) throw new DomainError("value", "required", { param: name });
    if (typeof cell === "number") return cell;
    throw notADate(cell, name);
  },
  check: (value) => requireDate(value, name),
});
