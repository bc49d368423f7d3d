import type { Measure } from "../reading/roles/role";

/** A measure, and the one that says what it should be. */
export interface PlannedMeasure {
  readonly actual: "spend" | "revenue" | "orders";
  readonly planned: "budget" | "target" | "targetOrders";
}

const PAIRS: readonly PlannedMeasure[] = [
  { actual: "spend", planned: "budget" },
  { actual: "revenue", planned: "target" },
  { actual: "orders", planned: "targetOrders" },
];

/** What of a table can be held against its plan. */
export const plannedMeasures = (measures: readonly Measure[]): readonly PlannedMeasure[] =>
  PAIRS.filter(({ actual, planned }) => measures.includes(actual) && measures.includes(planned));
