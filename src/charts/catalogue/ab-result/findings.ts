import type { Lang } from "../../../core/lang";
import type { Role } from "../../../reading/roles/role";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { fill } from "../../format/fill";
import { pText } from "../../format/p-text";
import { percentText, signedPercent } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { isMismatch, toldVersion, type AbData } from "./data";
import { WORDS } from "./words";

/** Below this the power is too small to read anything from "no difference", by the field's usual line. */
export const ENOUGH_POWER = 0.8;

/** Counts of what people do rather than of people. */
const METERED: ReadonlySet<Role> = new Set<Role>(["visits", "impressions", "clicks"]);

/** A rate to two digits of a per cent: versions often differ in the second. */
export const rateText = (rate: number): string => `${(rate * 100).toFixed(2)}%`;
/** As it was entered. */
export const effectText = (effect: number): string => `${effect > 0 ? "+" : ""}${Number((effect * 100).toFixed(2))}%`;

export function words(data: AbData, lang: Lang): ChartWords {
  const said = WORDS[lang];
  const { versions, sampleRatio } = data;
  return {
    title: titleOf(data, lang),
    sentence: sentenceOf(data, lang),
    table: {
      columns: [
        { key: "version", header: said.version, unit: "text" },
        { key: "people", header: said.people, unit: "count" },
        { key: "conversions", header: said.conversions, unit: "count" },
        { key: "rate", header: said.rate, unit: "share" },
        { key: "rate_low", header: said.low, unit: "share" },
        { key: "rate_high", header: said.high, unit: "share" },
        { key: "lift", header: said.lift, unit: "share" },
        { key: "lift_low", header: said.liftLow, unit: "share" },
        { key: "lift_high", header: said.liftHigh, unit: "share" },
        { key: "difference", header: said.difference, unit: "points" },
        { key: "difference_low", header: said.differenceLow, unit: "points" },
        { key: "difference_high", header: said.differenceHigh, unit: "points" },
        { key: "p", header: said.p, unit: "decimal" },
        { key: "p_adjusted", header: said.adjusted, unit: "decimal" },
        { key: "power", header: said.power, unit: "share" },
        { key: "sample_ratio_p", header: said.sampleRatio, unit: "decimal" },
      ],
      rows: versions.map(({ name, people, conversions, rate, interval, against }) => [
        name,
        people,
        conversions,
        rate,
        interval.low,
        interval.high,
        against?.lift ?? null,
        against?.liftInterval.low ?? null,
        against && Number.isFinite(against.liftInterval.high) ? against.liftInterval.high : null,
        against?.difference ?? null,
        against?.differenceInterval.low ?? null,
        against?.differenceInterval.high ?? null,
        worded(against?.p),
        worded(against?.adjusted),
        against?.power ?? null,
        against === null ? worded(sampleRatio ?? undefined) : null,
      ]),
    },
  };
}

const worded = (p: number | undefined) => (p === undefined ? null : { value: p, text: p < 0.001 ? "< 0.001" : p.toFixed(3) });

/** Which sentence holds of the told version, and the sentences for the sheet, which may come to another. */
export function titles(data: AbData, lang: Lang): Readonly<Record<"better" | "worse" | "open" | "mismatch" | "same", string>> {
  const said = WORDS[lang];
  const told = data.versions[toldVersion(data)?.at ?? 0]?.name ?? "";
  const first = data.versions[0]?.name ?? "";
  return {
    better: said.better(told, first),
    worse: said.worse(told, first),
    open: said.open(told, first),
    mismatch: said.mismatch,
    same: said.same,
  };
}

function titleOf(data: AbData, lang: Lang): string {
  if (data.refused) return WORDS[lang].refused[data.refused];
  const all = titles(data, lang);
  const told = toldVersion(data);
  const version = data.versions[told?.at ?? 0];
  const against = version?.against;
  const template = isMismatch(data)
    ? all.mismatch
    : !against || against.adjusted === undefined
      ? all.same
      : told?.significant
        ? against.difference > 0
          ? all.better
          : all.worse
        : all.open;
  return fill(template, {
    rate: rateText(version?.rate ?? 0),
    base: rateText(data.versions[0]?.rate ?? 0),
    lift: signedPercent(against?.lift ?? null),
    p: pText(against?.adjusted ?? 1),
    split: pText(data.sampleRatio ?? 1),
  });
}

export const countsText = ({ versions }: AbData, lang: Lang): string =>
  versions.map(({ name, people }) => `${name} ${compactNumber(people, lang)}`).join(CHART_WORDS[lang].symbols.list);

function sentenceOf(data: AbData, lang: Lang): string {
  const said = WORDS[lang];
  if (data.refused) return said.refused[data.refused];
  const { confidence, effect, versions, sampleRatio, inBoth } = data;
  const against = versions[toldVersion(data)?.at ?? 0]?.against;
  const high = against && Number.isFinite(against.liftInterval.high) ? signedPercent(against.liftInterval.high) : said.unbounded;
  const power = against?.power ?? null;
  return [
    ...(against ? [said.interval(`${Number((confidence * 100).toFixed(2))}%`, signedPercent(against.liftInterval.low), high)] : []),
    ...(power === null ? [] : [said.power2(percentText(power), effectText(effect))]),
    ...(power !== null && power < ENOUGH_POWER && !toldVersion(data)?.significant ? [said.tooSmall] : []),
    isMismatch(data) ? said.splitOff(countsText(data, lang)) : said.split(pText(sampleRatio ?? 1)),
    ...(versions.length > 2 ? [said.many] : []),
    ...(inBoth > 0 ? [said.inBoth(compactNumber(inBoth, lang))] : []),
    ...(METERED.has(data.people) ? [said.visits] : []),
  ].join(CHART_WORDS[lang].symbols.space);
}
