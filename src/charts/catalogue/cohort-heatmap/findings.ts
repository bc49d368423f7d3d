import type { Lang } from "../../../core/lang";
import { cohortName, COHORT_WORDS, periodKey, inPeriod } from "../../cohort-words";
import type { CellUnit, ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { periodText } from "../../format/date-text";
import { fill } from "../../format/fill";
import { percentText, ratioText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { toldPeriods, type CohortMap } from "./data";
import { WORDS } from "./words";

export function words(data: CohortMap, lang: Lang): ChartWords {
  const said = COHORT_WORDS[lang];
  const { unit, periods, cohorts, cells, averages, shows } = data;
  const cell: CellUnit = shows === "rate" ? "share" : shows === "users" ? "count" : "amount";
  const per: CellUnit = shows === "value" ? "ratio" : "share";
  return {
    title: titleOf(data, lang),
    sentence: sentenceOf(data, lang),
    table: {
      columns: [
        { key: "cohort", header: said.cohort, unit: cohorts.some(({ name }) => typeof name === "string") ? "text" : "day" },
        { key: "size", header: said.size, unit: "count" },
        ...periods.map((number) => ({ key: `period_${number}`, header: periodKey(unit, number, lang), unit: cell })),
      ],
      rows: [
        ...cohorts.map(({ name, size }, at) => [
          typeof name === "string" ? name : { value: name, text: cohortName(name, unit, lang) },
          size,
          ...(cells[at] ?? []),
        ]),
        [
          { value: "average", text: WORDS[lang].averages[shows] },
          sizeOf(data),
          ...averages.map((value) => (value === null ? null : { value, text: per === "share" ? percentText(value) : ratioText(value) })),
        ],
      ],
    },
  };
}

const sizeOf = ({ cohorts }: CohortMap): number | null =>
  cohorts.some(({ size }) => size === null) ? null : cohorts.reduce((sum, { size }) => sum + (size ?? 0), 0);

/** How many are back in the first period after the beginning, and in a later one; with the places of the two for the sheet. */
export function titleTemplate(data: CohortMap, lang: Lang): string {
  const said = WORDS[lang];
  const told = toldPeriods(data);
  if (!told) return data.cohorts.some(({ size }) => size === null) && data.periods.length > 1 ? said.noSizes : COHORT_WORDS[lang].tooFew;
  const name = (at: number): string => inPeriod(data.unit, data.periods[at] ?? 0, lang);
  return told.later === null ? said.titleOne(name(told.first)) : said.title(name(told.first), name(told.later));
}

function titleOf(data: CohortMap, lang: Lang): string {
  const told = toldPeriods(data);
  const rate = (at: number | null | undefined): string => percentText(at === null || at === undefined ? null : (data.rates[at] ?? null));
  return fill(titleTemplate(data, lang), { first: rate(told?.first), later: rate(told?.later) });
}

function sentenceOf(data: CohortMap, lang: Lang): string {
  const said = WORDS[lang];
  const { cohorts, unfinished, unit } = data;
  const size = sizeOf(data);
  return [
    size === null ? said.plain(cohorts.length) : said.sentence(cohorts.length, compactNumber(size, lang)),
    ...bestAndWorst(data, lang),
    ...(unfinished && unit !== "period" ? [COHORT_WORDS[lang].unfinished(periodText(unfinished, unit, lang))] : []),
  ].join(CHART_WORDS[lang].symbols.space);
}

/** The cohorts that held best and worst in the first period. */
function bestAndWorst(data: CohortMap, lang: Lang): readonly string[] {
  const told = toldPeriods(data);
  if (!told) return [];
  const known = data.cohorts.flatMap(({ name, size, users }) => {
    const there = users[told.first] ?? null;
    return there === null || size === null ? [] : [{ name: cohortName(name, data.unit, lang), rate: there / size }];
  });
  if (known.length < 2) return [];
  const ordered = known.toSorted((a, b) => b.rate - a.rate);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (!best || !worst || best.rate === worst.rate) return [];
  const period = inPeriod(data.unit, data.periods[told.first] ?? 1, lang);
  return [WORDS[lang].ends(period, best.name, percentText(best.rate), worst.name, percentText(worst.rate))];
}
