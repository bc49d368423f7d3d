import type { Corrections } from "../../reading/recipe";
import type { FilesToRead, ReaderAnswer, ReaderMessage, ReaderRequest } from "./protocol";
import { putTogether } from "./table-pieces";

export interface Reader {
  /** Reads the files that are open anew. */
  readonly correct: (corrections: Corrections) => void;
  /** Ends at once, whatever is being read. */
  readonly close: () => void;
}

/** Reads files beside the page, in a thread of its own, and tells how far it is and what it found. */
export function openReader(files: FilesToRead, tell: (answer: ReaderAnswer) => void): Reader {
  const worker = new Worker(/* webpackChunkName: "reader" */ new URL("./worker.ts", import.meta.url), { name: "opsplan-reader" });
  const ask = (request: ReaderRequest): void => worker.postMessage(request);
  const whole = putTogether(tell);
  worker.addEventListener("message", ({ data }: MessageEvent<ReaderMessage>) => whole(data));
  worker.addEventListener("error", ({ message }) => tell({ kind: "failed", message }));
  ask({ kind: "open", ...files });
  return { correct: (corrections) => ask({ kind: "correct", corrections }), close: () => worker.terminate() };
}
