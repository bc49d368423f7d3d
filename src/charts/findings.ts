import type { Lang } from "../core/lang";
import type { TableReading } from "../reading/table-reading";
import { askedOf } from "./ask";
import type { ChartDefinition, ChartSettings } from "./define";
import type { Finding, Refusal } from "./finding";
import { unmetNeed } from "./unmet-need";

/** A finding, and the chart that shows it. */
export interface ShownFinding extends Finding {
  readonly chart: string;
}

/** More than these are a list, and nobody reads it. */
const MOST = 7;

/** What the charts that a table can carry find worth saying, most at stake first, and what could not be told for want of data. */
export async function findingsOf(
  charts: readonly ChartDefinition[],
  reading: TableReading,
  settings: ChartSettings,
  lang: Lang,
): Promise<{ readonly findings: readonly ShownFinding[]; readonly refusals: readonly Refusal[] }> {
  const asked = askedOf(reading, settings);
  const offered = charts.filter(({ needs }) => unmetNeed(reading, needs) === null);
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
