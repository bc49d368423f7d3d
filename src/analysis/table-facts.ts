import { ADDITIVE_ROLES, type Measure } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";
import { activeDays, type ActiveDays } from "./active-days";
import { columnOf } from "./aggregate";
import { isLog } from "./event-log";
import { eventNames } from "./event-names";
import { grainFor } from "./grain-for";
import { nameRole, type NameRole } from "./name-role";
import { oncePerTable } from "./once-per-table";
import { readyCurve, type ReadyCurve } from "./ready-curve";
import type { Grain, Period } from "./periods";

/** What of a table decides what can be asked of it. */
export interface TableFacts {
  /** What it compares. */
  readonly names: NameRole | null;
  /** Measures that have a number somewhere. */
  readonly measures: readonly Measure[];
  /** From its first day to its last; null without days. */
  readonly span: Period | null;
  /** The grain that shows its span of days. */
  readonly grain: Grain;
  /** Whether its rows name users and times. */
  readonly log: boolean;
  /** The retention of all people together that it has row by row; null where it has none. */
  readonly curve: ReadyCurve | null;
  /** The people that it has day by day; null where it has none. */
  readonly active: ActiveDays | null;
  /** What happens in a log, what most people do first; none where the table is no log. */
  readonly events: readonly string[];
}

export const factsOf = oncePerTable((reading): TableFacts => ({
  names: nameRole(reading),
  measures: ADDITIVE_ROLES.filter((role) => columnOf(reading, role)?.values.some((value) => typeof value === "number")),
  span: spanOf(reading),
  grain: grainFor(reading),
  log: isLog(reading),
  curve: readyCurve(reading),
  active: activeDays(reading),
  events: eventNames(reading),
}));

function spanOf(reading: TableReading): Period | null {
  let [start, end] = [Infinity, -Infinity];
  for (const day of columnOf(reading, "date")?.values ?? []) {
    if (typeof day !== "number") continue;
    start = Math.min(start, Math.floor(day));
    end = Math.max(end, Math.floor(day));
  }
  return start <= end ? { start, end } : null;
}
