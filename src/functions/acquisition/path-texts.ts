import { isCellError } from "../../core/cell";
import { shownIn } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import { settledId } from "../../core/retention/settled-id";
import type { Param } from "../define";
import { rowsOf } from "../params/rows-of";
import { words } from "../params/words";

/** Where no path has an arrow, bars separate; elsewhere they belong to names such as "Search | Brand". */
const ARROW = /[-=—–─]*[>＞]|[→⇒]/;
const BAR = /[|｜]/;

/** Paths written as text, "search > feed > shop": the touches of each, as their ids. Blank cells and empty touches fault `value`. */
export const pathTexts: Param<string[][]> = {
  name: "paths",
  text: words(
    [
      "paths",
      'The channels of each path in order, separated by >, e.g. "search > feed > shop"; one cell per path, no blanks. ->, => and → separate too, and | where no path has an arrow. Spaces around a name do not matter, case does.',
    ],
    [
      "触点路径",
      "每条路径经过的渠道，按先后用 > 连接，如“搜索 > 信息流 > 店铺”。一格写一条路径，不能有空单元格。->、=>、→ 也可以，整列都没有箭头时用 | 分隔；渠道名两侧的空格不计，区分大小写。",
    ],
  ),
  shape: "range",
  optional: false,
  unit: "text",
  coerce: (raw) => {
    const cells = rowsOf(raw).flat();
    const separator = cells.some((cell) => typeof cell === "string" && ARROW.test(cell)) ? ARROW : BAR;
    return cells.map((cell, index) => {
      const position = index + 1;
      if (isCellError(cell)) throw new DomainError("value", "text-in-range", { param: "paths", position, got: cell.error });
      if (typeof cell === "boolean") throw new DomainError("value", "not-a-path", { param: "paths", position, got: shownIn(cell) });
      const path = cell === null ? "" : settledId(String(cell));
      if (path === "") throw new DomainError("value", "blank-path", { param: "paths", position });
      const touches = path.split(separator).map(settledId);
      if (touches.includes("")) throw new DomainError("value", "empty-touch", { param: "paths", position, got: path });
      return touches;
    });
  },
};
