const NAME = "opsplan-workbench";
/** How long a tab that is asked may take to answer before it counts as hung, in milliseconds. */
const PATIENCE = 5000;

interface TabClaim {
  /** Whether this tab may write the workbook. */
  readonly held: boolean;
  /** Asks the tab that holds it to keep its work and let go; resolves when this tab holds it. */
  take(): Promise<void>;
}

/**
 * One tab at a time writes the workbook. The browser lets go of the lock itself when a tab is closed or crashes.
 * A tab that is asked over the channel answers at once, finishes `onAsked` (keeping its work), however long that takes,
 * and only then lets go.
 * From one that does not answer, because it is busy with something else, the lock is taken away: it is told by `onLost` when it comes to
 * itself, and must put its work elsewhere.
 */
export async function claimTab(onAsked: () => Promise<void>, onLost: () => void): Promise<TabClaim> {
  // Without locks (an insecure origin or an old browser) there is nothing to claim: the tab goes on alone.
  if (!("locks" in navigator)) return { held: true, take: () => Promise.resolve() };
  const channel = new BroadcastChannel(NAME);
  let letGo: (() => void) | undefined;
  let answered: (() => void) | undefined;
  channel.onmessage = async ({ data }: MessageEvent<unknown>) => {
    if (data === "keeping") answered?.();
    if (data !== "hand over" || letGo === undefined) return;
    const release = letGo;
    letGo = undefined;
    channel.postMessage("keeping");
    await onAsked();
    release();
  };
  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve, reject) => {
      navigator.locks
        .request(NAME, options, (lock) => {
          resolve(lock !== null);
          return lock === null
            ? undefined
            : new Promise<void>((release) => {
                letGo = release;
              });
        })
        .catch((reason: unknown) => {
          if (letGo !== undefined) onLost();
          letGo = undefined;
          reject(reason);
        });
    });
  const held = await hold({ ifAvailable: true });
  return {
    held,
    async take() {
      const impatient = new AbortController();
      const timer = setTimeout(() => impatient.abort(), PATIENCE);
      answered = () => clearTimeout(timer);
      channel.postMessage("hand over");
      await hold({ signal: impatient.signal }).catch(() => hold({ steal: true }));
      clearTimeout(timer);
    },
  };
}
