import type { EventsAnswer, EventsRequest } from "./protocol";
import { serveEvents } from "./serve-events";

/** What is used of a worker's own scope, which the types of a page do not know. */
interface WorkerScope {
  postMessage(answer: EventsAnswer): void;
  addEventListener(type: "message", listener: (event: { readonly data: EventsRequest }) => void): void;
}

const scope = self as unknown as WorkerScope;
const answer = serveEvents(
  (told) => scope.postMessage(told),
  () => performance.now(),
);
scope.addEventListener("message", ({ data }) => void answer(data));
