import type { Lang } from "../../../core/lang";
import type { Effect } from "../../../core/planning/activity-effect";
import { CHANGE, SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { ChartCell, ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { dayText, periodText } from "../../format/date-text";
import { percentText, ratioText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { LEAST_DAYS, type Activity, type EffectData } from "./data";
import { WORDS } from "./words";

/** By how much the days lie above what was expected, as a share of that; null where nothing was. */
export const upliftOf = ({ actual, expected }: Effect): number | null =>
  expected > 0 ? valueOf(CHANGE, { value: actual, baseline: expected }) : null;

/** Whether the interval lies on one side of zero. */
export const isClear = ({ low, high }: Effect): boolean => low > 0 || high < 0;

/** The activity by its name, else by its days. */
export const activityName = ({ name, from, to }: Activity, lang: Lang): string =>
  name ?? (from === to ? dayText(from, lang) : periodText({ start: from, end: to }, "week", lang));

export function words(data: EffectData, lang: Lang): ChartWords {
  const said = WORDS[lang];
  const { effect, days } = data;
  const columns = [
    { key: "phase", header: said.phase, unit: "text" },
    { key: "from", header: said.from, unit: "day" },
    { key: "to", header: said.to, unit: "day" },
    { key: "actual", header: said.actual, unit: "amount" },
    { key: "expected", header: said.expected, unit: "amount" },
    { key: "extra", header: said.extra, unit: "amount" },
    { key: "uplift", header: said.uplift, unit: "share" },
    { key: "extra_low", header: said.low, unit: "amount" },
    { key: "extra_high", header: said.high, unit: "amount" },
    { key: "extra_spend", header: said.extraSpend, unit: "amount" },
    { key: "roi", header: said.extraRoi, unit: "ratio" },
  ] as const;
  const row = (phase: keyof typeof said.phases, one: Effect, more: readonly ChartCell[]): readonly ChartCell[] => [
    { value: phase, text: said.phases[phase] },
    one.from,
    one.to,
    one.actual,
    one.expected,
    one.extra,
    upliftOf(one),
    one.low,
    one.high,
    ...more,
  ];
  const before = effect?.before;
  const sum = days.filter(({ day }) => before && day >= before.from && day <= before.to).reduce((all, { value }) => all + (value ?? 0), 0);
  const rows: readonly (readonly ChartCell[])[] = effect
    ? [
        [{ value: "before", text: said.phases.before }, effect.before.from, effect.before.to, sum, sum, 0, 0, null, null, null, null],
        row("activity", effect.activity, [data.extraSpend, data.roi]),
        ...(effect.after ? [row("after", effect.after, [null, null])] : []),
      ]
    : [];
  return { title: titleOf(data, lang), sentence: sentenceOf(data, lang), table: { columns, rows } };
}

export function titleOf({ activity, effect, measure }: EffectData, lang: Lang): string {
  const said = WORDS[lang];
  if (activity === null) return said.choose;
  if (effect === null) return said.tooFew(LEAST_DAYS);
  const uplift = upliftOf(effect.activity);
  const [name, label] = [activityName(activity, lang), CHART_WORDS[lang].measures[measure]];
  if (uplift === null || !isClear(effect.activity)) return said.unclear(label, name);
  return said.title(label, uplift > 0, percentText(Math.abs(uplift)), name);
}

function sentenceOf(data: EffectData, lang: Lang): string {
  const said = WORDS[lang];
  const { effect, roi, extraSpend, breakEven } = data;
  if (effect === null) return titleOf(data, lang);
  const { activity, after } = effect;
  const short = (value: number): string => compactNumber(value, lang);
  return [
    said.difference(short(activity.actual), short(activity.expected), short(activity.low), short(activity.high)),
    ...(after && isClear(after) ? [after.extra < 0 ? said.fewer(short(-after.extra)) : said.more(short(after.extra))] : []),
    ...(roi === null || extraSpend === null ? [] : [said.roi(ratioText(roi), short(extraSpend))]),
    ...(roi === null || breakEven === null ? [] : [said.against(ratioText(breakEven))]),
    ...festivalsSaid(data, activity, said.festivalsDuring, lang),
    ...festivalsSaid(data, effect.before, said.festivalsBefore, lang),
    said.noCause,
  ].join(CHART_WORDS[lang].symbols.space);
}

/** Which festivals have a day among these, in one sentence. */
function festivalsSaid(
  { festivals }: EffectData,
  { from, to }: { readonly from: number; readonly to: number },
  say: (names: string) => string,
  lang: Lang,
): readonly string[] {
  const names = festivals.flatMap(({ text, start, end }) => (start <= to && end >= from ? [text[lang]] : []));
  return names.length === 0 ? [] : [say([...new Set(names)].join(CHART_WORDS[lang].symbols.list))];
}

/** What is at stake in a difference: its share of all that there is. */
export const shareOf = (extra: number, whole: number | null): number => Math.abs(valueOf(SHARE, { part: extra, whole }) ?? 0);
