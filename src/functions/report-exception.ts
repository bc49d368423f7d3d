/**
 * A function faults with a `DomainError`; any other exception is a mistake of ours. Its cell shows #VALUE!, which alone would look like a
 * mistake of the person's, so the console says which function it was, where, and what happened. Both hosts report here,
 * and tests fail by it.
 * `name` is as cells write it; `cell` is undefined where a host does not tell it.
 */
export function reportException(name: string, cell: string | undefined, error: unknown): void {
  // eslint-disable-next-line no-console -- The one place that reports.
  console.error(`${name} failed${cell === undefined ? "" : ` in ${cell}`}:`, error);
}
