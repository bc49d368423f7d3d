import { KEPT_FILES } from "../offline/kept-files";

const WORKER = "/workbench-offline.js";
const PAGES = ["/", "/embedded/taskpane.html"];
/** What scripts ask for. With a query behind its address it is a question to a database and its answer, and no file. */
const ASKED = ["fetch", "xmlhttprequest"];

/**
 * Lets the page open again when its server cannot be reached (`offline/serve-kept.ts`). Where the browser has no service workers or no
 * room, the page goes on as it is: nothing of the workbook depends on it.
 */
export async function keepFiles(pane: HTMLIFrameElement): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // On a first visit everything is loaded before there is anybody to keep it.
  const first = navigator.serviceWorker.controller === null;
  try {
    await navigator.serviceWorker.register(WORKER);
    // A browser that is set to refuse workers does so without an error.
    if (!first || (await navigator.serviceWorker.getRegistration()) === undefined) return;
    const files = await caches.open(KEPT_FILES);
    await files.addAll(PAGES);
    const kept = new Set<string>();
    const keep = ({ name, initiatorType }: PerformanceResourceTiming): void => {
      if (ASKED.includes(initiatorType) && new URL(name).search !== "") return;
      if (kept.has(name) || !name.startsWith(location.origin) || PAGES.includes(new URL(name).pathname)) return;
      kept.add(name);
      files.add(name).catch(reportError);
    };
    for (const each of [window, pane.contentWindow as (Window & typeof globalThis) | null]) {
      if (each)
        new each.PerformanceObserver((list) => {
          for (const entry of list.getEntries()) keep(entry as PerformanceResourceTiming);
        }).observe({ type: "resource", buffered: true });
    }
  } catch (reason) {
    reportError(reason);
  }
}
