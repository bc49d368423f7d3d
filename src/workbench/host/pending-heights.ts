import { ICommandService, IUndoRedoService, Rectangle, sequenceExecute, type IRange } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine/create-engine";

type Measuring = SheetInterceptorService["generateMutationsOfAutoHeight"];
type Asked = Parameters<Measuring>[0];

export interface PendingHeights {
  /** Rows keep their heights until `measure`. */
  hold(): void;
  /** Gives the rows written since the heights their texts need. */
  measure(): void;
}

const NOTHING: ReturnType<Measuring> = { preRedos: [], redos: [], preUndos: [], undos: [] };

/**
 * The grid measures the rows of each command that writes or widens their cells: for a sheet that is made of a hundred commands each row a
 * dozen times. While a request only writes, its rows wait, and are measured once.
 */
export function pendingHeights(engine: Engine): PendingHeights {
  const service = engine.injector.get(SheetInterceptorService);
  const measureNow = service.generateMutationsOfAutoHeight.bind(service);
  let held: Asked[] | undefined;
  service.generateMutationsOfAutoHeight = (asked) => {
    if (!held) return measureNow(asked);
    held.push(asked);
    return NOTHING;
  };
  return {
    hold: () => void (held ??= []),
    measure() {
      const all = held ?? [];
      held = undefined;
      for (const subUnitId of new Set(all.map((asked) => asked.subUnitId))) {
        if (engine.workbook.getSheetBySheetId(subUnitId))
          measureSheet(
            engine,
            measureNow,
            all.filter((asked) => asked.subUnitId === subUnitId),
          );
      }
    },
  };
}

function measureSheet({ injector }: Engine, measure: Measuring, [first, ...others]: readonly Asked[]): void {
  if (!first) return;
  const { unitId, subUnitId } = first;
  const union = (ranges: (asked: Asked) => readonly IRange[] | undefined) =>
    Rectangle.mergeRanges([first, ...others].flatMap((asked) => ranges(asked) ?? []));
  const ranges = union((asked) => asked.autoHeightRanges ?? asked.ranges);
  const lazyAutoHeightRanges = union((asked) => asked.lazyAutoHeightRanges);
  const { redos, undos } = measure({ unitId, subUnitId, ranges, autoHeightRanges: ranges, lazyAutoHeightRanges });
  if (redos.length === 0) return;
  sequenceExecute(redos, injector.get(ICommandService));
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations: redos, undoMutations: undos });
}
