import { isBlank } from "../../core/cell";
import { requireDate } from "../../core/cells/require-date";
import { notADate } from "../../core/cells/wrong-cell";
import type { Lang } from "../../core/lang";
import type { Param, ParamText } from "../define";
import { singleCell } from "./single-cell";

/**
 * A single date as an Excel serial, optional. A date typed as text faults `value`, because its order cannot be known. A blank cell
 * counts as left out, and so does 0, which older hosts make of a blank.
 */
export const dateMaybe = (name: string, text: Readonly<Record<Lang, ParamText>>, defaultText: string): Param<number | undefined> => ({
  name,
  text,
  shape: "scalar",
  optional: true,
  unit: "date",
  defaultText,
  coerce: (raw) => {
    if (raw === null) return undefined;
    const cell = singleCell(raw, name);
    if (isBlank(cell) || cell === 0) return undefined;
    if (typeof cell === "number") return cell;
    throw notADate(cell, name);
  },
  check: (value) => {
    if (value !== undefined) requireDate(value, name);
  },
});
