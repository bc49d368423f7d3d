import { LAST_DAY } from "../../core/cells/calendar-days";
import type { MetricKey } from "../../metrics/registry";
import { METRICS } from "../../metrics/registry";
import { WarehouseFault } from "../fault";
import { partsOf, type Parts } from "./read-parts";
import type { Filter, Question, QuestionKind, QuestionOf, RatioOfSums } from "./question";

const GRAINS = ["day", "week", "month", "quarter", "year"] as const;
const WEEK_STARTS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const MODES = ["nday", "unbounded", "bracket"] as const;
const WINDOWS = ["calendar", "24h"] as const;
const COHORT_METRICS = ["rate", "users", "value", "per_user", "cumulative", "cumulative_per_user"] as const;
const WITHOUT_AMOUNT: readonly string[] = ["rate", "users"];
const FORMS = ["each", "histories"] as const;
/** Every day that a question may name, until the events have said which they have. */
export const ANY_DAYS = { first: 1, last: LAST_DAY } as const;

/** Days of a window, and days that are asked for at once. */
const MOST_DAYS = 3660;
const MOST_SECONDS = 366 * 86_400;

/** How each kind of question is read from its parts. `lastDay` is the last day of the events, where the question names none. */
const READ: { readonly [K in QuestionKind]: (parts: Parts, lastDay: number) => QuestionOf[K] } = {
  span: () => ({ kind: "span" }),
  retention: (parts, lastDay) => {
    const mode = parts.choice("mode", MODES, "nday");
    const days = [...new Set(parts.wholeNumbers("days", 0, MOST_DAYS))];
    const last = days.reduce((most, day) => Math.max(most, day), 0);
    return {
      kind: "retention",
      days,
      mode,
      window: parts.choice("window", WINDOWS, "calendar"),
      asOf: parts.day("asOf", lastDay),
      ...(mode === "bracket" && { bracketEnd: parts.whole("bracketEnd", last, MOST_DAYS) }),
      ...parts.optionalDay("cohortFrom"),
      ...parts.optionalDay("cohortTo"),
    };
  },
  cohorts: (parts, lastDay) => {
    const metric = parts.choice("metric", COHORT_METRICS, "rate");
    const amount = parts.optionalText("amount");
    if (!WITHOUT_AMOUNT.includes(metric) && !("amount" in amount)) throw new WarehouseFault("amount-missing");
    return {
      kind: "cohorts",
      grain: parts.choice("grain", GRAINS, "month"),
      ...weekStart(parts),
      metric,
      ...amount,
      asOf: parts.day("asOf", lastDay),
    };
  },
  active: (parts, lastDay) => {
    const windowDays = parts.whole("windowDays", 1, MOST_DAYS);
    // The days before would show how the data begin, and not how people come: their windows reach back to where no events are known.
    return { kind: "active", windowDays, ...parts.range(lastDay, windowDays - 1) };
  },
  funnel: (parts, lastDay) => {
    const steps = parts.texts("steps");
    const twice = steps.find((step, at) => steps.indexOf(step) < at);
    if (twice !== undefined) throw new WarehouseFault("steps-repeat", { step: twice });
    const field = parts.optionalText("field");
    const withinSeconds = parts.whole("withinSeconds", 0, MOST_SECONDS);
    return { kind: "funnel", field: field.field ?? "event", steps, withinSeconds, ...parts.range(lastDay) };
  },
  breakdown: (parts, lastDay) => ({
    kind: "breakdown",
    ...parts.optionalText("by"),
    ...(parts.has("grain") && { grain: parts.choice("grain", GRAINS, "month") }),
    ...weekStart(parts),
    ...parts.range(lastDay),
    ...(parts.has("previous") && { previous: parts.days("previous") }),
    sums: parts.has("sums") ? parts.texts("sums", 0) : [],
    ...(parts.has("ratios") && { ratios: parts.list("ratios").map(ratioOf) }),
    ...(parts.has("top") && { top: parts.whole("top", 1, 1000) }),
  }),
  customers: (parts, lastDay) => ({
    kind: "customers",
    form: parts.choice("form", FORMS, "histories"),
    ...parts.optionalText("amount"),
    asOf: parts.day("asOf", lastDay),
  }),
};

const KINDS = Object.keys(READ) as QuestionKind[];

/**
 * A question as JSON, with days as ISO texts or serials. What it leaves out is filled in: `asOf` and `to` by the last day of the events,
 * which `span` gives first.
 *
 * @throws WarehouseFault for whatever is no question, with the part that is wrong.
 */
export function readQuestion(json: unknown, span: { readonly first: number; readonly last: number }): Question {
  const parts = partsOf(json, "", span.first);
  const kind = parts.choice("kind", KINDS);
  const question = READ[kind](parts, span.last);
  const filters = parts.has("filters") ? { filters: parts.list("filters").map(filterOf) } : {};
  parts.end();
  return { ...question, ...filters };
}

const weekStart = (parts: Parts) => (parts.has("weekStart") ? { weekStart: parts.choice("weekStart", WEEK_STARTS) } : {});

function filterOf(json: unknown, at: number): Filter {
  const parts = partsOf(json, `filters[${at}].`);
  const filter = {
    field: parts.text("field"),
    ...(parts.has("in") && { in: parts.texts("in") }),
    ...(parts.has("notIn") && { notIn: parts.texts("notIn") }),
  };
  parts.end();
  return filter;
}

function ratioOf(json: unknown, at: number): RatioOfSums {
  const parts = partsOf(json, `ratios[${at}].`);
  const metric = parts.choice("metric", Object.keys(METRICS) as MetricKey[]);
  const operands = Object.keys(METRICS[metric].operands);
  const from = parts.has("from") ? parts.object("from") : Object.fromEntries(operands.map((operand) => [operand, operand]));
  parts.end();
  const named = Object.fromEntries(operands.map((operand) => [operand, from[operand]]));
  const all = Object.values(named).every((field) => typeof field === "string" && field !== "");
  if (!all || Object.keys(from).length !== operands.length)
    throw new WarehouseFault("no-operand", { part: `ratios[${at}].from`, operands: operands.join(", ") });
  return { metric, from: named as Readonly<Record<string, string>> };
}
