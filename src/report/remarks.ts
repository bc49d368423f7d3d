import type { ChartDefinition } from "../charts/define";
import { text, type Field } from "../plan/structure/field";
import type { ValueWords } from "../plan/structure/words";
import { remarkOf, type ReportBlock } from "./blocks";
import type { ReportRequest } from "./request";
import { REPORT_WORDS } from "./words";

const OWN = ["conclusion", "next_steps"] as const;

/** The names of all lines on a report that people write on. */
export const remarkNames = (charts: readonly ChartDefinition[]): readonly string[] => [...OWN, ...charts.map(({ id }) => remarkOf(id))];

/** The lines of the report's own, and what was written on charts that it shows no more: nothing of it is lost. */
export function remarksOf(
  { lang, remarks = {}, known = [] }: ReportRequest,
  blocks: readonly ReportBlock[],
): { readonly values: Readonly<Record<string, Field>>; readonly words: Readonly<Record<string, ValueWords>> } {
  const said = REPORT_WORDS[lang];
  const shown = new Set(blocks.map(({ id }) => id));
  const left = known.filter(({ id }) => !shown.has(id) && remarks[remarkOf(id)] !== undefined);
  const labels = {
    conclusion: said.conclusion,
    next_steps: said.nextSteps,
    ...Object.fromEntries(left.map(({ id, text: own }) => [remarkOf(id), said.remarkOn(own[lang].name)])),
  };
  const written = (name: string) => (remarks[name] === undefined ? {} : { sample: remarks[name] });
  return {
    values: Object.fromEntries(Object.keys(labels).map((name) => [name, text({ kept: true, optional: true })])),
    words: Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, { label, ...written(name) }])),
  };
}
