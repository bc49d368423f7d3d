import { useCallback, useEffect, useState } from "react";
import { useServices } from "../services";
import { MEMORY, restoreMemory, type WorkbookMemory } from "./workbook-memory";

interface UsedMemory {
  readonly memory: WorkbookMemory;
  readonly remember: (change: WorkbookMemory) => void;
}

/** What the workbook keeps of charts; a change shows at once and is kept in the background. */
export function useWorkbookMemory(): UsedMemory {
  const { port, notifyFailure } = useServices();
  const [memory, setMemory] = useState<WorkbookMemory>({});
  useEffect(() => {
    let current = true;
    port.kept(MEMORY).then((kept) => {
      if (current) setMemory(restoreMemory(kept));
    }, notifyFailure);
    return () => {
      current = false;
    };
  }, [port, notifyFailure]);
  const remember = useCallback(
    (change: WorkbookMemory) => {
      const next = { ...memory, ...change };
      setMemory(next);
      port.keep(MEMORY, next).catch(notifyFailure);
    },
    [memory, port, notifyFailure],
  );
  return { memory, remember };
}
