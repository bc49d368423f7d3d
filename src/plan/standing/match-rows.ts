type Row = readonly unknown[];

/** What alone tells a row: one value that no other row of the samples has, or several that few have. */
const ENOUGH = 0.999;

const keyOf = (value: unknown): string => `${typeof value} ${String(value)}`;
const wholeKeyOf = (row: Row): string => JSON.stringify(row.map((value) => (isBlank(value) ? "" : keyOf(value))));
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/**
 * For each row of a table now, the row of the samples that it was, in whatever order they stand: each is taken once, by the rows that have
 * most of its values. A value counts the more the fewer rows of the samples have it, so that a row which only shares a status or an owner
 * with one of them is nobody's. A row that has all of a sample's values is that sample, however many rows have each of them.
 */
export function matchRows(samples: readonly Row[], now: readonly Row[]): readonly (number | undefined)[] {
  const width = Math.max(0, ...samples.map((row) => row.length));
  const holders = Array.from({ length: width }, (_, column) => {
    const byValue = new Map<string, number[]>();
    samples.forEach((row, index) => {
      const value = row[column];
      if (!isBlank(value)) byValue.set(keyOf(value), [...(byValue.get(keyOf(value)) ?? []), index]);
    });
    return byValue;
  });
  const whole = new Map<string, number[]>();
  samples.forEach((row, index) => {
    if (!row.every(isBlank)) whole.set(wholeKeyOf(row), [...(whole.get(wholeKeyOf(row)) ?? []), index]);
  });
  const pairs = now.flatMap((row, at) => {
    const scores = new Map((whole.get(wholeKeyOf(row)) ?? []).map((sample) => [sample, width] as const));
    holders.forEach((byValue, column) => {
      const same = isBlank(row[column]) ? [] : (byValue.get(keyOf(row[column])) ?? []);
      for (const sample of same) scores.set(sample, (scores.get(sample) ?? 0) + 1 / same.length);
    });
    return [...scores].filter(([, score]) => score >= ENOUGH).map(([sample, score]) => ({ at, sample, score }));
  });
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.at - a.sample) - Math.abs(b.at - b.sample) || a.at - b.at);
  const found = new Array<number | undefined>(now.length).fill(undefined);
  const used = new Set<number>();
  for (const { at, sample } of pairs) {
    if (found[at] !== undefined || used.has(sample)) continue;
    found[at] = sample;
    used.add(sample);
  }
  return found;
}
