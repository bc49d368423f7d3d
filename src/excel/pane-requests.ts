/** Where a ribbon command wants the pane to go. */
export type PaneRequest = { readonly page: "templates" | "share" | "charts" | "help" };

const listeners = new Set<(request: PaneRequest) => void>();
let waiting: PaneRequest | undefined;

/**
 * Tells the pane where to go. Commands and pane share one runtime, but a command may run before the pane has
 * mounted: then the latest request waits for the first listener.
 */
export function requestPane(request: PaneRequest): void {
  if (listeners.size === 0) waiting = request;
  else for (const listener of [...listeners]) listener(request);
}

/** Hears requests from now on, and the one that came too early. Returns what ends it. */
export function onPaneRequest(listener: (request: PaneRequest) => void): () => void {
  listeners.add(listener);
  if (waiting) {
    const request = waiting;
    waiting = undefined;
    listener(request);
  }
  return () => {
    listeners.delete(listener);
  };
}
