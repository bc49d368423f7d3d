import { useEffect, useRef } from "react";
import { useServices } from "../services";

/** Dragging a selection changes it with every cell, and an entry changes many; what is there when it rests counts. */
const SETTLE_MS = 250;

interface Following {
  /** Whether another selection counts as a change. */
  readonly selection: boolean;
  /** How long the last answer took, in ms: a workbook that answers slowly is asked less often. */
  readonly took: () => number;
}

/**
 * Calls back after cells or sheets have changed, once they rest. A pane out of sight asks nothing: not one whose page is in the
 * background, nor one that Excel has closed and keeps; what changed meanwhile is made up for when it is seen again.
 */
export function useFollow({ selection, took }: Following, changed: () => void): void {
  const { port, notifyFailure } = useServices();
  const latest = useRef({ changed, took });
  useEffect(() => {
    latest.current = { changed, took };
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let missed = false;
    let inView = true;
    const isSeen = (): boolean => inView && document.visibilityState !== "hidden";
    const settled = (): void => {
      missed = !isSeen();
      if (!missed) latest.current.changed();
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(settled, Math.max(SETTLE_MS, latest.current.took()));
    };
    const seen = (): void => {
      if (missed && isSeen()) later();
    };
    const watch = new IntersectionObserver((entries) => {
      inView = entries.at(-1)?.isIntersecting ?? true;
      seen();
    });
    watch.observe(document.documentElement);
    document.addEventListener("visibilitychange", seen);
    const registered = [port.onWorkbookChanged(later), ...(selection ? [port.onSelectionChanged(later)] : [])];
    for (const each of registered) each.catch(notifyFailure);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      document.removeEventListener("visibilitychange", seen);
      for (const each of registered) each.then((end) => end()).catch(notifyFailure);
    };
  }, [port, selection, notifyFailure]);
}
