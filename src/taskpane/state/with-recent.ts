const KEPT = 5;

/** The ids used last, the latest first. */
export const withRecent = (recent: readonly string[], id: string, kept = KEPT): readonly string[] =>
  [id, ...recent.filter((other) => other !== id)].slice(0, kept);
