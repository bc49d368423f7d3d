import { useEffect, useState } from "react";
import { useServices } from "../services";

/** Selecting by dragging reports many times; only the last counts. */
const QUIET_MS = 120;

/**
 * The address of the active cell, followed while the page is shown; undefined while it is not known, for example while a
 * chart is selected. Knowing it is a courtesy: without it a formula still goes to the active cell.
 */
export function useTargetCell(): string | undefined {
  const { port } = useServices();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      port.activeCell().then((cell) => { if (current) setAddress(cell.address); }, () => { if (current) setAddress(undefined); });
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(ask, QUIET_MS);
    };
    ask();
    const following = port.onSelectionChanged(later);
    // A host without this event is asked again when the pane comes back into focus.
    following.catch(() => undefined);
    window.addEventListener("focus", later);
    return () => {
      current = false;
      clearTimeout(timer);
      window.removeEventListener("focus", later);
      void following.then((end) => end(), () => undefined);
    };
  }, [port]);
  return address;
}
