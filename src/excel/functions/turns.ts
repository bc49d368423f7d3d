import { TimeSlice } from "../../functions/time-slice";

export type Turns = <T>(work: () => T) => T | Promise<T>;

/**
 * Functions run in the thread of the pane, and Excel hands over the calls of a whole sheet at once. While a slice of time lasts calls are
 * answered at once; those after it wait, in order, and the pane has its turn between two slices.
 */
export function takeTurns(): Turns {
  const slice = new TimeSlice(() => performance.now());
  const waiting: (() => void)[] = [];
  let begun = false;
  let resting = false;

  const begin = (): void => {
    begun = true;
    slice.begin();
    // Whatever comes after this turn of the page begins a new slice.
    setTimeout(() => {
      begun = false;
    }, 0);
  };
  const work = async (): Promise<void> => {
    resting = true;
    for (let next = 0; next < waiting.length; next += 1) {
      if (next === 0 || slice.spent) await slice.rest();
      waiting[next]?.();
    }
    waiting.length = 0;
    resting = false;
  };

  return <T>(call: () => T) => {
    if (!begun && !resting) begin();
    if (!resting && !slice.spent) return call();
    return new Promise<T>((resolve, reject) => {
      waiting.push(() => {
        try {
          resolve(call());
        } catch (error) {
          reject(error as Error);
        }
      });
      if (!resting) void work();
    });
  };
}
