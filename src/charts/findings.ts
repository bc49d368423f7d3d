import type { Lang } from "../core/lang";
import type { TableReading } from "../reading/table-reading";
import { askedOf } from "./ask";
import type { ChartDefinition, ChartSettings } from "./define";
import type { Finding, Refusal } from "./finding";
import { offersOf, type Offer } from "./offers";

/** A finding, and the chart that shows it. */
export interface ShownFinding extends Finding {
  readonly chart: string;
}

export interface Findings {
  /** At most seven, most at stake first. */
  readonly findings: readonly ShownFinding[];
  /** What could not be told for want of data. */
  readonly refusals: readonly Refusal[];
}

/** More than these are a list, and nobody reads it. */
const MOST = 7;

/** What the charts that a table can carry find worth saying, most at stake first, and what could not be told for want of data. */
export async function findingsOf(
  charts: readonly ChartDefinition[],
  reading: TableReading,
  settings: ChartSettings,
  lang: Lang,
): Promise<Findings> {
  const asked = askedOf(reading, settings);
  const offered = offersOf(charts, reading, settings).flatMap(({ chart, unmet }) => (unmet === null ? [chart] : []));
  const found = await Promise.all(
    offered.map(async ({ id, rules }) =>
      (rules ? (await rules()).RULES : []).map((rule) => {
        const { findings, refusals } = rule(asked, lang);
        return { findings: findings.map((finding): ShownFinding => ({ ...finding, chart: id })), refusals };
      }),
    ),
  );
  return {
    findings: found
      .flat()
      .flatMap(({ findings }) => findings)
      .sort((a, b) => b.size - a.size)
      .slice(0, MOST),
    refusals: found.flat().flatMap(({ refusals }) => refusals),
  };
}

/** The charts that say something, first those whose findings have most at stake; the others as they are listed. */
export function mostTellingFirst(offers: readonly Offer[], { findings }: Findings): readonly ChartDefinition[] {
  const stake = ({ id }: ChartDefinition): number => Math.max(0, ...findings.flatMap(({ chart, size }) => (chart === id ? [size] : [])));
  const offered = offers.flatMap(({ chart, unmet }) => (unmet === null ? [chart] : []));
  return [...offered].sort((a, b) => stake(b) - stake(a));
}
