/** A log as Excel hands it over: two columns, each an array of one-cell rows. */
export interface Log {
  readonly ids: readonly (readonly string[])[];
  readonly times: readonly (readonly number[])[];
}

/**
 * `rows` events in 180 days of 2025, to the second and unsorted, of a twentieth as many users. Their number per user varies as in real
 * logs: a few come daily, many once. The same rows in every run.
 */
export function generatedLog(rows: number): Log {
  let seed = 12_345;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  const ids: string[][] = [];
  const times: number[][] = [];
  for (let row = 0; row < rows; row += 1) {
    ids.push([`u${100_000 + Math.floor((random() * random() * rows) / 20)}`]);
    times.push([45_658 + Math.floor(random() * 180 * 86_400) / 86_400]);
  }
  return { ids, times };
}
