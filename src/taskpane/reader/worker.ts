import type { ReaderMessage, ReaderRequest } from "./protocol";
import { serveReader } from "./serve-reader";

/** What is used of a worker's own scope, which the types of a page do not know. */
interface WorkerScope {
  postMessage(answer: ReaderMessage, transfer: readonly ArrayBufferLike[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: ReaderRequest }) => void): void;
}

const scope = self as unknown as WorkerScope;
const answer = serveReader(
  (told, transfer = []) => scope.postMessage(told, transfer),
  () => performance.now(),
);
scope.addEventListener("message", ({ data }) => void answer(data));
