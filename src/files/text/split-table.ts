import { rowSplitter } from "./row-splitter";

export const SEPARATORS = [",", "\t", ";", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How much text is cut at a time, so that a look at the first rows does not cut a whole file. */
const SLICE = 65_536;

/** Fields by row, of the first rows where a limit says so. */
export function splitRows(text: string, separator: Separator, limit = Infinity): string[][] {
  const splitter = rowSplitter(separator);
  const rows: string[][] = [];
  for (let at = 0; at < text.length && rows.length < limit; at += SLICE) {
    for (const row of splitter.push(text.slice(at, at + SLICE))) rows.push(row);
  }
  if (rows.length < limit) rows.push(...splitter.end());
  return rows.length > limit ? rows.slice(0, limit) : rows;
}

/** How well a separator explains the first rows: the share of rows with the commonest width above one, then that width. */
function fit(text: string, separator: Separator): number {
  const widths = splitRows(text, separator, 50)
    .map((row) => row.length)
    .filter((width) => width > 1);
  if (widths.length === 0) return 0;
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  const [width, count] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] as [number, number];
  return count * 1000 + Math.min(width, 999);
}

export interface Separation {
  readonly separator: Separator;
  /** Where the table begins: behind a first line `sep=;`, which names the separator, as Excel reads it. */
  readonly from: number;
}

/** What separates the fields of a text table, told by its beginning. */
export function separationOf(text: string): Separation {
  const named = /^sep=([,\t;|])\r?\n/i.exec(text);
  if (named) return { separator: named[1] as Separator, from: named[0].length };
  const [separator] = [...SEPARATORS].sort((a, b) => fit(text, b) - fit(text, a));
  return { separator: separator as Separator, from: 0 };
}

/** Cuts a text table into fields, finding out the separator. */
export function splitTable(text: string): { readonly rows: string[][]; readonly separator: Separator } {
  const { separator, from } = separationOf(text);
  return { rows: splitRows(text.slice(from), separator), separator };
}
