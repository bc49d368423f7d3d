import { isBlank, isCellError } from "../../core/cell";
import { notANumberAmong } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { Param, ParamText } from "../define";
import { rowsOf } from "./rows-of";

/**
 * The parameters of a model, as its fit spills them: the first `size` cells of a row or column, all above 0. What follows
 * them, such as the log-likelihood, is not read, so that the whole result of the fit can be handed over.
 */
export const fitted = (name: string, size: number, text: Readonly<Record<Lang, ParamText>>): Param<readonly number[]> => ({
  name,
  text,
  shape: "range",
  optional: false,
  unit: "number",
  coerce: (raw) => {
    if (raw === null) throw new DomainError("value", "required", { param: name });
    const rows = rowsOf(raw);
    const cells = rows.flat();
    const broken = cells.find(isCellError);
    if (broken) throw new DomainError("value", "text-in-range", { param: name, position: cells.indexOf(broken) + 1, got: broken.error });
    if (cells.length < size) throw new DomainError("value", "too-few-values", { param: name, min: size });
    return cells.slice(0, size).map((cell, i) => {
      if (typeof cell === "number") return cell;
      if (isBlank(cell)) throw new DomainError("value", "blank-in-range", { param: name, position: i + 1 });
      const width = rows[0]?.length ?? 1;
      throw notANumberAmong(rows, Math.floor(i / width), i % width, name);
    });
  },
  check: (values) => {
    for (const value of values) if (!(value > 0)) throw new DomainError("num", "out-of-range", { param: name, got: value, above: 0 });
  },
});
