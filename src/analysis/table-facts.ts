import { ADDITIVE_ROLES, type Measure } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";
import { grainFor } from "./grain-for";
import { nameRole, type NameRole } from "./name-role";
import type { Grain } from "./periods";

/** What of a table decides what can be asked of it. */
export interface TableFacts {
  /** What it compares. */
  readonly names: NameRole | null;
  /** Measures that have a number somewhere. */
  readonly measures: readonly Measure[];
  /** The grain that shows its span of days. */
  readonly grain: Grain;
}

export const factsOf = (reading: TableReading): TableFacts => ({
  names: nameRole(reading),
  measures: ADDITIVE_ROLES.filter((role) => columnOf(reading, role)?.values.some((value) => typeof value === "number")),
  grain: grainFor(reading),
});
