/** One way to get the answer. `prepare` makes what a run is given and is not timed. */
export interface Contestant<T> {
  readonly name: string;
  readonly prepare?: () => T | Promise<T>;
  run(input: T): unknown;
}

export interface Timing {
  readonly name: string;
  /** Median of the rounds, in milliseconds. */
  readonly ms: number;
  readonly best: number;
  readonly result: unknown;
}

const collectGarbage = (globalThis as { gc?: () => void }).gc;

/**
 * Times the contestants in turns, so that a busy machine slows all of them alike. Each run gets an input of its own, made afresh: what an
 * engine remembers of a text it has hashed before is not there the first time, and a host hands new cells over with every call.
 */
export async function measure<T>(contestants: readonly Contestant<T>[], prepare: () => T, rounds: number): Promise<Timing[]> {
  const times = contestants.map((): number[] => []);
  const results: unknown[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, contestant] of contestants.entries()) {
      const input = await (contestant.prepare ?? prepare)();
      collectGarbage?.();
      const start = performance.now();
      results[i] = await contestant.run(input);
      // The first round warms up.
      if (round > 0) times[i]?.push(performance.now() - start);
    }
  }
  return contestants.map(({ name }, i) => {
    const sorted = (times[i] ?? []).sort((a, b) => a - b);
    return { name, ms: sorted[sorted.length >> 1] ?? NaN, best: sorted[0] ?? NaN, result: results[i] };
  });
}
