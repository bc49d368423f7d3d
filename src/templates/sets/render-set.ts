import { freeSheetName } from "../../plan/free-name";
import { textInFormula } from "../../core/cells/text-in-formula";
import { calledInFormulas, linksWith, type Link, type LinkedRows } from "../../plan/links/link";
import { partsWriter, type SheetParts } from "../../plan/links/sheet-parts";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { SetMembership } from "../../plan/sheet-identity";
import { writeFormula, type KeyedFormula } from "../../plan/structure/keyed-formula";
import type { TableWords } from "../../plan/structure/words";
import type { OpenedTemplate } from "../define";
import { renderTemplate, type RenderOptions } from "../render";
import type { OpenedSet } from "./open-set";
import { growing, type RowCounts } from "./linked-rows";
import { comparisonsWith, type Comparisons } from "./comparisons";
import { linkedTemplate } from "./linked-template";
import { partsOfPlan, partsOfTemplate } from "./parts-of";
import { overviewOfSet, withOverviewRow } from "./overview-row-of-set";
import { rowsOn } from "./set-samples";
import { writeLinks } from "./write-links";

/** A sheet of the workbook that a set takes from instead of a new one. */
export interface StandingMember {
  readonly parts: SheetParts;
  /** The rows of its tables. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface SetOptions extends Omit<RenderOptions, "as" | "entered" | "sheetName"> {
  /** Templates that get no sheet. */
  readonly without?: ReadonlySet<string>;
  /** By template. */
  readonly standing?: ReadonlyMap<string, StandingMember>;
}

/** A sheet of a set with the template it was made from, which has what the set adds to it. */
export interface RenderedMember {
  readonly template: OpenedTemplate;
  readonly plan: SheetPlan;
}

/** The sheets of a set with links between them, in order. All names in them are free, also of each other. */
export function renderSet(
  set: OpenedSet,
  { without = new Set(), standing = new Map(), ...options }: SetOptions,
): readonly RenderedMember[] {
  const fresh = set.definition.templates.filter((id) => !without.has(id) && !standing.has(id));
  const day = Math.floor(options.sampleDay ?? options.today);
  const sheets = [...options.taken.sheets];
  const names = new Map<string, string>([...standing].map(([id, { parts }]) => [id, parts.sheetName]));
  for (const id of fresh) {
    const name = freeSheetName(templateOf(set, id).definition.text[set.lang].name, sheets);
    sheets.push(name);
    names.set(id, name);
  }
  const links = new Map(fresh.map((id) => [id, linksOf(set, id, (source) => names.has(source))]));
  const comparisons = new Map(fresh.map((id) => [id, comparisonsOf(set, id, (source) => names.has(source))]));
  const counts = rowCounts(set, links, standing, day);
  const tables = [...options.taken.tables];
  const made = fresh.map((id) => {
    const own = links.get(id) ?? [];
    const template = linkedTemplate(
      overviewOfSet(templateOf(set, id), set.definition.id, (other) => names.get(other)),
      {
        links: own,
        comparisons: comparisons.get(id) ?? {},
        counts,
        sheetName: (source) => names.get(idOf(set, source)) ?? source,
        today: day,
      },
    );
    const plan = renderTemplate(template, { ...options, taken: { sheets: options.taken.sheets, tables }, sheetName: names.get(id) ?? id });
    tables.push(...plan.tables.map(({ name }) => name));
    return { id, own, template, plan };
  });
  const parts = new Map([
    ...[...standing].map(([id, { parts: known }]) => [calledInFormulas(id), known] as const),
    ...made.map(({ id, template, plan }) => [calledInFormulas(id), partsOfPlan(template, plan)] as const),
  ]);
  return made.map(({ id, own, template, plan }) => {
    const from = set.definition.templates.filter((source) => source !== id && names.has(source));
    const takes = { links: own, comparisons: comparisons.get(id) ?? {} };
    const membership = { id: set.definition.id, from, rows: grownRows(own, counts) };
    const linked = writeLinks(withOverviewRow(plan, template, set.definition.id, parts), template, takes, parts, counts, day);
    return { template, plan: withMembership(linked, membership) };
  });
}

/**
 * One sheet of a set as it was inserted with it, for comparing it with what stands. What its links speak of is written as if the other
 * sheets had the names they wish for: where these are now, the workbook knows.
 */
export function renderMember(set: OpenedSet, id: string, membership: SetMembership, options: RenderOptions): SheetPlan {
  const day = Math.floor(options.sampleDay ?? options.today);
  const links = linksOf(set, id, (source) => membership.from.includes(source));
  const comparisons = comparisonsOf(set, id, (source) => membership.from.includes(source));
  const { sampled } = rowCounts(set, new Map(), new Map(), day);
  const counts = { sampled, now: (table: string) => membership.rows[table] ?? sampled(table) };
  const parts = new Map([...set.templates].map(([other, template]) => [calledInFormulas(other), partsOfTemplate(template)]));
  const sheetName = (source: string): string => parts.get(source)?.sheetName ?? source;
  const nameOf = (other: string): string | undefined => (membership.from.includes(other) ? sheetName(calledInFormulas(other)) : undefined);
  const listing = overviewOfSet(templateOf(set, id), set.definition.id, nameOf);
  const template = linkedTemplate(listing, { links, comparisons, counts, sheetName, today: day });
  const plan = renderTemplate(template, options);
  parts.set(calledInFormulas(id), partsOfPlan(template, plan));
  const there = new Map([...parts].filter(([source]) => membership.from.includes(idOf(set, source))));
  const listed = withOverviewRow(plan, template, set.definition.id, there);
  return withMembership(writeLinks(listed, template, { links, comparisons }, parts, counts, day), membership);
}

const withMembership = (plan: SheetPlan, set: SetMembership): SheetPlan =>
  plan.identity ? { ...plan, identity: { ...plan.identity, set } } : plan;

export function templateOf(set: OpenedSet, id: string): OpenedTemplate {
  const found = set.templates.get(id);
  if (!found) throw new Error(`The set “${set.definition.id}” has no template “${id}”`);
  return found;
}

export const idOf = ({ definition }: OpenedSet, source: string): string =>
  definition.templates.find((id) => calledInFormulas(id) === source) ?? source;

/** What a template compares with others that are there. */
export const comparisonsOf = (set: OpenedSet, id: string, isThere: (source: string) => boolean): Comparisons =>
  comparisonsWith(set.content.comparisons?.[id] ?? {}, (source) => isThere(idOf(set, source)));

/** The links of a template whose sheets are there, with the texts that tell their rows. */
export function linksOf(set: OpenedSet, id: string, isThere: (source: string) => boolean): readonly Link[] {
  const partsOf = (source: string): SheetParts => partsOfTemplate(templateOf(set, idOf(set, source)));
  const written = (word: KeyedFormula): string =>
    writeFormula(word, partsWriter(partsOfTemplate(templateOf(set, id)), {}, partsOf)).slice(1);
  const rowsOf = (rows: LinkedRows): LinkedRows => {
    if (rows === "all") return rows;
    if ("where" in rows) return { ...rows, is: typeof rows.is === "string" ? written(rows.is) : textInFormula(rows.is[set.lang]) };
    const filled = Object.entries(rows.filled ?? {}).map(([column, word]) => [column, written(word)] as const);
    return { ...rows, filled: Object.fromEntries(filled) };
  };
  return linksWith(set.content.links[id] ?? [], (source) => isThere(idOf(set, source))).map((link) =>
    link.rows === undefined ? link : { ...link, rows: rowsOf(link.rows) },
  );
}

/** How many rows tables have once they have as many as those they take from. */
function rowCounts(
  set: OpenedSet,
  links: ReadonlyMap<string, readonly Link[]>,
  standing: ReadonlyMap<string, StandingMember>,
  day: number,
): RowCounts {
  const split = (key: string): readonly [id: string, table: string] => {
    const [source = "", table = ""] = key.split("!");
    return [idOf(set, source), table];
  };
  const sampled = (key: string): number => {
    const [id, table] = split(key);
    const words = (templateOf(set, id).words.tables as Readonly<Record<string, TableWords<string>>>)[table];
    return words ? rowsOn(words, day).length : 0;
  };
  const now = (key: string): number => {
    const [id, table] = split(key);
    const known = standing.get(id)?.rows[table];
    if (known !== undefined) return known;
    const grows = growing(links.get(id) ?? [], table)?.rows;
    return grows ? now(grows.as) : sampled(key);
  };
  return { now, sampled };
}

const grownRows = (links: readonly Link[], counts: RowCounts): Readonly<Record<string, number>> =>
  Object.fromEntries(
    links.flatMap(({ rows }) => (typeof rows === "object" && "as" in rows ? [[rows.as, counts.now(rows.as)] as const] : [])),
  );
