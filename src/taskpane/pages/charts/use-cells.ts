import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SheetCells } from "../../../reading/sheet-cells";
import type { Readable, ReadTarget } from "../../../excel/read/read-target";
import { useServices } from "../../services";
import { useFollow } from "../../state/use-follow";
import { useKept } from "../../state/use-kept";

export interface Cells {
  readonly cells: SheetCells | null;
  readonly readable: Readable | null;
  readonly target: ReadTarget;
  readonly reading: boolean;
  readonly choose: (target: ReadTarget) => void;
}

/**
 * The cells of what is to be charted; they follow what is entered and, while that is the selection, what is selected.
 * `requests` asks for the selection at once; `sheet` begins with a sheet, `table` with a table.
 */
export function useCells(requests: number, sheet: string | undefined, table?: string): Cells {
  const { port, notifyFailure } = useServices();
  const [target, setTarget] = useKept<ReadTarget>(
    "charts.target",
    table !== undefined ? { kind: "table", name: table } : sheet !== undefined ? { kind: "sheet", name: sheet } : { kind: "selection" },
  );
  const [cells, setCells] = useState<SheetCells | null>(null);
  const [readable, setReadable] = useState<Readable | null>(null);
  const [turn, setTurn] = useState(0);
  /** What is to be read; another object each time it is to be read again. */
  const request = useMemo(() => ({ target, turn }), [target, turn]);
  const [finished, setFinished] = useState<object | null>(null);
  const reread = useCallback(() => setTurn((count) => count + 1), []);
  const asked = useRef(requests);
  const took = useRef(0);

  useEffect(() => {
    if (asked.current === requests) return;
    asked.current = requests;
    setTarget({ kind: "selection" });
    reread();
  }, [requests, reread, setTarget]);

  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const began = performance.now();
      const offered = await port.readable();
      if (stop.signal.aborted) return;
      setReadable(offered);
      const read = await port.read(request.target, stop.signal);
      if (stop.signal.aborted) return;
      took.current = performance.now() - began;
      // What is as it was draws nothing anew.
      setCells((now) => (now && isSame(now, read) ? now : read));
    };
    load()
      .catch((error: unknown) => {
        if (!stop.signal.aborted) {
          setCells(null);
          notifyFailure(error);
        }
      })
      .finally(() => {
        if (!stop.signal.aborted) setFinished(request);
      });
    return () => stop.abort();
  }, [port, request, notifyFailure]);

  useFollow({ selection: target.kind === "selection", took: () => took.current }, reread);

  return { cells, readable, target, reading: finished !== request, choose: setTarget };
}

/** Whether two readings say the same, cell for cell. */
function isSame(one: SheetCells, other: SheetCells): boolean {
  const { values, formats = [], ...rest } = one;
  const { values: otherValues, formats: otherFormats = [], ...otherRest } = other;
  const areEqual = <T>(rows: readonly (readonly T[])[], others: readonly (readonly T[])[]): boolean =>
    rows.length === others.length && rows.every((row, at) => row.every((value, column) => isEqual(value, others[at]?.[column])));
  return JSON.stringify(rest) === JSON.stringify(otherRest) && areEqual(values, otherValues) && areEqual(formats, otherFormats);
}

/** Errors are objects of their own each time they are read. */
const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "object" && one !== null && JSON.stringify(one) === JSON.stringify(other));
