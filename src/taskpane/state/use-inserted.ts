import { useCallback, useEffect, useState } from "react";
import type { InsertedPlan } from "../../excel/workbook-port";
import { useServices } from "../services";

/** The sheets this add-in made in the workbook. Read when the page is shown and on `refresh`; `undefined` until known. */
export function useInserted(): { readonly inserted: readonly InsertedPlan[] | undefined; readonly refresh: () => Promise<void> } {
  const { port, notifyFailure } = useServices();
  const [inserted, setInserted] = useState<readonly InsertedPlan[]>();
  const refresh = useCallback(async () => setInserted(await port.inserted()), [port]);
  useEffect(() => {
    let current = true;
    const load = (): void => {
      if (document.visibilityState === "hidden") return;
      port.inserted().then((plans) => { if (current) setInserted(plans); }, (error: unknown) => { if (current) notifyFailure(error); });
    };
    load();
    document.addEventListener("visibilitychange", load);
    window.addEventListener("focus", load);
    return () => {
      current = false;
      document.removeEventListener("visibilitychange", load);
      window.removeEventListener("focus", load);
    };
  }, [port, notifyFailure]);
  return { inserted, refresh };
}
