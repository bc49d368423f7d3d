export const DAY = 86_400;

export interface PlainEvent {
  readonly user: number;
  readonly seconds: number;
  readonly channel: string;
  readonly cents: number;
}

/** Rows by a rule that repeats: some users come back the day after, all of them on 40 days of 2026. */
export const rowsOf = (count: number, shift: number): readonly PlainEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    user: (at * 7919) % 5003,
    seconds: (((at * 104_729 + shift) % 40) * 24 + (at % 24)) * 3600,
    channel: ["抖音", "Search", "Social"][(at * 31) % 3] ?? "",
    cents: (at * 37) % 10_000,
  }));
export const timeOf = (seconds: number): string =>
  new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString().slice(0, 19).replace("T", " ");
/** N-day retention counted in the plainest way: of each user the first day, and whether there is an event on the day so much later. */
export function retained(rows: readonly PlainEvent[], day: number): readonly [mature: number, back: number] {
  const days = new Map<number, Set<number>>();
  for (const { user, seconds } of rows) days.set(user, (days.get(user) ?? new Set()).add(Math.floor(seconds / DAY)));
  const last = Math.max(...rows.map(({ seconds }) => Math.floor(seconds / DAY)));
  const old = [...days.values()].filter((own) => Math.min(...own) + day <= last);
  return [old.length, old.filter((own) => own.has(Math.min(...own) + day)).length];
}
