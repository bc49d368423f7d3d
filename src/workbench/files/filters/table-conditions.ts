import type { FileCondition, FileFilterRule, FilterOperator } from "../../../files/file-filter";
import { serialOfFilterDay } from "../../engine/tables/filters/filter-day";

/** A condition of the grid's filter over a table's column, as far as a file has it too. */
export interface GridCondition {
  readonly conditionType: "number" | "string" | "date";
  readonly compareType: string;
  readonly expectedValue?: unknown;
}

type Compare = Extract<FileFilterRule, { readonly kind: "compare" }>;

const NUMBERS: ReadonlySet<string> = new Set<FilterOperator>([
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
]);
const DATES: Readonly<Record<string, FilterOperator>> = {
  equal: "equal",
  notEqual: "notEqual",
  after: "greaterThan",
  afterOrEqual: "greaterThanOrEqual",
  before: "lessThan",
  beforeOrEqual: "lessThanOrEqual",
};
/** Where a pattern of Excel's says what the grid has a word for. */
const TEXTS: Readonly<Record<string, readonly [operator: FilterOperator, before: string, after: string]>> = {
  contains: ["equal", "*", "*"],
  notContains: ["notEqual", "*", "*"],
  startsWith: ["equal", "", "*"],
  endsWith: ["equal", "*", ""],
};
const AVERAGES: Readonly<Record<string, string>> = { above: "aboveAverage", below: "belowAverage" };
/** Excel's names of periods are the grid's, but for the capital letters of months and quarters. */
const PERIODS: ReadonlySet<string> = new Set([
  "today",
  "yesterday",
  "tomorrow",
  "thisWeek",
  "lastWeek",
  "nextWeek",
  "thisMonth",
  "lastMonth",
  "nextMonth",
  "thisQuarter",
  "lastQuarter",
  "nextQuarter",
  "thisYear",
  "lastYear",
  "nextYear",
  "yearToDate",
]);
const PART_OF_YEAR = /^[QM]\d+$/i;

const compare = (operator: FilterOperator, value: unknown): FileFilterRule => ({
  kind: "compare",
  all: false,
  conditions: [{ operator, value: String(value) }],
});

/** A rule in the file's words; undefined where a file has none for it. */
export function conditionToFile({ conditionType, compareType, expectedValue }: GridCondition): FileFilterRule | undefined {
  const bounds = Array.isArray(expectedValue) ? (expectedValue as readonly unknown[]) : [expectedValue];
  if (compareType === "between" || compareType === "notBetween")
    return betweenToFile(compareType === "between", conditionType === "date" ? bounds.map(serialOfFilterDay) : bounds.map(Number));
  if (conditionType === "date") {
    if (PERIODS.has(compareType)) return { kind: "dynamic", name: compareType };
    if (PART_OF_YEAR.test(compareType)) return { kind: "dynamic", name: compareType.toUpperCase() };
    const operator = DATES[compareType];
    return operator && compare(operator, serialOfFilterDay(bounds[0]));
  }
  if (conditionType === "number") {
    const average = AVERAGES[compareType];
    if (average) return { kind: "dynamic", name: average };
    if (compareType === "topN") return { kind: "top", count: Number(bounds[0]), percent: false, bottom: false };
    return NUMBERS.has(compareType) ? compare(compareType as FilterOperator, Number(bounds[0])) : undefined;
  }
  const text = String(bounds[0] ?? "");
  const pattern = TEXTS[compareType];
  if (pattern) return compare(pattern[0], `${pattern[1]}${text}${pattern[2]}`);
  return compareType === "equal" || compareType === "notEqual" ? compare(compareType, text) : undefined;
}

function betweenToFile(inside: boolean, bounds: readonly number[]): FileFilterRule {
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const [from, to]: readonly FilterOperator[] = inside ? ["greaterThanOrEqual", "lessThanOrEqual"] : ["lessThan", "greaterThan"];
  return {
    kind: "compare",
    all: inside,
    conditions: [
      { operator: from ?? "equal", value: String(low) },
      { operator: to ?? "equal", value: String(high) },
    ],
  };
}

const numberOf = (value: string): number | undefined => (value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined);

/** A file's rule as the grid has it; undefined where it has none for it. */
export function conditionFromFile(rule: Exclude<FileFilterRule, { readonly kind: "values" }>): GridCondition | undefined {
  switch (rule.kind) {
    case "compare":
      return compareFromFile(rule);
    case "dynamic": {
      const average = Object.keys(AVERAGES).find((one) => AVERAGES[one] === rule.name);
      if (average) return { conditionType: "number", compareType: average };
      if (PART_OF_YEAR.test(rule.name)) return { conditionType: "date", compareType: rule.name.toLowerCase() };
      return PERIODS.has(rule.name) ? { conditionType: "date", compareType: rule.name } : undefined;
    }
    case "top":
      return rule.percent || rule.bottom ? undefined : { conditionType: "number", compareType: "topN", expectedValue: rule.count };
  }
}

function compareFromFile({ all, conditions }: Compare): GridCondition | undefined {
  const [first, second] = conditions;
  if (!first) return undefined;
  const value = numberOf(first.value);
  if (!second)
    return value === undefined ? textFromFile(first) : { conditionType: "number", compareType: first.operator, expectedValue: value };
  const operators = [first.operator, second.operator].sort().join(" ");
  const bounds = [value, numberOf(second.value)];
  if (bounds.includes(undefined)) return undefined;
  if (all && operators === "greaterThanOrEqual lessThanOrEqual")
    return { conditionType: "number", compareType: "between", expectedValue: bounds };
  if (!all && operators === "greaterThan lessThan") return { conditionType: "number", compareType: "notBetween", expectedValue: bounds };
  return undefined;
}

/** Patterns, of which the grid has names for some and reads the others itself. Blanks and what is not blank it cannot ask for. */
function textFromFile({ operator, value }: FileCondition): GridCondition | undefined {
  if ((operator !== "equal" && operator !== "notEqual") || value.trim() === "") return undefined;
  const inner = (before: string, after: string): string => value.slice(before.length, value.length - after.length);
  const [name] = Object.entries(TEXTS).find(([, [kind, before, after]]) => {
    const text = inner(before, after);
    return kind === operator && value.startsWith(before) && value.endsWith(after) && text !== "" && !/[*?~]/.test(text);
  }) ?? [operator];
  const [, before, after] = TEXTS[name] ?? [operator, "", ""];
  return { conditionType: "string", compareType: name, expectedValue: inner(before, after) };
}
