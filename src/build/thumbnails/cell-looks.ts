import { colorOf, styleOf, type CellStyle } from "../../design/cell-styles";
import type { Color } from "../../design/palette";
import { cellArea, contains } from "../../plan/area";
import type { Area, ConditionalPlan, SheetPlan } from "../../plan/sheet-plan";
import type { CalculatedSheet } from "./calculated-sheet";

/** How a cell looks with what its conditional formats add. */
export interface CellLook extends Omit<CellStyle, "fill"> {
  readonly fill?: string;
  /** The part of the cell that a data bar fills, from 0 to 1. */
  readonly bar?: { readonly color: string; readonly share: number };
}

const mixed = (from: Color, to: Color, share: number): string => {
  const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const [a, b] = [channels(colorOf(from)), channels(colorOf(to))];
  const hex = a.map((value, index) =>
    Math.round(value + ((b[index] ?? value) - value) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
};

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf({ row, column, rows, columns }: Area, sheet: CalculatedSheet): Range {
  const numbers: number[] = [];
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) {
      const value = sheet.value(down, across);
      if (typeof value === "number") numbers.push(value);
    }
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** Later style runs win, as on the sheet; of the conditional formats the first that holds does. */
export function cellLooks({ styles, conditionals }: SheetPlan, sheet: CalculatedSheet): (row: number, column: number) => CellLook {
  const ranges = conditionals.map(({ area, rule }) => (rule.kind === "formula" ? undefined : rangeOf(area, sheet)));
  return (row, column) => {
    const cell = cellArea(row, column);
    const run = styles.findLast(({ area }) => contains(area, cell));
    const own: CellStyle = run ? styleOf(run.style) : {};
    const { fill, ...rest } = own;
    let look: CellLook = fill ? { ...rest, fill: colorOf(fill) } : rest;
    for (const [place, conditional] of [...conditionals.entries()].reverse()) {
      if (contains(conditional.area, cell)) look = { ...look, ...added(conditional, place, ranges[place], row, column, sheet) };
    }
    return look;
  };
}

function added(
  { rule }: ConditionalPlan,
  place: number,
  range: Range | undefined,
  row: number,
  column: number,
  sheet: CalculatedSheet,
): CellLook {
  if (rule.kind === "formula") {
    if (!sheet.holds(place, row, column)) return {};
    const { fill, color, bold }: CellStyle = styleOf(rule.style);
    return { ...(fill ? { fill: colorOf(fill) } : {}), ...(color ? { color } : {}), ...(bold ? { bold } : {}) };
  }
  const value = sheet.value(row, column);
  if (typeof value !== "number" || range === undefined) return {};
  if (rule.kind === "dataBar") {
    const most = Math.max(range.high, 0);
    return most > 0 && value > 0 ? { bar: { color: colorOf(rule.color), share: value / most } } : {};
  }
  const share = range.high === range.low ? 0 : (value - range.low) / (range.high - range.low);
  if (rule.mid === undefined) return { fill: mixed(rule.low, rule.high, share) };
  return { fill: share < 0.5 ? mixed(rule.low, rule.mid, share * 2) : mixed(rule.mid, rule.high, share * 2 - 1) };
}
