import { useEffect, useState } from "react";
import type { Chart, ChartDefinition } from "../../../charts/define";
import { useServices } from "../../services";

/** A chart of the catalogue with all that draws it; `undefined` while that loads. */
export function useChart(definition: ChartDefinition | undefined): Chart | undefined {
  const { notifyFailure } = useServices();
  const [opened, setOpened] = useState<{ readonly of: ChartDefinition; readonly chart: Chart }>();
  useEffect(() => {
    let current = true;
    definition?.chart().then(
      ({ CHART }) => {
        if (current) setOpened({ of: definition, chart: CHART });
      },
      (error: unknown) => {
        if (current) notifyFailure(error);
      },
    );
    return () => {
      current = false;
    };
  }, [definition, notifyFailure]);
  return opened && opened.of === definition ? opened.chart : undefined;
}
