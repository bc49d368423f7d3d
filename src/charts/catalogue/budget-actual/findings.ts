import type { Lang } from "../../../core/lang";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { dateText } from "../../format/date-text";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import type { PlanActual, PlanLine } from "./data";
import { WORDS } from "./words";

/** So many names without a plan are told. */
const NAMED = 3;

export const nameOf = ({ name }: PlanLine, lang: Lang): string => name ?? CHART_WORDS[lang].rest;

/** The line that is most beyond its plan, in money. */
export const mostOver = ({ lines }: PlanActual): PlanLine | undefined =>
  lines.reduce<PlanLine | undefined>((most, line) => (line.over > (most?.over ?? 0) ? line : most), undefined);

export function words(data: PlanActual, lang: Lang): ChartWords {
  const { total, lines, days, elapsed } = data;
  const said = WORDS[lang];
  const { symbols, listOf } = CHART_WORDS[lang];
  const short = (value: number): string => compactNumber(value, lang);
  const ofPlan = (value: number): string => percentText(valueOf(SHARE, { part: value, whole: total.planned }));
  const committed = total.committed ? said.andCommitted(short(total.committed)) : "";
  const sentences = [
    said.sentence(short(total.actual), short(total.planned), committed),
    ...(elapsed !== null && days ? [said.time(percentText(elapsed), dateText(Math.min(days.asOf, days.end), lang))] : []),
    ...(total.forecast === null || total.planned <= 0
      ? []
      : [(data.stated ? said.forecastStated : said.forecastPace)(short(total.forecast), ofPlan(total.forecast))]),
    ...(data.unplanned.length === 0
      ? []
      : [said.unplanned(listOf(data.unplanned.slice(0, NAMED), Math.max(0, data.unplanned.length - NAMED)))]),
  ];
  return {
    title: titleOf(data, lang),
    sentence: sentences.join(symbols.space),
    table: {
      columns: [
        { key: "name", header: CHART_WORDS[lang].name[data.of], unit: "text" },
        { key: "planned", header: said.planned, unit: "amount" },
        { key: "committed", header: said.committed, unit: "amount" },
        { key: "actual", header: said.actual, unit: "amount" },
        { key: "forecast", header: data.stated ? said.forecast : said.runRate, unit: "amount" },
        { key: "share", header: said.used, unit: "share" },
        { key: "gap", header: said.gap, unit: "amount" },
        { key: "elapsed", header: said.elapsed, unit: "share" },
      ],
      rows: [
        ...lines.map((line) => [nameOf(line, lang), ...numbersOf(line, elapsed)]),
        [CHART_WORDS[lang].all, ...numbersOf(total, elapsed)],
      ],
    },
  };
}

const numbersOf = (line: PlanLine, elapsed: number | null): readonly (number | null)[] => [
  line.planned,
  line.committed,
  line.actual,
  line.forecast,
  line.share,
  line.planned - line.actual - (line.committed ?? 0),
  elapsed,
];

function titleOf(data: PlanActual, lang: Lang): string {
  const said = WORDS[lang];
  const { lines, total } = data;
  const [measure, share, all] = [CHART_WORDS[lang].measures[data.actual], percentText(total.share), String(lines.length)];
  if (data.actual !== "spend") {
    const reached = lines.filter((line) => line.actual >= line.planned).length;
    return said.titleGood(measure, share, String(reached), all);
  }
  const most = mostOver(data);
  const over = lines.filter((line) => line.over > 0).length;
  return most ? said.titleOver(measure, share, String(over), all, nameOf(most, lang)) : said.title(measure, share);
}
