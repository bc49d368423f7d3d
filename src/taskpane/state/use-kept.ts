import { useInsertionEffect, useState, type Dispatch, type SetStateAction } from "react";

declare global {
  interface Window {
    /**
     * What the open pages hold, by name. The embedded workbook loads the pane anew for another language or theme and hands it to the
     * next one, which begins with it; Excel does neither.
     */
    opsplanKept?: Record<string, unknown>;
  }
}

const kept = (window.opsplanKept ??= {});
/** What was handed over and nobody has taken up yet: each is for the first that asks. */
const handed = { ...kept };

/**
 * State that outlasts a change of language or theme: plain data, under a name of its own. It ends with its component, not when a page
 * is only hidden, which undoes every effect but this kind.
 */
export function useKept<T>(name: string, first: T): [T, Dispatch<SetStateAction<T>>] {
  const state = useState(name in handed ? (handed[name] as T) : first);
  const [now] = state;
  useInsertionEffect(() => {
    delete handed[name];
    kept[name] = now;
    return () => {
      delete kept[name];
    };
  }, [name, now]);
  return state;
}
