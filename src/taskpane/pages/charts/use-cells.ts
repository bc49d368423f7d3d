import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SheetCells } from "../../../reading/sheet-cells";
import type { Readable, ReadTarget } from "../../../excel/workbook-port";
import { useServices } from "../../services";
import { useKept } from "../../state/use-kept";

export interface Cells {
  readonly cells: SheetCells | null;
  readonly readable: Readable | null;
  readonly target: ReadTarget;
  readonly reading: boolean;
  readonly choose: (target: ReadTarget) => void;
  readonly reread: () => void;
}

const SETTLE_MS = 250;

/**
 * The cells of what is to be charted; while that is the selection, they follow it. `requests` asks for the selection at
 * once, `sheet` begins with a sheet.
 */
export function useCells(requests: number, sheet: string | undefined): Cells {
  const { port, notifyFailure } = useServices();
  const [target, setTarget] = useKept<ReadTarget>(
    "charts.target",
    sheet === undefined ? { kind: "selection" } : { kind: "sheet", name: sheet },
  );
  const [cells, setCells] = useState<SheetCells | null>(null);
  const [readable, setReadable] = useState<Readable | null>(null);
  const [turn, setTurn] = useState(0);
  /** What is to be read; another object each time it is to be read again. */
  const request = useMemo(() => ({ target, turn }), [target, turn]);
  const [finished, setFinished] = useState<object | null>(null);
  const reread = useCallback(() => setTurn((count) => count + 1), []);
  const asked = useRef(requests);

  useEffect(() => {
    if (asked.current === requests) return;
    asked.current = requests;
    setTarget({ kind: "selection" });
    reread();
  }, [requests, reread, setTarget]);

  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const offered = await port.readable();
      if (stop.signal.aborted) return;
      setReadable(offered);
      const read = await port.read(request.target, stop.signal);
      if (!stop.signal.aborted) setCells(read);
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

  useEffect(() => {
    if (target.kind !== "selection") return;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end: (() => Promise<void>) | undefined;
    // Dragging a selection changes it with every cell; it is read when it rests.
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(reread, SETTLE_MS);
    };
    port
      .onSelectionChanged(changed)
      .then((stop) => {
        if (ended) return stop();
        end = stop;
      })
      .catch(notifyFailure);
    return () => {
      ended = true;
      clearTimeout(timer);
      end?.().catch(notifyFailure);
    };
  }, [port, target.kind, reread, notifyFailure]);

  return { cells, readable, target, reading: finished !== request, choose: setTarget, reread };
}
