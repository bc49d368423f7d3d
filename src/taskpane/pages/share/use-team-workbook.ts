import { useCallback, useEffect, useRef, useState } from "react";
import type { TeamWorkbook } from "../../../teams/team-workbook";
import { useServices } from "../../services";

/** Work under way: how much of it is done, from 0 to 1, and what ends it. */
export interface Running {
  readonly share: number;
  readonly cancel: () => void;
}

interface Read {
  /** As it was read last; undefined until then. */
  readonly workbook: TeamWorkbook | undefined;
  readonly running: Running | undefined;
  readonly read: () => Promise<void>;
}

/** The open workbook, read when the page opens and after each change; reading can be cancelled. */
export function useTeamWorkbook(): Read {
  const { port, notifyFailure } = useServices();
  const [workbook, setWorkbook] = useState<TeamWorkbook>();
  const [running, setRunning] = useState<Running>();
  const last = useRef<AbortController>(undefined);
  const read = useCallback(async () => {
    last.current?.abort();
    const stop = (last.current = new AbortController());
    const cancel = (): void => stop.abort();
    const tell = (share: number): void => (last.current === stop ? setRunning({ share, cancel }) : undefined);
    tell(0);
    try {
      const found = await port.readTeamWorkbook({ signal: stop.signal, onProgress: (done, of) => tell(of === 0 ? 1 : done / of) });
      if (last.current === stop) setWorkbook(found);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    } finally {
      if (last.current === stop) setRunning(undefined);
    }
  }, [port]);
  useEffect(() => {
    read().catch(notifyFailure);
    return () => last.current?.abort();
  }, [read, notifyFailure]);
  return { workbook, running, read };
}
