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

interface Fit {
  readonly separator: Separator;
  readonly rows: number;
  readonly width: number;
  /** The share of fields that are plainly a number or a day. */
  readonly values: number;
}

/** By so much more of its fields are numbers or days before a separator is no guess beside another that cuts as evenly. */
const CLEARLY = 0.1;
const VALUE = /^\s*[-+]?[$€£¥]?\s?\d[\d.,:/ -]*\s?[%€]?\s*$/;

/** How well a separator explains the first rows: the share that has the commonest width above one, and what their fields are. */
function fit(text: string, separator: Separator): Omit<Fit, "separator"> {
  const all = splitRows(text, separator, 50);
  const cut = all.filter((row) => row.length > 1);
  const widths = cut.map((row) => row.length);
  if (widths.length === 0) return { rows: 0, width: 1, values: 0 };
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  const [width, count] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] as [number, number];
  const fields = cut.flat();
  return { rows: count / all.length, width, values: fields.filter((field) => VALUE.test(field)).length / fields.length };
}

export interface Separation {
  readonly separator: Separator;
  /** Where the table begins: behind a first line `sep=;`, which names the separator, as Excel reads it. */
  readonly from: number;
  /** Separators that cut as many of the first rows into as many fields each. */
  readonly others: readonly Separator[];
}

/** What separates the fields of a text table, told by its beginning; `chosen` is the separator that somebody knows. */
export function separationOf(text: string, chosen?: string): Separation {
  const named = /^sep=([,\t;|])\r?\n/i.exec(text);
  const from = named?.[0].length ?? 0;
  const known = SEPARATORS.find((one) => one === (chosen ?? named?.[1]));
  if (known) return { separator: known, from, others: [] };
  const fits = SEPARATORS.map((separator) => ({ separator, ...fit(text, separator) }));
  const [best, ...rest] = fits.sort((a, b) => b.rows - a.rows || b.values - a.values || b.width - a.width) as [Fit, ...Fit[]];
  const others = rest.filter(({ rows, values }) => rows > 0 && rows === best.rows && best.values - values < CLEARLY);
  return { separator: best.separator, from, others: others.map(({ separator }) => separator) };
}

/** Cuts a text table into fields, finding out the separator. */
export function splitTable(text: string): { readonly rows: string[][]; readonly separator: Separator } {
  const { separator, from } = separationOf(text);
  return { rows: splitRows(text.slice(from), separator), separator };
}
