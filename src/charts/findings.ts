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

/**
 * What the charts that a table can carry find worth saying, most at stake first, and what could not be told for want of data. Who has other
 * things to do meanwhile gets a `turn` between any two rules, because one may look at millions of rows; what it throws ends the search.
 */
export async function findingsOf(
  charts: readonly ChartDefinition[],
  reading: TableReading,
  settings: ChartSettings,
  lang: Lang,
  turn: () => Promise<void> = () => Promise.resolve(),
): Promise<Findings> {
  await turn();
  const asked = askedOf(reading, settings);
  const offered = offersOf(charts, reading, settings).flatMap(({ chart, unmet }) => (unmet === null ? [chart] : []));
  const ruled = await Promise.all(offered.map(async ({ id, rules }) => ({ id, rules: rules ? (await rules()).RULES : [] })));
  const findings: ShownFinding[] = [];
  const refusals: Refusal[] = [];
  for (const { id, rule } of ruled.flatMap(({ id, rules }) => rules.map((rule) => ({ id, rule })))) {
    await turn();
    const found = rule(asked, lang);
    findings.push(...found.findings.map((finding): ShownFinding => ({ ...finding, chart: id })));
    refusals.push(...found.refusals);
  }
  return { findings: findings.sort((a, b) => b.size - a.size).slice(0, MOST), refusals };
}

/** The charts that say something, first those whose findings have most at stake; the others as they are listed. */
export function mostTellingFirst(offers: readonly Offer[], { findings }: Findings): readonly ChartDefinition[] {
  const stake = ({ id }: ChartDefinition): number => Math.max(0, ...findings.flatMap(({ chart, size }) => (chart === id ? [size] : [])));
  const offered = offers.flatMap(({ chart, unmet }) => (unmet === null ? [chart] : []));
  return [...offered].sort((a, b) => stake(b) - stake(a));
}
