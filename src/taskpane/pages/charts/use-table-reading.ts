import { useEffect, useMemo } from "react";
import { readTable } from "../../../reading/read-table";
import type { SheetCells } from "../../../reading/sheet-cells";
import type { TableReading } from "../../../reading/table-reading";
import type { ChartMemory } from "../../state/chart-memory";
import { useCorrections, type CorrectionsState } from "./use-corrections";
import type { Files } from "./use-files";

export interface TableReadingState extends CorrectionsState {
  readonly reading: TableReading | null;
  /** Of the header as it was found. */
  readonly headerKey: string;
}

/** What the cells, or the files where there are any, were understood as, with what was corrected now or earlier for the same header. */
export function useTableReading(cells: SheetCells | null, files: Files, readings: ChartMemory["readings"]): TableReadingState {
  const read = files.state.kind === "read" ? files.state : null;
  const isFile = files.state.kind !== "none";
  const plain = useMemo(() => (cells && !isFile ? readTable(cells) : null), [cells, isFile]);
  const headerKey = read?.read.key ?? plain?.headerKey ?? "";
  const state = useCorrections(isFile ? read?.reading.source.source : (cells?.source ?? undefined), headerKey, readings);
  const { corrections } = state;
  const ofCells = useMemo(
    () => (!cells || !plain ? plain : Object.keys(corrections).length === 0 ? plain : readTable(cells, corrections)),
    [cells, plain, corrections],
  );
  const { correct } = files;
  const applied = read && JSON.stringify(read.read.corrections);
  useEffect(() => {
    if (applied !== null && applied !== JSON.stringify(corrections)) correct(corrections);
  }, [applied, corrections, correct]);
  return { ...state, headerKey, reading: isFile ? (read?.reading ?? null) : ofCells };
}
