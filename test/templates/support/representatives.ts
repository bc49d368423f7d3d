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

interface Candidate<T> {
  readonly of: T;
  readonly parts: ReadonlySet<string>;
}

/** A few that together have every part there is: the one with the most parts that are still missing comes next. */
function covering<T>(all: readonly Candidate<T>[]): readonly T[] {
  const missing = new Set(all.flatMap((candidate) => [...candidate.parts]));
  const chosen: T[] = [];
  const gain = (candidate: Candidate<T>): number => [...candidate.parts].filter((part) => missing.has(part)).length;
  while (missing.size > 0) {
    const [next] = all.toSorted((a, b) => gain(b) - gain(a));
    if (!next) break;
    chosen.push(next.of);
    next.parts.forEach((part) => missing.delete(part));
  }
  return chosen;
}

/**
 * A few templates that together hold every part a sheet can have: what is proved of parts is proved on these, however many templates there
 * are; `npm test -- thorough` looks at all.
 */
export const REPRESENTATIVES: readonly string[] = covering(
  TEMPLATES.map(({ id }) => ({ of: id, parts: parts(opened(id, "en").structure) })),
);

/** The templates that only the longer checks look at. */
export const OTHERS: readonly string[] = TEMPLATES.map(({ id }) => id).filter((id) => !REPRESENTATIVES.includes(id));

/** The tables that a planner enters rows into; the others are given, or only feed charts. */
export const enteredTables = (id: string): string[] =>
  Object.entries(opened(id, "en").structure.tables).flatMap(([key, { columns, fixed }]) =>
    !fixed && Object.values(columns).some(({ kind }) => kind === "entered") ? [key] : [],
  );

/** What follows from a row's place, such as the weeks of a plan. */
export const hangsByPlace = (table: SheetStructure["tables"][string] | undefined): boolean =>
  Object.values(table?.columns ?? {}).some((field) => "formula" in field && field.formula.includes("[#]"));

/** What rows of a table carry with them, and what stands on them. */
function partsOfTable({ page, tables }: SheetStructure, key: string): ReadonlySet<string> {
  const table = tables[key];
  const at = page.findIndex((section) => section.kind === "table" && section.table === key);
  const section = page[at];
  if (!table || section?.kind !== "table") return new Set();
  return new Set([
    ...(table.log ? ["log"] : []),
    ...(table.totals ? ["totals"] : []),
    ...(table.signals ?? []).map(({ kind }) => `signal: ${kind}`),
    ...(section.gantt ? ["bars"] : []),
    ...(section.timeline ? ["timeline"] : []),
    ...(section.chart === undefined ? [] : ["chart"]),
    ...(hangsByPlace(table) ? ["by place"] : []),
    page.slice(at + 1).some(({ kind }) => kind === "table") ? "tables below" : "last table",
  ]);
}

/** A few tables of the representatives that together have all that rows carry: where rows come and go, they stand for the others. */
const REPRESENTATIVE_TABLES: ReadonlySet<string> = new Set(
  covering(
    REPRESENTATIVES.flatMap((id) =>
      enteredTables(id).map((key) => ({ of: `${id}.${key}`, parts: partsOfTable(opened(id, "en").structure, key) })),
    ),
  ),
);

export const isRepresentativeTable = (id: string, key: string): boolean => REPRESENTATIVE_TABLES.has(`${id}.${key}`);
