import type { Grain, Period } from "../../../analysis/periods";
import type { Answer, Group, Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { dayMeasureOf, type DayMeasure } from "../../day-measure";
import type { Asked, ChartSettings } from "../../define";

export interface MixPart {
  /** Null for the rest, gathered. */
  readonly name: string | null;
  readonly values: readonly (number | null)[];
  /** Of each period; null where the period has nothing to share, or something below zero. */
  readonly shares: readonly (number | null)[];
  /** From the first whole period to the last, in shares; null where one of them has none. */
  readonly shift: number | null;
  readonly group: Group;
}

export interface Mix {
  readonly of: "channel" | "activity" | "product";
  readonly measure: DayMeasure;
  readonly grain: Grain;
  readonly periods: readonly Period[];
  readonly unfinished: boolean;
  /** The first and the last period that are whole. */
  readonly ends: readonly [number, number];
  /** The largest first; the rest last. */
  readonly parts: readonly MixPart[];
}

const MOST_NAMES = 7;

/** Shares of single days swing too much to be compared. */
const grainOf = ({ grain }: TableFacts, settings: ChartSettings): Grain => settings.grain ?? (grain === "day" ? "week" : grain);

export const query = (facts: TableFacts, settings: ChartSettings): Query => ({
  measures: [dayMeasureOf(facts, settings)],
  grain: grainOf(facts, settings),
  by: facts.names ?? "channel",
  most: MOST_NAMES,
});

export function data({ groups, rest, time, query: asked }: Answer, { facts, settings }: Asked): Mix {
  const shown = [...groups, ...(rest ? [rest] : [])];
  const totals = time.periods.map((_, index) => wholeOf(shown.map(({ parts }) => parts[index]?.value ?? null)));
  const last = time.periods.length - 1;
  const whole: readonly [number, number] = [time.partialStart ? 1 : 0, time.unfinished ? last - 1 : last];
  // Where no period is whole, all there is is compared.
  const ends = whole[0] < whole[1] ? whole : ([0, last] as const);
  return {
    of: asked.by ?? "channel",
    measure: dayMeasureOf(facts, settings),
    grain: grainOf(facts, settings),
    periods: time.periods,
    unfinished: time.unfinished,
    ends,
    parts: shown.map((group): MixPart => {
      const values = group.parts.map(({ value }) => value);
      const shares = values.map((value, index) => valueOf(SHARE, { part: value ?? 0, whole: totals[index] ?? null }));
      const [first, then] = [shares[ends[0]] ?? null, shares[ends[1]] ?? null];
      return { name: group.name, values, shares, shift: first === null || then === null ? null : then - first, group };
    }),
  };
}

/** What shares are taken of: nothing where a part is below zero or all are nothing. */
function wholeOf(values: readonly (number | null)[]): number | null {
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return total > 0 && values.every((value) => (value ?? 0) >= 0) ? total : null;
}
