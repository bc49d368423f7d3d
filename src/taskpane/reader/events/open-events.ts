import type { EventsAnswer, EventsRequest } from "./protocol";

export interface EventsReader {
  readonly ask: (request: EventsRequest) => void;
  /** Ends at once, whatever is being read. */
  readonly close: () => void;
}

/** A thread beside the page for one large file. */
export function openEvents(tell: (answer: EventsAnswer) => void): EventsReader {
  const worker = new Worker(/* webpackChunkName: "events" */ new URL("./worker.ts", import.meta.url), { name: "opsplan-events" });
  let isOpen = true;
  // What was on its way when the thread was ended still arrives.
  const told = (answer: EventsAnswer): void => void (isOpen && tell(answer));
  worker.addEventListener("message", ({ data }: MessageEvent<EventsAnswer>) => told(data));
  worker.addEventListener("error", ({ message }) => told({ kind: "refused", fault: { kind: "failed", message } }));
  return {
    ask: (request) => worker.postMessage(request),
    close: () => {
      isOpen = false;
      worker.terminate();
    },
  };
}
