import { isBlank, type CellValue } from "../../core/cell";
import { DomainError } from "../../core/errors";
import type { DayPattern } from "../../core/planning/month-end";
import type { Param } from "../define";
import { checkBounds } from "../params/number";
import { rowsOf } from "../params/rows-of";
import { series } from "../params/series";
import { words } from "../params/words";

const text = words(
  ["pattern", "weekday: as the weekdays of the last weeks; flat: all days alike; or seven weights in cells, Monday first."],
  ["日间规律", "weekday 按最近几周的星期规律，flat 每天一样，或选七个单元格的权重，周一在前。"],
);
const weights = series("pattern", { unit: "number", min: 0, text });
const choices = [
  { value: "weekday", label: { en: "by weekday", "zh-CN": "按星期规律" } },
  { value: "flat", label: { en: "all days alike", "zh-CN": "每天一样" } },
] as const;

/** One cell is a keyword, several are weights from Monday: seven of them, from 0. */
export const patternParam: Param<DayPattern> = {
  name: "pattern",
  text,
  shape: "range",
  optional: true,
  unit: "text",
  choices,
  defaultText: "weekday",
  coerce: (raw) => {
    const cells = raw === null ? [] : rowsOf(raw).flat();
    if (cells.length <= 1) return keyword(cells[0] ?? null);
    const given = weights.coerce(raw);
    if (given.length !== 7) throw new DomainError("value", "seven-weights", { param: "pattern", given: given.length });
    return given;
  },
  check: (pattern) => {
    if (typeof pattern !== "string") for (const weight of pattern) checkBounds(weight, "pattern", "number", { min: 0 });
  },
};

function keyword(cell: CellValue): "weekday" | "flat" {
  const asked = typeof cell === "string" ? cell.trim().toLowerCase() : cell;
  if (isBlank(cell) || asked === "weekday") return "weekday";
  if (asked === "flat") return "flat";
  throw new DomainError("value", "unknown-option", { param: "pattern", got: String(asked), options: "weekday, flat" });
}
