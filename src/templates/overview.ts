import type { OverviewColumn } from "../plan/links/overview-row";

/** The template that lists all plans of a workbook, and its list. */
export const OVERVIEW_ID = "portfolio";
export const OVERVIEW_TABLE = "plans";

/** Key of the word for the kind of plan that a template makes, of the overview's list of types. */
export function overviewType(id: string): string {
  const [, type = "operations"] = TYPES.find(([pattern]) => pattern.test(id)) ?? [];
  return `types.${type}`;
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^campaign-/, "campaign"],
  [/^(?:channel-.*|promotion-plan|content-calendar)$/, "channels"],
  [/^(?:launch-plan|new-product-28d|market-research)$/, "launch"],
  [/^(?:budget-tracker|goal-breakdown|sales-target)$/, "budget"],
  [/^store-/, "store"],
  [/^experiment$/, "experiment"],
];

interface Lead {
  /** The template whose sheet has the one row of the set. */
  readonly template: string;
  /** Templates of the set that know a column better, the best first. */
  readonly better?: Readonly<Partial<Record<OverviewColumn, readonly string[]>>>;
}

const TRACKED = ["budget-tracker"];

/** One row for each plan and not for each sheet, or money would count twice. By set. */
export const LEADS: Readonly<Partial<Record<string, Lead>>> = {
  campaign: {
    template: "campaign-plan",
    better: { approved: TRACKED, committed: TRACKED, spent: TRACKED, actual: ["campaign-review", "channel-plan"] },
  },
  launch: { template: "ops-plan" },
  "store-month": { template: "goal-breakdown" },
};
