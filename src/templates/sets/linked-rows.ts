import { targetOf, type Link, type LinkedRows } from "../../plan/links/link";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { SheetParts } from "../../plan/links/sheet-parts";
import { sampleValue } from "../../plan/layout/planning";
import type { Field } from "../../plan/structure/field";
import type { SampleRows } from "../../plan/structure/words";

/** How many rows a table of another sheet has, and how many its samples have: `campaign_plan!goals`. */
export interface RowCounts {
  readonly now: (table: string) => number;
  readonly sampled: (table: string) => number;
}

type GrowingRows = Extract<LinkedRows, { readonly as: string }>;

const tableOfLink = (link: Link): string | undefined => {
  const target = targetOf(link);
  return "table" in target ? target.table : undefined;
};

/** The link that says how many rows a table has. */
export const growing = (links: readonly Link[], table: string): (Link & { rows: GrowingRows }) | undefined =>
  links.find(
    (link): link is Link & { rows: GrowingRows } => tableOfLink(link) === table && typeof link.rows === "object" && "as" in link.rows,
  );

const enteredColumns = ({ structure }: SheetParts, table: string): string[] =>
  Object.entries<Field>(structure.tables[table]?.columns ?? {}).flatMap(([key, { kind }]) => (kind === "computed" ? [] : [key]));

/** The rows of a table with as many as another table has among them. */
export function fitRows(rows: SampleRows, links: readonly Link[], own: SheetParts, table: string, counts: RowCounts): SampleRows {
  const grows = growing(links, table)?.rows;
  if (!grows) return rows;
  const count = counts.now(grows.as);
  const filled = enteredColumns(own, table).map((column) => grows.filled?.[column]?.slice(1, -1) ?? null);
  const blank = (more: number): SampleRows => Array.from({ length: Math.max(0, more) }, () => filled);
  if (grows.own === "before") return [...rows, ...blank(count)];
  const known = counts.sampled(grows.as);
  const first = rows.slice(0, Math.min(known, count));
  return [...first, ...blank(count - first.length), ...(grows.own === "after" ? rows.slice(known) : [])];
}

/** The places, from 0, of the rows of a table that a link fills. */
export function rowsOfLink(
  link: Link,
  own: SheetParts,
  rows: SampleRows,
  count: (table: string) => number,
  today: number,
): readonly number[] {
  const table = tableOfLink(link);
  if (table === undefined) return [];
  const all = rows.map((_, index) => index);
  const { rows: which = "all" } = link;
  if (which === "all") return all;
  if ("as" in which) return which.own === "before" ? all.slice(all.length - count(which.as)) : all.slice(0, count(which.as));
  const column = enteredColumns(own, table).indexOf(which.where);
  return all.filter((index) => {
    const value = sampleValue(rows[index]?.[column], today);
    return typeof value === "string" && textInFormula(value) === which.is;
  });
}
