import { isoDayOfSerial } from "../../../core/cells/serial-date";
import type { Lang } from "../../../core/lang";
import { cohortName, COHORT_WORDS, periodKey, inPeriod } from "../../cohort-words";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { periodText } from "../../format/date-text";
import { fill } from "../../format/fill";
import { percentText, ratioText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { shareAt, toldMark, type Curve, type Curves } from "./data";
import { WORDS } from "./words";

export function curveName({ name, kind }: Curve, { unit }: Pick<Curves, "unit">, lang: Lang): string {
  if (kind === "all") return WORDS[lang].all;
  return name === null ? CHART_WORDS[lang].rest : cohortName(name, unit, lang);
}

/** The share that the power curve gives; a beginning has none. */
export const fittedAt = ({ fit }: Curve, number: number): number | null => (fit && number > 0 ? fit.a * number ** fit.b : null);

/** In the table curves are named by what does not change with the language. */
const keyOf = ({ name, kind }: Curve): string =>
  kind === "all" || name === null ? kind : typeof name === "number" ? isoDayOfSerial(name) : name;

export function words(data: Curves, lang: Lang): ChartWords {
  const said = WORDS[lang];
  const { unit, periods, curves } = data;
  const named = curves.map((curve) => ({ curve, key: keyOf(curve), name: curveName(curve, data, lang) }));
  return {
    title: titleOf(data, lang),
    sentence: sentenceOf(data, lang),
    table: {
      columns: [
        { key: "period", header: said.period, unit: "text" },
        ...named.map(({ key, name }) => ({ key, header: name, unit: "share" }) as const),
        ...named.flatMap(({ key, name }) => [
          { key: `${key}_people`, header: said.people(name), unit: "count" } as const,
          { key: `${key}_there`, header: said.there(name), unit: "count" } as const,
        ]),
        ...named.map(({ key, name }) => ({ key: `${key}_fit`, header: said.fitOf(name), unit: "share" }) as const),
      ],
      rows: periods.map((number, at) => [
        { value: number, text: periodKey(unit, number, lang) },
        ...curves.map((curve) => shareAt(curve, at)),
        ...curves.flatMap(({ points }) => [points[at]?.people ?? null, points[at]?.there ?? null]),
        ...curves.map((curve) => fittedAt(curve, number)),
      ]),
    },
  };
}

/** The curves that hold best and worst at the told mark; the one of all where there is no other. */
export function ends(data: Curves): { readonly at: number; readonly best: number; readonly worst: number } | null {
  const at = toldMark(data);
  if (at === null) return null;
  const own = data.curves
    .map((curve, index) => ({ index, curve }))
    .filter(({ curve }) => curve.kind === "named" || curve.kind === "cohort");
  const sorted = own.toSorted((a, b) => (shareAt(b.curve, at) ?? 0) - (shareAt(a.curve, at) ?? 0));
  return { at, best: sorted[0]?.index ?? 0, worst: sorted.at(-1)?.index ?? 0 };
}

/** Why there is no share to tell. */
export const nothingTold = ({ unsized }: Curves, lang: Lang): string => (unsized ? WORDS[lang].noSizes : WORDS[lang].tooYoung);

export function titleTemplate(data: Curves, lang: Lang): string {
  const said = WORDS[lang];
  const told = ends(data);
  if (!told) return nothingTold(data, lang);
  const period = inPeriod(data.unit, data.periods[told.at] ?? 0, lang);
  const [best, worst] = [data.curves[told.best], data.curves[told.worst]];
  if (!best || !worst || told.best === told.worst) return said.titleAll(period);
  if (shareAt(best, told.at) === shareAt(worst, told.at)) return said.titleSame(period);
  return said.title(period, curveName(best, data, lang), curveName(worst, data, lang));
}

function titleOf(data: Curves, lang: Lang): string {
  const told = ends(data);
  const share = (index: number | undefined): string => {
    const curve = data.curves[index ?? -1];
    return percentText(curve ? shareAt(curve, told?.at ?? 0) : null);
  };
  return fill(titleTemplate(data, lang), { best: share(told?.best), worst: share(told?.worst) });
}

function sentenceOf(data: Curves, lang: Lang): string {
  const said = WORDS[lang];
  const { curves, marks, periods, unit, of, unfinished } = data;
  const [all] = curves;
  const known = all ? marks.filter((at) => shareAt(all, at) !== null) : [];
  if (!all || known.length === 0) return nothingTold(data, lang);
  const { symbols } = CHART_WORDS[lang];
  const told = known.map((at) => said.mark(inPeriod(unit, periods[at] ?? 0, lang), percentText(shareAt(all, at))));
  const { fit } = all;
  return [
    said.sentence(told.join(symbols.list), compactNumber(all.points.find((point) => point !== null)?.people ?? 0, lang)),
    ...(of ? [said.counted(of)] : []),
    ...(fit ? [said.fitted(percentText(fit.a), ratioText(fit.b), said.times[unit])] : []),
    ...(unfinished && unit !== "period" ? [COHORT_WORDS[lang].unfinished(periodText(unfinished, unit, lang))] : []),
  ].join(symbols.space);
}
