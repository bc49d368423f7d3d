import { useCallback, useRef, useState } from "react";
import { useServices } from "../services";

/** Runs one action at a time; a failure becomes a notice. `busy` names the action that is running. */
export function useAction(): {
  readonly busy: string | undefined;
  readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
} {
  const { notifyFailure } = useServices();
  const [busy, setBusy] = useState<string>();
  const running = useRef(false);
  const run = useCallback(
    async (name: string, action: () => Promise<void>) => {
      if (running.current) return;
      running.current = true;
      setBusy(name);
      try {
        await action();
      } catch (error) {
        notifyFailure(error);
      } finally {
        running.current = false;
        setBusy(undefined);
      }
    },
    [notifyFailure],
  );
  return { busy, run };
}
