import { useEffect, useRef } from "react";

/** Gives focus back to the row that opened a detail, when the detail closes. */
export function useReturnFocus(open: string | undefined, rowId: (id: string) => string): void {
  const last = useRef(open);
  useEffect(() => {
    const before = last.current;
    last.current = open;
    if (before !== undefined && open === undefined) document.getElementById(rowId(before))?.focus();
  }, [open, rowId]);
}
