import type { Lang } from "../../../core/lang";
import { roundHalfAway } from "../../../core/cells/round-decimal";
import { ROLE_WORDS } from "../../../locale/chart-roles";
import type { Role } from "../../../reading/roles/role";
import type { ChartCell, ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { periodText } from "../../format/date-text";
import { fill } from "../../format/fill";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import type { FunnelData, Side } from "./data";
import { WORDS } from "./words";

/** A step by the name of its event, or by what its column means. */
export function stepName({ of, steps }: FunnelData, at: number, lang: Lang): string {
  const step = steps[at] ?? "";
  return of === "columns" ? ROLE_WORDS[lang][step as Role] : step;
}

function stepInSentence(data: FunnelData, at: number, lang: Lang): string {
  const name = stepName(data, at, lang);
  return data.of === "columns" ? WORDS[lang].inSentence(name) : name;
}

/** From one step to the next. */
export const stepText = (data: FunnelData, at: number, lang: Lang): string =>
  WORDS[lang].from(stepName(data, at - 1, lang), stepName(data, at, lang));

export function words(data: FunnelData, lang: Lang): ChartWords {
  const said = WORDS[lang];
  const { all, before, names } = data;
  const cells = ({ steps }: Side, at: number): readonly ChartCell[] => {
    const step = steps[at];
    return [step?.count ?? null, step?.stepRate ?? null, step?.overallRate ?? null, step?.dropOff ?? null];
  };
  const others = [
    ...(before ? [{ key: "before", label: said.before, side: before }] : []),
    ...names.map((side) => ({ key: side.name ?? "", label: side.name ?? "", side })),
  ];
  return {
    title: titleOf(data, lang),
    sentence: sentenceOf(data, lang),
    table: {
      columns: [
        { key: "step", header: said.stepHeader, unit: "text" },
        { key: "count", header: said.count, unit: "count" },
        { key: "step_rate", header: said.rate, unit: "share" },
        { key: "overall_rate", header: said.overall, unit: "share" },
        { key: "lost", header: said.lost, unit: "count" },
        ...others.flatMap(({ key, label }) => [
          { key: `${key}_count`, header: label, unit: "count" } as const,
          { key: `${key}_step_rate`, header: said.rateOf(label), unit: "share" } as const,
        ]),
      ],
      rows: data.steps.map((step, at) => [
        { value: step, text: stepName(data, at, lang) },
        ...cells(all, at),
        ...others.flatMap(({ side }) => cells(side, at).slice(0, 2)),
      ]),
    },
  };
}

/** The weakest step, or what becomes of the first step where there is nothing to hold it against. */
export function titleTemplate(data: FunnelData, lang: Lang): string {
  const said = WORDS[lang];
  const { weakest, all, steps } = data;
  if ((all.steps[0]?.count ?? 0) === 0) return said.none(stepInSentence(data, 0, lang));
  if (weakest === null) return said.plain(stepInSentence(data, 0, lang), stepInSentence(data, steps.length - 1, lang));
  const step = stepText(data, weakest.step, lang);
  return weakest.name === null ? said.weakestBefore(step) : said.weakest(step, weakest.name, weakest.bestName ?? "");
}

function titleOf(data: FunnelData, lang: Lang): string {
  const { weakest, all } = data;
  return fill(titleTemplate(data, lang), {
    rate: percentText(weakest?.rate ?? null),
    best: percentText(weakest?.best ?? null),
    overall: `${roundHalfAway((all.steps.at(-1)?.overallRate ?? 0) * 100, 2).toFixed(2)}%`,
  });
}

function sentenceOf(data: FunnelData, lang: Lang): string {
  const said = WORDS[lang];
  const { all, steps, window, young, without, against } = data;
  const { symbols } = CHART_WORDS[lang];
  const amount = (at: number): string => compactNumber(all.steps[at]?.count ?? 0, lang);
  const last = steps.length - 1;
  return [
    said.sentence(stepInSentence(data, 0, lang), amount(0), stepInSentence(data, last, lang), amount(last)),
    ...(window === null ? [] : [said.windowed(window)]),
    ...(young > 0 ? [said.young(compactNumber(young, lang))] : []),
    ...(without.length > 0 ? [said.without(without.join(symbols.list))] : []),
    ...(against ? [said.against(periodText(against, "week", lang))] : []),
  ].join(symbols.space);
}
