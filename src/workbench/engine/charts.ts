import type { FWorkbook } from "@univerjs/sheets/facade";
import { Subject, type Observable } from "rxjs";
import type { ChartModel } from "./chart-model";
import type { SheetParts } from "./sheet-parts";

const PART = "charts";

export interface Charts {
  list(sheetId: string): readonly ChartModel[];
  find(sheetId: string, chartId: string): ChartModel | undefined;
  /** Adds the chart or replaces the one with its id. Undoable. */
  put(sheetId: string, chart: ChartModel): void;
  remove(sheetId: string, chartId: string): void;
  /** Sheets that still exist and have charts. */
  readonly sheetIds: readonly string[];
  /** A sheet whose charts were added, changed, moved or removed. Their data: see `resolveChart`. */
  readonly changes: Observable<{ readonly sheetId: string }>;
  dispose(): void;
}

/** The native charts of a workbook, kept with its sheets, undone with its cells. */
export function createCharts({ workbook, parts }: { workbook: FWorkbook; parts: SheetParts }): Charts {
  const changes = new Subject<{ readonly sheetId: string }>();
  const heard = parts.changes.subscribe(({ part, sheetId }) => {
    if (part === PART) changes.next({ sheetId });
  });
  const list = (sheetId: string): readonly ChartModel[] => parts.get<readonly ChartModel[]>(PART, sheetId) ?? [];
  return {
    list,
    find: (sheetId, chartId) => list(sheetId).find((chart) => chart.id === chartId),
    put(sheetId, chart) {
      const before = list(sheetId);
      const known = before.some((one) => one.id === chart.id);
      parts.set(PART, sheetId, known ? before.map((one) => (one.id === chart.id ? chart : one)) : [...before, chart]);
    },
    remove(sheetId, chartId) {
      parts.set(
        PART,
        sheetId,
        list(sheetId).filter((chart) => chart.id !== chartId),
      );
    },
    get sheetIds() {
      return parts.sheetsWith(PART).filter((sheetId) => workbook.getSheetBySheetId(sheetId) !== null && list(sheetId).length > 0);
    },
    changes,
    dispose() {
      heard.unsubscribe();
      changes.complete();
    },
  };
}
