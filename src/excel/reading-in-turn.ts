/** A reading that is asked for again and again. */
interface Reading {
  readonly again: () => void;
  /** Nothing is told any more. */
  readonly end: () => void;
}

/** One reading at a time: what changes meanwhile is seen by the next. */
export function readingInTurn<T>(read: () => Promise<T>, tell: (found: T) => void, fail: (error: unknown) => void): Reading {
  let current = true;
  let reading = false;
  let stale = false;
  const load = async (): Promise<void> => {
    stale = true;
    if (reading) return;
    reading = true;
    while (stale && current) {
      stale = false;
      await read().then(
        (found) => {
          if (current) tell(found);
        },
        (error: unknown) => {
          if (current) fail(error);
        },
      );
    }
    reading = false;
  };
  return {
    again: () => void load(),
    end: () => {
      current = false;
    },
  };
}
