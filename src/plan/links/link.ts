import type { Lang } from "../../core/lang";
import { dependenciesOf, wordsOf, type KeyedFormula } from "../structure/keyed-formula";

/** Which rows of a table take something. */
export type LinkedRows =
  | "all"
  /**
   * As many as a table of another sheet has (`campaign_plan!goals`), and only these; or these and then the sheet's own; or its own and then
   * these, in which words are filled in.
   */
  | { readonly as: string; readonly own?: "after" | "before"; readonly filled?: Readonly<Record<string, KeyedFormula>> }
  /** Those in which a column holds a word (`{states.paid}`), or what its samples say there. */
  | { readonly where: string; readonly is: KeyedFormula | Readonly<Record<Lang, string>> };

/** A cell for entries that takes what it holds from other sheets. */
export interface Link {
  /** A value of the sheet, or a column of a table: `lines[budget]`. */
  readonly to: string;
  readonly rows?: LinkedRows;
  /**
   * Over keys of this sheet and, before "!", of others. `[#]` is the place of the row among those that are linked; it goes with the row
   * when the table is sorted, so that what was entered beside it stays with what it was entered for.
   */
  readonly from: KeyedFormula;
  /** Something that stands elsewhere as it is: where that is blank, so is this; else something worked out. */
  readonly same: boolean;
  /** Has nothing at times although all sheets are there: weeks to come. */
  readonly mayBeBlank?: boolean;
  /** Without these sheets it is of no use, although it does not speak of them. */
  readonly with?: readonly string[];
  /** Columns of its row that it is of no use without: clearing the samples leaves them. */
  readonly rests?: readonly string[];
}

type Options = Pick<Link, "mayBeBlank" | "with" | "rests">;

/** A value or a cell of another sheet. */
export const same = (to: string, from: KeyedFormula, rows?: LinkedRows, options: Options = {}): Link => ({
  to,
  from,
  same: true,
  ...(rows !== undefined && { rows }),
  ...options,
});

/** Something worked out over other sheets. */
export const worked = (to: string, from: KeyedFormula, rows?: LinkedRows, options: Options = {}): Link => ({
  ...same(to, from, rows, options),
  same: false,
});

/** The place a link goes to. */
export function targetOf({ to }: Pick<Link, "to">): { readonly value: string } | { readonly table: string; readonly column: string } {
  const [, table, column] = /^([a-z_0-9]+)\[([a-z_0-9]+)\]$/.exec(to) ?? [];
  return table === undefined || column === undefined ? { value: to } : { table, column };
}

/** The other sheets a link needs, as formulas call them. */
export function sourcesOf({ from, rows, with: also = [] }: Pick<Link, "from" | "rows" | "with">): readonly string[] {
  const spoken = [...dependenciesOf(from).map((each) => (each.kind === "name" ? each.name : each.table)), ...wordsOf(from)];
  const others = spoken.filter((key) => key.includes("!"));
  const counted = typeof rows === "object" && "as" in rows ? [rows.as] : [];
  return [...new Set([...[...others, ...counted].map((key) => key.split("!")[0] ?? ""), ...also])];
}

/** How formulas call the sheet of a template: an id without hyphens. */
export const calledInFormulas = (id: string): string => id.replaceAll("-", "_");

/** For each place the first of its links whose sheets are all there. */
export function linksWith(links: readonly Link[], isThere: (source: string) => boolean): readonly Link[] {
  const found = new Map<string, Link>();
  for (const link of links) {
    const key = JSON.stringify([link.to, link.rows]);
    if (!found.has(key) && sourcesOf(link).every(isThere)) found.set(key, link);
  }
  return [...found.values()];
}
