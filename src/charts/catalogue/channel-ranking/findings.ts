import type { Lang } from "../../../core/lang";
import { CHANGE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { dateText } from "../../format/date-text";
import { fill } from "../../format/fill";
import { percentText, signedPercent } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import type { RankedName, Ranking } from "./data";
import { WORDS } from "./words";

/** So many names together are told beside the first. */
export const TOP = 3;

export const nameOf = ({ name }: RankedName, lang: Lang): string => name ?? CHART_WORDS[lang].rest;

export function words(ranking: Ranking, lang: Lang): ChartWords {
  const text = CHART_WORDS[lang];
  const { names, measure, against } = ranking;
  const unit = measure === "orders" ? "count" : "amount";
  return {
    title: titleOf(ranking, lang).title,
    sentence: sentenceOf(ranking, lang),
    table: {
      columns: [
        { key: "name", header: text.name[ranking.of], unit: "text" },
        { key: measure, header: text.measures[measure], unit },
        { key: "share", header: WORDS[lang].share, unit: "share" },
        { key: "cumulative_share", header: WORDS[lang].cumulative, unit: "share" },
        ...(against
          ? ([
              { key: "before", header: WORDS[lang].before, unit },
              { key: "change", header: WORDS[lang].change, unit: "share" },
            ] as const)
          : []),
      ],
      rows: names.map((one) => [
        nameOf(one, lang),
        one.value,
        one.share,
        one.cumulative,
        ...(against ? [one.before, one.change === null ? null : { value: one.change, text: signedPercent(one.change) }] : []),
      ]),
    },
  };
}

/** Who is first, and how much the first few have together; with the sentence it was made of, for a formula that stays true. */
export function titleOf({ names, measure }: Ranking, lang: Lang): { readonly title: string; readonly template: string } {
  const named = names.filter(({ name }) => name !== null);
  const [first] = named;
  if (!first) return { title: WORDS[lang].name, template: WORDS[lang].name };
  const several = named.length > TOP;
  const template = fill(several ? WORDS[lang].title : WORDS[lang].titleAlone, {
    measure: WORDS[lang].measure(CHART_WORDS[lang].measures[measure]),
    count: String(TOP),
  });
  const texts = { first: nameOf(first, lang), share: percentText(first.share), top: percentText(named[TOP - 1]?.cumulative ?? null) };
  return { template, title: fill(template, texts) };
}

function sentenceOf({ names, measure, of, total, totalBefore, against }: Ranking, lang: Lang): string {
  const text = CHART_WORDS[lang];
  const said = WORDS[lang];
  const count = names.reduce((sum, { name, group }) => sum + (name === null ? group.gathered.length : 1), 0);
  const change = totalBefore === null || totalBefore <= 0 ? null : valueOf(CHANGE, { value: total, baseline: totalBefore });
  return [
    said.sentence(of, count, compactNumber(total, lang), said.measure(text.measures[measure])),
    ...(against && totalBefore !== null
      ? [
          said.against(dateText(against.start, lang), dateText(against.end, lang), compactNumber(totalBefore, lang), signedPercent(change)),
          ...moversOf(names, lang),
        ]
      : []),
  ].join(text.symbols.space);
}

/** Who gained and who lost most, in the measure itself and not in percent: a small name doubles easily. */
function moversOf(names: readonly RankedName[], lang: Lang): readonly string[] {
  const moved = names
    .filter(({ name, before, change }) => name !== null && before !== null && change !== null)
    .map((one) => ({ one, by: one.value - (one.before ?? 0) }))
    .sort((a, b) => b.by - a.by);
  const [most, least] = [moved[0], moved.at(-1)];
  return [
    ...(most && most.by > 0 ? [WORDS[lang].grown(nameOf(most.one, lang), signedPercent(most.one.change))] : []),
    ...(least && least.by < 0 ? [WORDS[lang].shrunk(nameOf(least.one, lang), signedPercent(least.one.change))] : []),
  ];
}
