import { isBlank, isCellError } from "../../core/cell";
import { DomainError } from "../../core/errors";
import type { Param } from "../define";
import { rowsOf } from "../params/rows-of";
import { words } from "../params/words";

/** Paths written as text, "search > feed > shop": the touches of each, trimmed. Blank cells and empty touches fault `value`. */
export const pathTexts: Param<string[][]> = {
  name: "paths",
  text: words(
    [
      "paths",
      'The channels of each path in order, separated by >, e.g. "search > feed > shop"; one cell per path, no blanks. Spaces around a name do not matter, case does.',
    ],
    [
      "触点路径",
      "每条路径经过的渠道，按先后用 > 连接，如“搜索 > 信息流 > 店铺”。一格写一条路径，不能有空单元格；渠道名两侧的空格不计，区分大小写。",
    ],
  ),
  shape: "range",
  optional: false,
  unit: "text",
  coerce: (raw) =>
    rowsOf(raw)
      .flat()
      .map((cell, index) => {
        const position = index + 1;
        if (isBlank(cell)) throw new DomainError("value", "blank-in-range", { param: "paths", position });
        if (isCellError(cell)) throw new DomainError("value", "text-in-range", { param: "paths", position, got: cell.error });
        const touches = String(cell)
          .split(/[>＞]/)
          .map((touch) => touch.trim());
        if (typeof cell === "boolean" || touches.includes(""))
          throw new DomainError("value", "empty-touch", { param: "paths", position, got: String(cell) });
        return touches;
      }),
};
