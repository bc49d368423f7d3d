import type { Lang } from "../../../core/lang";
import type { ChartWords } from "../../define";
import { cellText } from "../../format/cell-text";
import { periodShort, periodText } from "../../format/date-text";
import { fill } from "../../format/fill";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import type { Mix, MixPart } from "./data";
import { WORDS } from "./words";

/** A shift smaller than this is no finding: half a point. */
export const STILL = 0.005;

export const nameOf = ({ name }: MixPart, lang: Lang): string => name ?? CHART_WORDS[lang].rest;

export function words(mix: Mix, lang: Lang): ChartWords {
  const text = CHART_WORDS[lang];
  const last = mix.periods.length - 1;
  const label = (index: number): string => {
    const period = mix.periods[index];
    const short = period ? periodShort(period, mix.grain, lang) : "";
    return index === last && mix.unfinished ? `${short} (${text.unfinishedMark})` : short;
  };
  return {
    title: titleOf(mix, lang),
    sentence: sentenceOf(mix, lang),
    table: {
      columns: [
        { key: "period", header: WORDS[lang].period, unit: "day" },
        ...mix.parts.map((part) => ({ key: part.name ?? "rest", header: nameOf(part, lang), unit: "share" as const })),
      ],
      rows: mix.periods.map(({ start }, index) => [
        { value: start, text: label(index) },
        ...mix.parts.map(({ shares }) => shares[index] ?? null),
      ]),
    },
  };
}

/** Shifts that differ by less are the same: what one of two names loses the other gains. */
const DUST = 1e9;

/** The name that shifted most, up or down; of equal ones the largest. */
export const mostShifted = ({ parts }: Mix): MixPart | undefined =>
  parts
    .filter(({ shift, name }) => shift !== null && name !== null)
    .sort((a, b) => Math.round(Math.abs(b.shift ?? 0) * DUST) - Math.round(Math.abs(a.shift ?? 0) * DUST))[0];

function titleOf(mix: Mix, lang: Lang): string {
  const said = WORDS[lang];
  const measure = said.measure(CHART_WORDS[lang].measures[mix.measure]);
  const most = mostShifted(mix);
  if (!most || most.shift === null) return fill(said.none, { measure });
  if (Math.abs(most.shift) < STILL) return fill(said.still, { measure });
  return fill(most.shift > 0 ? said.up : said.down, {
    name: nameOf(most, lang),
    measure,
    points: (Math.abs(most.shift) * 100).toFixed(1),
    before: percentText(most.shares[mix.ends[0]] ?? null),
    after: percentText(most.shares[mix.ends[1]] ?? null),
  });
}

function sentenceOf(mix: Mix, lang: Lang): string {
  const said = WORDS[lang];
  const { symbols } = CHART_WORDS[lang];
  const [first, then] = mix.ends.map((at) => mix.periods[at]);
  const moves = mix.parts.filter(({ shift }) => shift !== null);
  return [
    ...(first && then && moves.length > 0
      ? [
          said.sentence(
            periodText(first, mix.grain, lang),
            periodText(then, mix.grain, lang),
            moves.map((part) => said.move(nameOf(part, lang), cellText(part.shift, "points", lang))).join(symbols.list),
          ),
        ]
      : []),
    ...(mix.unfinished ? [said.unfinished] : []),
  ].join(symbols.space);
}
