const SEPARATORS = [",", "\t", ";", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Fields by row. Quoted fields may hold separators, line ends and doubled quotes; a quote inside a bare field is a letter. */
export function splitRows(text: string, separator: Separator, limit = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length && rows.length < limit) {
    let field = "";
    if (text[at] === "\"") {
      at++;
      for (;;) {
        const end = text.indexOf("\"", at);
        if (end < 0) {
          field += text.slice(at);
          at = text.length;
          break;
        }
        field += text.slice(at, end);
        at = end + 1;
        if (text[at] !== "\"") break;
        field += "\"";
        at++;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
    row.push(field + text.slice(start, at));
    if (text[at] === separator) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

/** How well a separator explains the first rows: the share of rows with the commonest width above one, then that width. */
function fit(text: string, separator: Separator): number {
  const widths = splitRows(text, separator, 50).map((row) => row.length).filter((width) => width > 1);
  if (widths.length === 0) return 0;
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  const [width, count] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] as [number, number];
  return count * 1000 + Math.min(width, 999);
}

/** Cuts a text table into fields, finding out the separator; `sep=;` in the first line names it, as Excel reads it. */
export function splitTable(text: string): { readonly rows: string[][]; readonly separator: Separator } {
  const named = /^sep=([,\t;|])\r?\n/i.exec(text);
  if (named) return { rows: splitRows(text.slice(named[0].length), named[1] as Separator), separator: named[1] as Separator };
  const [separator] = [...SEPARATORS].sort((a, b) => fit(text, b) - fit(text, a));
  return { rows: splitRows(text, separator as Separator), separator: separator as Separator };
}
