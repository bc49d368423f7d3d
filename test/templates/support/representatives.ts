import type { SheetStructure } from "../../../src/plan/structure/structure";
import { TEMPLATES } from "../../../src/templates/registry";
import { opened } from "./opened";

/** What a sheet is made of: kinds of sections, and what sections of one kind differ in. */
function parts({ page, tables }: SheetStructure): ReadonlySet<string> {
  const sections = page.flatMap((section) => [
    section.kind,
    ...("chart" in section && section.chart !== undefined ? [`${section.kind} with a chart`] : []),
    ...(section.kind === "table" && section.gantt ? ["bars that follow dates"] : []),
    ...(section.kind === "helper" ? [section.beside === undefined ? "helper beside the head" : "helper beside a table"] : []),
  ]);
  const ofTables = Object.values(tables).flatMap(({ log, totals, signals = [] }) => [
    ...(log ? ["log"] : []),
    ...(totals ? ["totals"] : []),
    ...signals.map(({ kind }) => `signal: ${kind}`),
  ]);
  return new Set([...sections, ...ofTables]);
}

/**
 * A few templates that together hold every part a sheet can have: what is proved of parts is proved on these, however many templates there
 * are; `npm test -- thorough` looks at all. The template with the most parts that are still missing comes next.
 */
export const REPRESENTATIVES: readonly string[] = (() => {
  const all = TEMPLATES.map(({ id }) => ({ id, parts: parts(opened(id, "en").structure) }));
  const missing = new Set(all.flatMap((template) => [...template.parts]));
  const chosen: string[] = [];
  const gain = (template: (typeof all)[number]): number => [...template.parts].filter((part) => missing.has(part)).length;
  while (missing.size > 0) {
    const [next] = all.toSorted((a, b) => gain(b) - gain(a));
    if (!next) break;
    chosen.push(next.id);
    next.parts.forEach((part) => missing.delete(part));
  }
  return chosen;
})();

/** The templates that only the longer checks look at. */
export const OTHERS: readonly string[] = TEMPLATES.map(({ id }) => id).filter((id) => !REPRESENTATIVES.includes(id));
