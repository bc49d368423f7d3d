import { useCallback, useMemo } from "react";
import { readTable } from "../../../reading/read-table";
import type { SheetCells } from "../../../reading/sheet-cells";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import { useServices } from "../../services";
import { REMEMBERED_READINGS } from "../../state/chart-memory";
import { useKept } from "../../state/use-kept";

interface CorrectedSource {
  readonly source: string;
  readonly hints: Corrections;
}

export interface TableReadingState {
  readonly reading: TableReading | null;
  readonly hints: Corrections;
  readonly correct: (change: Corrections) => void;
  readonly reset: () => void;
}

/** What the cells were understood as, with the corrections made now or remembered for the same header. */
export function useTableReading(cells: SheetCells | null): TableReadingState {
  const { settings, changeSettings } = useServices();
  const [corrections, setCorrections] = useKept<CorrectedSource | null>("charts.corrections", null);
  const plain = useMemo(() => (cells ? readTable(cells) : null), [cells]);
  const key = plain?.headerKey ?? "";
  const remembered = settings.charts?.readings.find((entry) => entry.key === key)?.hints;
  const hints = useMemo(
    () => ({ ...remembered, ...(corrections && cells && corrections.source === cells.source ? corrections.hints : {}) }),
    [remembered, corrections, cells],
  );
  const reading = useMemo(
    () => (!cells || !plain ? plain : Object.keys(hints).length === 0 ? plain : readTable(cells, hints)),
    [cells, plain, hints],
  );

  const remember = useCallback(
    (kept: Corrections | null) => {
      const others = (settings.charts?.readings ?? []).filter((entry) => entry.key !== key);
      // Rows, header places and years belong to one sheet, not to every sheet with this header.
      const { roles, form, wideMeasure, includeHidden } = kept ?? {};
      const lasting = {
        ...(roles && { roles }),
        ...(form && { form }),
        ...(wideMeasure && { wideMeasure }),
        ...(includeHidden !== undefined && { includeHidden }),
      };
      const readings = Object.keys(lasting).length === 0 ? others : [{ key, hints: lasting }, ...others].slice(0, REMEMBERED_READINGS);
      changeSettings({ charts: { ...settings.charts, readings } });
    },
    [settings.charts, changeSettings, key],
  );

  const correct = useCallback(
    (change: Corrections) => {
      if (!cells) return;
      const next = { ...hints, ...change, ...(change.roles ? { roles: { ...hints.roles, ...change.roles } } : {}) };
      setCorrections({ source: cells.source, hints: next });
      remember(next);
    },
    [cells, hints, remember, setCorrections],
  );
  const reset = useCallback(() => {
    setCorrections(null);
    remember(null);
  }, [remember, setCorrections]);
  return { reading, hints, correct, reset };
}
