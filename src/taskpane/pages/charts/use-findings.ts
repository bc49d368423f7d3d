import { useEffect, useState } from "react";
import type { ChartSettings } from "../../../charts/define";
import { findingsOf, type Findings } from "../../../charts/findings";
import { CHARTS } from "../../../charts/registry";
import type { TableReading } from "../../../reading/table-reading";
import { useServices } from "../../services";
import { nextTurn } from "../../state/next-turn";

const NOTHING: Findings = { findings: [], refusals: [] };

/** What is worth saying of the table; `undefined` until it is known. While other days are looked for it is what it was. */
export function useFindings(reading: TableReading, settings: ChartSettings): Findings | undefined {
  const { lang, notifyFailure } = useServices();
  const [found, setFound] = useState<{ readonly of: TableReading; readonly findings: Findings }>();
  useEffect(() => {
    let current = true;
    const turn = async (): Promise<void> => {
      await nextTurn();
      if (!current) throw new Error("Another table is looked through by now");
    };
    findingsOf(CHARTS, reading, settings, lang, turn)
      .catch((error: unknown) => {
        if (current) notifyFailure(error);
        return NOTHING;
      })
      .then(
        (findings) => {
          if (current) setFound({ of: reading, findings });
        },
        (error: unknown) => notifyFailure(error),
      );
    return () => {
      current = false;
    };
  }, [reading, settings, lang, notifyFailure]);
  return found?.of === reading ? found.findings : undefined;
}
