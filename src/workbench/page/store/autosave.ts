interface Options {
  /** Writes the workbook as it is now. */
  readonly write: () => Promise<void>;
  /** With why it failed, where it did. */
  readonly onState: (state: "waiting" | "kept" | "failed", reason?: unknown) => void;
  /** How long the workbook must be quiet, and how long it may wait at most. */
  readonly quietMs?: number;
  readonly mostMs?: number;
}

export interface Autosave {
  /** Something changed. */
  touch(): void;
  /** Writes now what is not yet written. */
  flush(): Promise<void>;
  /** Whether something changed that is not written yet, or could not be. */
  readonly unwritten: boolean;
  stop(): void;
}

/** Keeps the workbook a moment after the last change, and during long work now and then; one write at a time. */
export function createAutosave({ write, onState, quietMs = 600, mostMs = 4000 }: Options): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  let writes = 0;
  let refused = false;

  const save = (): Promise<void> => {
    clearTimeout(timer);
    since = undefined;
    // The write itself starts at once and not after the one before: the store keeps their order.
    writes += 1;
    const writing = write()
      .then(
        () => {
          refused = false;
          if (since === undefined) onState("kept");
        },
        (reason: unknown) => {
          refused = true;
          onState("failed", reason);
        },
      )
      .finally(() => {
        writes -= 1;
      });
    running = Promise.all([running, writing]).then(() => undefined);
    return running;
  };
  return {
    touch() {
      if (stopped) return;
      const now = performance.now();
      if (since === undefined) onState("waiting");
      since ??= now;
      clearTimeout(timer);
      timer = setTimeout(() => void save(), Math.max(0, Math.min(quietMs, since + mostMs - now)));
    },
    flush: () => (since === undefined || stopped ? running : save()),
    get unwritten() {
      return !stopped && (since !== undefined || writes > 0 || refused);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
