import { useCallback, useMemo } from "react";
import type { Corrections } from "../../../reading/recipe";
import { useServices } from "../../services";
import { REMEMBERED_READINGS, type ChartMemory } from "../../state/chart-memory";
import { lasting, mergeCorrections } from "../../state/merge-corrections";
import { useKept } from "../../state/use-kept";

interface CorrectedSource {
  readonly source: string;
  /** What was corrected, step by step, beginning with what was remembered. */
  readonly steps: readonly Corrections[];
}

export interface CorrectionsState {
  readonly corrections: Corrections;
  readonly correct: (change: Corrections) => void;
  /** Takes the latest correction back; absent where none was made. */
  readonly undo: (() => void) | undefined;
  readonly reset: () => void;
}

/**
 * What was corrected of a source, now or earlier for the same header. `key` is its header's as it was found uncorrected,
 * `readings` what is remembered by header, `name` under which name it outlasts the pane.
 */
export function useCorrections(
  source: string | undefined,
  key: string,
  readings: ChartMemory["readings"],
  name = "charts.corrections",
): CorrectionsState {
  const { settings, changeSettings } = useServices();
  const [made, setMade] = useKept<CorrectedSource | null>(name, null);
  const remembered = readings.find((entry) => entry.key === key)?.hints;
  const steps = useMemo(() => (made !== null && made.source === source ? made.steps : [remembered ?? {}]), [made, source, remembered]);
  const corrections = useMemo(() => steps.at(-1) ?? {}, [steps]);
  const take = useCallback(
    (next: readonly Corrections[]) => {
      if (source === undefined) return;
      setMade({ source, steps: next });
      const others = (settings.charts?.readings ?? []).filter((entry) => entry.key !== key);
      const hints = lasting(next.at(-1) ?? {});
      const readings = Object.keys(hints).length === 0 ? others : [{ key, hints }, ...others].slice(0, REMEMBERED_READINGS);
      changeSettings({ charts: { ...settings.charts, readings } });
    },
    [source, key, settings.charts, changeSettings, setMade],
  );
  const correct = useCallback((change: Corrections) => take([...steps, mergeCorrections(corrections, change)]), [take, steps, corrections]);
  const undo = useCallback(() => take(steps.slice(0, -1)), [take, steps]);
  const reset = useCallback(() => take([...steps, {}]), [take, steps]);
  return { corrections, correct, undo: steps.length > 1 ? undo : undefined, reset };
}
