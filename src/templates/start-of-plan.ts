import { sampleValue } from "../plan/layout/planning";
import type { OpenedTemplate } from "./define";

/** The input that says when a plan begins, for plans that a planner gives a beginning. */
export function startInput({ structure }: Pick<OpenedTemplate, "structure">): string | undefined {
  const name = structure.overview?.plan_start;
  const field = name === undefined ? undefined : structure.values[name];
  return field?.kind === "entered" && field.unit === "date" ? name : undefined;
}

/** When the plan begins that is made on a day. */
export function startOn(template: OpenedTemplate, day: number): number | undefined {
  const name = startInput(template);
  const start = name === undefined ? null : sampleValue(template.words.values[name]?.sample, day);
  return typeof start === "number" ? start : undefined;
}

/**
 * The template with another beginning, and the day around which its samples then lie: those of a plan that begins in March lie around
 * March. Samples that follow weeks or months keep to these.
 */
export function beginningOn(template: OpenedTemplate, start: number, today: number): { template: OpenedTemplate; sampleDay: number } {
  const name = startInput(template);
  const usual = startOn(template, today);
  const own = name === undefined ? undefined : template.words.values[name];
  if (name === undefined || usual === undefined || !own) throw new Error(`“${template.structure.id}” has no beginning that is entered`);
  const words = { ...template.words, values: { ...template.words.values, [name]: { ...own, sample: start } } };
  return { template: { ...template, words }, sampleDay: today + (start - usual) };
}
