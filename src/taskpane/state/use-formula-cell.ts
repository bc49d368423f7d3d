import { useCallback, useEffect, useState } from "react";
import type { FormulaCell } from "../../excel/workbook-port";
import { useServices } from "../services";

/** Selecting by dragging reports many times; only the last counts. */
const QUIET_MS = 120;

interface Followed {
  /** Undefined while it is not known, for example while a chart is selected. */
  readonly cell: FormulaCell | undefined;
  /** Counts how often the workbook was looked at: values read before may have changed since. */
  readonly looks: number;
  /** Looks again, after the pane itself has written something. */
  readonly again: () => void;
}

/**
 * The active cell with its formula, followed while the page is shown, through selections and entries. Knowing it is a
 * courtesy: without it a formula still
 * goes to the active cell.
 */
export function useFormulaCell(): Followed {
  const { port } = useServices();
  const [followed, setFollowed] = useState<Omit<Followed, "again">>({ cell: undefined, looks: 0 });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const seen = (cell: FormulaCell | undefined): void => {
      if (current) setFollowed(({ looks }) => ({ cell, looks: looks + 1 }));
    };
    const ask = (): void => {
      port.formulaCell().then(seen, () => seen(undefined));
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(ask, QUIET_MS);
    };
    ask();
    const following = port.onSelectionChanged(later);
    // An entry in a cell changes its formula, or what a formula reads, without a change of selection.
    const changing = port.onWorkbookChanged(later);
    // What was selected before the workbook began to tell is asked for; a host without this event is asked when the
    // pane comes back into focus.
    following.then(later, () => undefined);
    window.addEventListener("focus", later);
    return () => {
      current = false;
      clearTimeout(timer);
      window.removeEventListener("focus", later);
      for (const registered of [following, changing])
        void registered.then(
          (end) => end(),
          () => undefined,
        );
    };
  }, [port, asked]);
  return { ...followed, again: useCallback(() => setAsked((count) => count + 1), []) };
}
