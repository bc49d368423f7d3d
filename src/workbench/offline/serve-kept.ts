import { KEPT_FILES } from "./kept-files";

/** What is used of a service worker's own scope, which the types of a page do not know. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}

interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

/** The scripts that a page names carry a hash, so that each build brings new ones; those of the build before then go. */
const SCRIPTS_OF: Readonly<Record<string, string>> = { "/": "/workbench/", "/embedded/taskpane.html": "/addin/" };

/**
 * The server is always asked first, so that a page is never older than its server; only when it cannot be reached, what came last is
 * given. So the embedded workbook opens again without a network, and with a server that was stopped.
 */
export function serveKept(worker: WorkerScope): void {
  worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener("fetch", (event) => {
    const { method, url } = event.request;
    if (method === "GET" && new URL(url).origin === location.origin) event.respondWith(answer(event));
  });
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (reason) {
    const kept = await caches.match(request, { ignoreSearch: request.mode === "navigate", cacheName: KEPT_FILES });
    if (kept) return kept;
    throw reason;
  }
}

async function keep(request: Request, response: Response): Promise<void> {
  const files = await caches.open(KEPT_FILES);
  const { origin, pathname } = new URL(request.url);
  const scripts = SCRIPTS_OF[pathname];
  const before = scripts === undefined ? undefined : await files.match(request, { ignoreSearch: true });
  if (scripts !== undefined && before && (await before.text()) !== (await response.clone().text())) {
    const old = (await files.keys()).filter(({ url }) => url.startsWith(`${origin}${scripts}`));
    await Promise.all(old.map((each) => files.delete(each)));
  }
  await files.put(scripts === undefined ? request : pathname, response);
}
