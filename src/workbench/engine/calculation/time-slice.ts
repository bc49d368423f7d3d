import { requestImmediateMacroTask } from "@univerjs/core";

/** Browsers call a task long from 50 ms on; a little less leaves room for what ends the slice. */
const SLICE_MS = 40;

/** Work that would hold up the page is done in slices: between two of them the page answers clicks, timers and frames. */
export class TimeSlice {
  private began = performance.now();

  get spent(): boolean {
    return performance.now() - this.began > SLICE_MS;
  }

  /** Lets everything else have its turn. */
  async rest(): Promise<void> {
    await new Promise((next) => void requestImmediateMacroTask(next));
    this.began = performance.now();
  }
}
