import { areInOneCurrency, columnOf } from "../analysis/aggregate";
import { readyCohorts } from "../analysis/cohort-columns";
import { isLog } from "../analysis/event-log";
import { eventNames } from "../analysis/event-names";
import { oncePerTable } from "../analysis/once-per-table";
import { readySteps } from "../analysis/ready-steps";
import { stepMeasures } from "../analysis/step-measures";
import { factsOf } from "../analysis/table-facts";
import { versionsOf } from "../analysis/versions";
import type { CellValue } from "../core/cell";
import { ADDITIVE_ROLES, type Measure } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";
import type { Needs, WhyNot } from "./define";
import { nameRole } from "../analysis/name-role";
import { plannedMeasures } from "./planned-measures";

/** What is said where a measure is missing. */
const MISSING: Readonly<Partial<Record<Measure, WhyNot>>> = { spend: "noSpend", revenue: "noRevenue" };

/** The first thing a chart needs and a table does not have, or null where it says something of it. */
export function unmetNeed(
  reading: TableReading,
  {
    names,
    dates = 0,
    days: daily = 0,
    all = [],
    some = [],
    active,
    positive,
    cohorts,
    retention,
    steps,
    versions,
    planned,
    formats,
    customers = 0,
  }: Needs,
): WhyNot | null {
  const has = (measure: Measure, holds: (value: number) => boolean = () => true): boolean =>
    columnOf(reading, measure)?.values.some((value) => typeof value === "number" && holds(value)) ?? false;
  if (reading.rows.length === 0) return "noRows";
  if (reading.questions.some(({ chosen }) => chosen === null)) return "unanswered";
  if (dates + daily > 0 && reading.notes.some((note) => note.key === "yearMissing")) return "yearMissing";
  if (cohorts && !isLog(reading) && !readyCohorts(reading, [...reading.rows.keys()])) return "noCohorts";
  if (retention && !isLog(reading) && !factsOf(reading).curve && !readyCohorts(reading, [...reading.rows.keys()])) return "noCohorts";
  if (steps && !hasSteps(reading)) return "noSteps";
  if (versions && !hasVersions(reading)) return "noVersions";
  if (names && !nameRole(reading)) return "noChannel";
  const missing = all.find((measure) => !has(measure, measure === positive ? (value) => value > 0 : undefined));
  if (missing !== undefined) return MISSING[missing] ?? "noMeasure";
  if (
    planned &&
    plannedMeasures(ADDITIVE_ROLES.filter((measure) => has(measure))).every((pair) => !has(pair.planned, (value) => value > 0))
  )
    return "noPlan";
  if (formats && !columnOf(reading, "format")) return "noFormat";
  if (customers > 0 && new Set(columnOf(reading, "user")?.values.filter((user) => user !== null && user !== "") ?? []).size < customers)
    return "fewCustomers";
  if (!areInOneCurrency(reading, all)) return "currenciesDiffer";
  const days = daysIn(reading);
  if (dates + daily > 0 && days.size === 0) return "noDate";
  if (days.size < dates) return "oneDate";
  if (daily > 0 && !isDaily([...days], daily)) return "notDaily";
  const isActive = active === true && factsOf(reading).active !== null;
  return some.length > 0 && !isActive && !some.some((measure) => has(measure)) ? "noMeasure" : null;
}

const daysIn = oncePerTable((reading): ReadonlySet<CellValue> => {
  const days = new Set<CellValue>(columnOf(reading, "date")?.values);
  days.delete(null);
  return days;
});

const LEAST = 2;

const hasSteps = (reading: TableReading): boolean =>
  (isLog(reading) ? eventNames(reading) : stepMeasures(factsOf(reading).measures)).length >= LEAST ||
  readySteps(reading, [...reading.rows.keys()]) !== null;

const hasVersions = (reading: TableReading): boolean =>
  (versionsOf(reading, [...reading.rows.keys()])?.versions ?? []).filter(({ people }) => people > 0).length >= LEAST;

/** Whether there are so many days, on most days of their span. */
function isDaily(times: readonly CellValue[], least: number): boolean {
  const days = new Set(times.flatMap((time) => (typeof time === "number" ? [Math.floor(time)] : [])));
  const [first, last] = [...days].reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)], [Infinity, -Infinity]);
  return days.size >= least && days.size * 2 > last - first + 1;
}
