import { isBlank, isCellError } from "../../core/cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { Param, ParamText } from "../define";
import { rowsOf } from "./rows-of";

/** Names in order, text or numbers, in a row or column; may be left out. A blank faults `value`. */
export const labelsMaybe = (
  name: string,
  text: Readonly<Record<Lang, ParamText>>,
  defaultText: string,
): Param<(string | number | boolean)[] | undefined> => ({
  name,
  text,
  shape: "range",
  optional: true,
  unit: "text",
  defaultText,
  coerce: (raw) => {
    if (raw === null) return undefined;
    return rowsOf(raw)
      .flat()
      .map((cell, index) => {
        if (isBlank(cell)) throw new DomainError("value", "blank-in-range", { param: name, position: index + 1 });
        if (isCellError(cell)) throw new DomainError("value", "text-in-range", { param: name, position: index + 1, got: cell.error });
        return cell;
      });
  },
});
