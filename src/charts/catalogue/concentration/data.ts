import type { Answer, Group, Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import { gini } from "../../../core/segmentation/gini";
import { topShare } from "../../../core/segmentation/top-share";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { Asked, ChartSettings } from "../../define";

export type HeldMeasure = "revenue" | "orders" | "spend";

interface Holder {
  readonly name: string;
  readonly value: number;
  readonly share: number;
  /** Its share and those of all before it. */
  readonly cumulative: number;
  readonly group: Group;
}

/** How much the largest few hold. */
interface Held {
  /** 0 where all hold the same, nearly 1 where one has all. */
  readonly gini: number;
  /** As many equal names would be as concentrated: 1 ÷ Σ share². */
  readonly effective: number;
  /** What the top fraction has; on the Lorenz curve the last name may count in part. */
  readonly top: readonly { readonly fraction: number; readonly share: number }[];
}

export interface Concentration {
  readonly of: "channel" | "activity" | "product";
  readonly measure: HeldMeasure;
  /** The largest first. */
  readonly holders: readonly Holder[];
  readonly total: number;
  /** Null where a name is below zero, so that shares of the whole say nothing, or there is nothing to share. */
  readonly held: Held | null;
}

export const TOP_FRACTIONS = [0.01, 0.05, 0.2] as const;

export const heldMeasures = ({ measures }: TableFacts): readonly HeldMeasure[] =>
  (["revenue", "orders", "spend"] as const).filter((measure) => measures.includes(measure));

const measureOf = (facts: TableFacts, { measure }: ChartSettings): HeldMeasure => {
  const offered = heldMeasures(facts);
  return offered.find((one) => one === measure) ?? offered[0] ?? "revenue";
};

export const query = (facts: TableFacts, settings: ChartSettings): Query => ({
  measures: [measureOf(facts, settings)],
  by: facts.names ?? "channel",
});

export function data({ groups, counted, query: asked }: Answer, { facts, settings }: Asked): Concentration {
  const total = counted.value ?? 0;
  let reached = 0;
  const holders = groups.map((group): Holder => {
    const value = group.value ?? 0;
    reached += value;
    const shareOf = (part: number): number => valueOf(SHARE, { part, whole: total }) ?? 0;
    return { name: group.name ?? "", value, share: shareOf(value), cumulative: shareOf(reached), group };
  });
  return {
    of: asked.by ?? "channel",
    measure: measureOf(facts, settings),
    holders,
    total,
    held: heldOf(holders.map(({ value }) => value)),
  };
}

function heldOf(values: readonly number[]): Held | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total <= 0 || values.some((value) => value < 0)) return null;
  const squares = values.reduce((sum, value) => sum + (valueOf(SHARE, { part: value, whole: total }) ?? 0) ** 2, 0);
  return {
    gini: gini(values),
    effective: 1 / squares,
    top: TOP_FRACTIONS.map((fraction) => ({ fraction, share: topShare(values, fraction) })),
  };
}
