/** Browsers call a task long from 50 ms on; a little less leaves room for what ends the slice. */
const SLICE_MS = 40;

/**
 * Work that would hold up a page is done in slices: between two of them the page answers clicks, timers and frames. `now` is the page's
 * clock in milliseconds.
 */
export class TimeSlice {
  private began: number;

  constructor(private readonly now: () => number) {
    this.began = now();
  }

  get spent(): boolean {
    return this.now() - this.began > SLICE_MS;
  }

  begin(): void {
    this.began = this.now();
  }

  /** Lets everything else have its turn. */
  async rest(): Promise<void> {
    await nextTurn();
    this.begin();
  }
}

/** After what is waiting now. Timers would do, but pages that are not in sight get one a second. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
