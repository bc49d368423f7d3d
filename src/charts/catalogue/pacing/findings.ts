import type { Lang } from "../../../core/lang";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { dateText, periodText } from "../../format/date-text";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { LEAST_DAYS, type Pacing } from "./data";
import { WORDS } from "./words";

export const monthText = ({ month }: Pacing, lang: Lang): string => periodText(month, "month", lang);

/** What a day left usually brings; null where none is left or nothing can be told. */
export const usualPerDay = ({ end }: Pacing): number | null =>
  end === null || end.remaining === 0 ? null : (end.projection - end.soFar) / end.remaining;

export function words(data: Pacing, lang: Lang): ChartWords {
  const { end, required, soFar, days } = data;
  const said = WORDS[lang];
  const short = (value: number): string => compactNumber(value, lang);
  const usual = usualPerDay(data);
  const sentences = [
    said.sentence(short(soFar), dateText(data.asOf, lang)),
    ...(end === null ? [said.tooFew(data.places.size, LEAST_DAYS)] : []),
    ...(end !== null && end.remaining > 0 ? [said.range(end.remaining, short(end.low), short(end.high))] : []),
    ...(required === null ? [] : required === 0 ? [said.reached] : usual === null ? [] : [said.needs(short(required), short(usual))]),
  ];
  const last = days.length - 1;
  return {
    title: titleOf(data, lang),
    sentence: sentences.join(CHART_WORDS[lang].symbols.space),
    table: {
      columns: [
        { key: "day", header: said.day, unit: "day" },
        { key: "value", header: CHART_WORDS[lang].measures[data.measure], unit: "amount" },
        { key: "cumulative", header: said.soFar, unit: "amount" },
        { key: "target", header: said.target, unit: "amount" },
        { key: "projection", header: said.projection, unit: "amount" },
        { key: "low", header: said.low, unit: "amount" },
        { key: "high", header: said.high, unit: "amount" },
        { key: "required", header: said.required, unit: "amount" },
      ],
      rows: days.map((one, index) => [
        one.day,
        one.value,
        one.cumulative,
        one.target,
        one.projection,
        index === last ? (end?.low ?? null) : null,
        index === last ? (end?.high ?? null) : null,
        one.day > data.asOf ? required : null,
      ]),
    },
  };
}

function titleOf(data: Pacing, lang: Lang): string {
  const { end, target } = data;
  const said = WORDS[lang];
  const [measure, month] = [CHART_WORDS[lang].measures[data.measure], monthText(data, lang)];
  if (end === null) return said.plain(measure, month, compactNumber(data.soFar, lang));
  const value = compactNumber(end.projection, lang);
  const share = target === null ? null : percentText(valueOf(SHARE, { part: end.projection, whole: target }));
  const over = end.remaining === 0;
  if (share === null) return (over ? said.ended : said.heading)(measure, month, value);
  return (over ? said.endedFor : said.headingFor)(measure, month, value, share);
}
