export interface SizeRun {
  readonly at: number;
  readonly count: number;
  readonly size: number;
}

/** Sizes as runs that do not overlap, where a later statement about the same row or column wins. */
export function sizeRuns(stated: readonly SizeRun[]): SizeRun[] {
  const sizes: number[] = [];
  for (const { at, count, size } of stated) for (let index = at; index < at + count; index += 1) sizes[index] = size;
  const runs: SizeRun[] = [];
  sizes.forEach((size, at) => {
    const last = runs.at(-1);
    if (last && last.at + last.count === at && last.size === size) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ at, count: 1, size });
  });
  return runs;
}
