/**
 * For each column of a plan, its place in the table now. Headers tell; one that was renamed is the only strange column between the two that
 * stood beside it.
 */
export function matchColumns(planned: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = planned.map((header) => {
    const at = now.findIndex((one) => one.toLowerCase() === header.toLowerCase());
    return at < 0 ? undefined : at;
  });
  const taken = new Set(found);
  return found.map((at, index) => {
    if (at !== undefined) return at;
    const before = found.slice(0, index).findLastIndex((one) => one !== undefined);
    const after = found.findIndex((one, place) => place > index && one !== undefined);
    const end = after < 0 ? planned.length : after;
    const from = before < 0 ? 0 : (found[before] ?? 0) + 1;
    const to = after < 0 ? now.length : (found[after] ?? 0);
    const strange = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step).filter((one) => !taken.has(one));
    return end - before - 1 === 1 && strange.length === 1 ? strange[0] : undefined;
  });
}
