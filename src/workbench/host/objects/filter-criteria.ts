import type { IStyleData } from "@univerjs/core";
import { serialOfToday } from "../../../core/cells/serial-date";
import type { FileCondition, FileFilterRule, FilePeriod, FilterOperator } from "../../../files/file-filter";
import { hasWildcards, wildcardTest } from "../../engine/builtins/wildcards";
import { passes, type Passes } from "../../engine/tables/filters/filter-condition";
import { conditionFromFile } from "../../files/filters/table-conditions";
import { HostError } from "../dispatch/host-error";
import { aColor, aNumber, aText, oneOf } from "./check";

/** What Office.js says of a filter. */
export interface FilterCriteria {
  readonly filterOn?: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly dynamicCriteria?: string;
  readonly color?: string;
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
}

/** A filter by rule, or by a colour of the cells or of what they show. */
export type FilterRule = FileFilterRule | { readonly kind: "color"; readonly of: "fill" | "font"; readonly color: string };

/** A cell as a filter looks at it. */
export interface Filtered {
  readonly text: string;
  readonly number: number | undefined;
  readonly style: IStyleData;
}

const OPERATORS: readonly (readonly [string, FilterOperator])[] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

/** ">50" and the like; without a sign it means "equals". */
function conditionOf(criterion: unknown): FileCondition {
  const text = aText(criterion);
  const [sign = "", operator = "equal"] = OPERATORS.find(([one]) => text.startsWith(one)) ?? [];
  return { operator, value: text.slice(sign.length) };
}

const MONTHS = ["January", "Februray", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DYNAMIC: Readonly<Record<string, string>> = Object.fromEntries([
  ...MONTHS.map((month, i) => [`AllDatesInPeriod${month}`, `M${i + 1}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`] as const),
  ...["AboveAverage", "BelowAverage", "Today", "Tomorrow", "Yesterday", "YearToDate"].map((name) => [name, lower(name)] as const),
  ...["Last", "This", "Next"].flatMap((when) =>
    ["Week", "Month", "Quarter", "Year"].map((unit) => [`${when}${unit}`, lower(`${when}${unit}`)] as const),
  ),
]);

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A year, a month or a day as far as it is meant. */
function periodOf({ date, specificity }: { readonly date: string; readonly specificity: string }): FilePeriod {
  const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(aText(date))?.slice(1);
  const units = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
  const upTo = units.indexOf(oneOf(units, specificity));
  if (!parts) throw new HostError("InvalidArgument");
  const known = units.slice(0, upTo + 1).map((unit, i) => [lower(unit), Number(parts[i])] as const);
  if (known.some(([, value]) => Number.isNaN(value))) throw new HostError("InvalidArgument");
  return Object.fromEntries(known) as unknown as FilePeriod;
}

const FILTER_ON = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

/** How many items, or what part of them, Excel's dialog takes. */
function aCount(value: unknown, percent: boolean): number {
  const count = aNumber(Number(value));
  if (!Number.isInteger(count) || count < 1 || count > (percent ? 100 : 500)) throw new HostError("InvalidArgument");
  return count;
}

export function ruleOfCriteria(given: unknown): FilterRule {
  if (typeof given !== "object" || given === null) throw new HostError("InvalidArgument");
  const criteria = given as FilterCriteria;
  const filterOn = oneOf(FILTER_ON, criteria.filterOn);
  switch (filterOn) {
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent": {
      const percent = filterOn.endsWith("Percent");
      return { kind: "top", count: aCount(criteria.criterion1, percent), percent, bottom: filterOn.startsWith("Bottom") };
    }
    case "CellColor":
    case "FontColor":
      return { kind: "color", of: filterOn === "CellColor" ? "fill" : "font", color: aColor(criteria.color) };
    case "Dynamic": {
      const name = DYNAMIC[aText(criteria.dynamicCriteria)];
      if (name === undefined) throw new HostError("InvalidArgument");
      return { kind: "dynamic", name };
    }
    case "Custom": {
      const second = criteria.criterion2 === undefined || criteria.criterion2 === null ? [] : [conditionOf(criteria.criterion2)];
      const all = oneOf(["And", "Or"], criteria.operator ?? "And") === "And";
      return { kind: "compare", all, conditions: [conditionOf(criteria.criterion1), ...second] };
    }
    case "Values": {
      if (!Array.isArray(criteria.values)) throw new HostError("InvalidArgument");
      const texts = criteria.values.filter((value): value is string => typeof value === "string");
      const dates = criteria.values.flatMap((value) => (typeof value === "object" ? [periodOf(value)] : []));
      return { kind: "values", texts: texts.filter((text) => text !== ""), dates, blanks: texts.includes("") };
    }
    case "Icon":
      throw HostError.notImplemented("Filter.applyIconFilter");
  }
}

const ofNumbers = (test: Passes) => (cell: Filtered) => test(cell.number);

function conditionTest({ operator, value }: FileCondition): (cell: Filtered) => boolean {
  const number = value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined;
  if (number !== undefined) {
    const test = passes({ conditionType: "number", compareType: operator, expectedValue: number }, [], 0);
    if (test) return ofNumbers(test);
  }
  const pattern = hasWildcards(value) ? wildcardTest(value) : (shown: string) => shown === value.toLowerCase();
  const compared = (cell: Filtered): number => cell.text.toLowerCase().localeCompare(value.toLowerCase());
  const tests: Readonly<Record<FilterOperator, (cell: Filtered) => boolean>> = {
    equal: ({ text }) => pattern(text.toLowerCase()),
    notEqual: ({ text }) => !pattern(text.toLowerCase()),
    greaterThan: (cell) => compared(cell) > 0,
    greaterThanOrEqual: (cell) => compared(cell) >= 0,
    lessThan: (cell) => compared(cell) < 0,
    lessThanOrEqual: (cell) => compared(cell) <= 0,
  };
  return tests[operator];
}

/** Which cells a rule lets through, of a column with these cells. Values are compared by what cells show, and left to the grid. */
export function ruleTest(rule: Exclude<FilterRule, { readonly kind: "values" }>, column: readonly Filtered[]): (cell: Filtered) => boolean {
  const numbers = column.flatMap(({ number }) => number ?? []);
  switch (rule.kind) {
    case "color":
      return ({ style }) => (rule.of === "fill" ? (style.bg?.rgb ?? "#FFFFFF") : (style.cl?.rgb ?? "#000000")).toUpperCase() === rule.color;
    case "top": {
      const sorted = numbers.toSorted((a, b) => (rule.bottom ? a - b : b - a));
      const count = rule.percent ? Math.max(1, Math.floor((sorted.length * rule.count) / 100)) : rule.count;
      const last = sorted[Math.min(count, sorted.length) - 1];
      return ({ number }) => number !== undefined && last !== undefined && (rule.bottom ? number <= last : number >= last);
    }
    case "dynamic": {
      const condition = conditionFromFile(rule);
      const test = condition && passes(condition, numbers, serialOfToday(new Date()));
      if (!test) throw HostError.notImplemented(`a filter by ${rule.name}`);
      return ofNumbers(test);
    }
    case "compare": {
      const tests = rule.conditions.map(conditionTest);
      return (cell) => (rule.all ? tests.every((test) => test(cell)) : tests.some((test) => test(cell)));
    }
  }
}

/** A rule as Office.js reads it back. */
export function criteriaOf(rule: FilterRule): FilterCriteria {
  switch (rule.kind) {
    case "color":
      return { filterOn: rule.of === "fill" ? "CellColor" : "FontColor", color: rule.color };
    case "top":
      return { filterOn: `${rule.bottom ? "Bottom" : "Top"}${rule.percent ? "Percent" : "Items"}`, criterion1: String(rule.count) };
    case "dynamic":
      return { filterOn: "Dynamic", dynamicCriteria: Object.keys(DYNAMIC).find((name) => DYNAMIC[name] === rule.name) ?? "Unknown" };
    case "compare": {
      const [first, second] = rule.conditions.map(
        ({ operator, value }) => `${OPERATORS.find(([, one]) => one === operator)?.[0] ?? "="}${value}`,
      );
      return {
        filterOn: "Custom",
        ...(first !== undefined && { criterion1: first }),
        ...(second !== undefined && { criterion2: second, operator: rule.all ? "And" : "Or" }),
      };
    }
    case "values":
      return { filterOn: "Values", values: [...rule.texts, ...(rule.blanks ? [""] : [])] };
  }
}
