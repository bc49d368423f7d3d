import type { Lang } from "../../../core/lang";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { dateText } from "../../format/date-text";
import { CHART_WORDS } from "../../words";
import { extremes, type Calendar, type CalendarDay } from "./data";
import { WORDS } from "./words";

/** What is marked on a day: festivals, then activities. */
export const marksOf = ({ festivals, activities }: CalendarDay, lang: Lang): readonly string[] => [
  ...festivals.map(({ text }) => text[lang]),
  ...activities,
];

export function titleOf(data: Calendar, lang: Lang, amount = (value: number): string => compactNumber(value, lang)): string {
  const said = WORDS[lang];
  const measure = CHART_WORDS[lang].measures[data.measure];
  const found = extremes(data);
  if (found === null) return said.plain(measure);
  const mean = (weekday: number): string => amount(data.means[weekday] ?? 0);
  return said.title(measure, said.weekdays[found.high] ?? "", mean(found.high), said.weekdays[found.low] ?? "", mean(found.low));
}

export function words(data: Calendar, lang: Lang): ChartWords {
  const said = WORDS[lang];
  const { best, days } = data;
  const { list, space } = CHART_WORDS[lang].symbols;
  const marked = days.filter((day) => marksOf(day, lang).length > 0).length;
  const value = compactNumber(best?.value ?? 0, lang);
  const on = best === null ? "" : marksOf(best, lang).join(list);
  const sentences = [
    ...(best === null ? [] : [on === "" ? said.best(dateText(best.day, lang), value) : said.bestOn(dateText(best.day, lang), value, on)]),
    ...(marked > 0 ? [said.marked(marked)] : []),
  ];
  return {
    title: titleOf(data, lang),
    sentence: sentences.join(space),
    table: {
      columns: [
        { key: "day", header: said.day, unit: "day" },
        { key: "weekday", header: said.weekday, unit: "text" },
        { key: "value", header: CHART_WORDS[lang].measures[data.measure], unit: "amount" },
        { key: "festival", header: said.festival, unit: "text" },
        { key: "activity", header: said.activity, unit: "text" },
      ],
      rows: days.map((one) => [
        one.day,
        { value: one.weekday + 1, text: said.weekdays[one.weekday] ?? "" },
        one.value,
        one.festivals.map(({ text }) => text[lang]).join(list),
        one.activities.join(list),
      ]),
    },
  };
}
