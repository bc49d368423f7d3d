/** Neighbouring columns or rows that are alike, as one run. They must come in order. */
export function joinRuns<T extends { readonly at: number; readonly count: number }>(single: readonly T[]): T[] {
  const joined: T[] = [];
  const look = ({ at: _at, count: _count, ...rest }: T) => JSON.stringify(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b)));
  for (const one of single) {
    const last = joined.at(-1);
    if (last && last.at + last.count === one.at && look(last) === look(one))
      joined[joined.length - 1] = { ...last, count: last.count + one.count };
    else joined.push(one);
  }
  return joined;
}
