import { useCallback, useEffect, useState } from "react";
import type { InsertedPlan } from "../../excel/workbook-port";
import { useServices } from "../services";
import { planOf } from "./plan-of";

/** The sheets this add-in made in the workbook, as it is now; `undefined` until known. */
export function useInserted(): { readonly inserted: readonly InsertedPlan[] | undefined; readonly refresh: () => Promise<void> } {
  const { port, notifyFailure } = useServices();
  const [inserted, setInserted] = useState<readonly InsertedPlan[]>();
  const refresh = useCallback(async () => setInserted(await port.inserted(planOf)), [port]);
  useEffect(() => port.followInserted(planOf, setInserted, notifyFailure), [port, notifyFailure]);
  return { inserted, refresh };
}
