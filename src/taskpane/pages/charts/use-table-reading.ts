import { useEffect, useMemo } from "react";
import { readTable } from "../../../reading/read-table";
import { readTables } from "../../../reading/tables/read-tables";
import type { SheetCells } from "../../../reading/sheet-cells";
import type { TableReading } from "../../../reading/table-reading";
import type { KnownCorrections } from "../../state/answer-reading";
import type { ChartMemory } from "../../state/chart-memory";
import { mergeCorrections } from "../../state/merge-corrections";
import { useKept } from "../../state/use-kept";
import { useCorrections, type CorrectionsState } from "./use-corrections";
import type { Files } from "./use-files";

export interface TableReadingState extends CorrectionsState {
  readonly reading: TableReading | null;
  /** Of the header as it was found. */
  readonly headerKey: string;
  /** The tables of the cells by name, and the one that is read. */
  readonly tables: readonly string[];
  readonly table: string;
  readonly chooseTable: (name: string) => void;
}

/**
 * What the cells, or the files where there are any, were understood as, with what was corrected now or earlier for this header, and with
 * what is known of cells that hold an answer of ours.
 */
export function useTableReading(
  cells: SheetCells | null,
  files: Files,
  remembered: ChartMemory["readings"],
  knownOf: KnownCorrections,
): TableReadingState {
  const read = files.state.kind === "read" ? files.state : null;
  const isFile = files.state.kind !== "none";
  const [wanted, setWanted] = useKept<{ readonly source: string; readonly table: string } | null>("charts.table", null);
  const found = useMemo(() => (cells && !isFile ? readTables(cells) : []), [cells, isFile]);
  const chosen = found.find(({ name }) => wanted !== null && wanted.source === cells?.source && wanted.table === name) ?? found[0];
  const plain = chosen?.reading ?? null;
  const headerKey = read?.read.key ?? plain?.headerKey ?? "";
  const known = useMemo(() => plain && knownOf(plain.source), [plain, knownOf]);
  const readings = useMemo(() => {
    if (!known) return remembered;
    const earlier = remembered.find(({ key }) => key === headerKey)?.hints ?? {};
    return [{ key: headerKey, hints: mergeCorrections(known, earlier) }, ...remembered];
  }, [known, remembered, headerKey]);
  const name = chosen && found.length > 1 ? `${cells?.source}/${chosen.name}` : cells?.source;
  const state = useCorrections(isFile ? read?.reading.source.source : name, headerKey, readings);
  const { corrections } = state;
  const ofCells = useMemo(
    () => (!plain || Object.keys(corrections).length === 0 ? plain : readTable(plain.source, corrections)),
    [plain, corrections],
  );
  const { correct } = files;
  const applied = read && JSON.stringify(read.read.corrections);
  useEffect(() => {
    if (applied !== null && applied !== JSON.stringify(corrections)) correct(corrections);
  }, [applied, corrections, correct]);
  return {
    ...state,
    headerKey,
    reading: isFile ? (read?.reading ?? null) : ofCells,
    tables: found.map((each) => each.name),
    table: chosen?.name ?? "",
    chooseTable: (table) => cells && setWanted({ source: cells.source, table }),
  };
}
