import type { IDisposable, Injector, IRange } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import { TimeSlice } from "../../../functions/time-slice";
import { RuleFormulas } from "../formula/rule-formulas";
import type { OnSheet } from "./change-areas";

type Cell = readonly [unitId: string, sheetId: string, row: number, column: number];
type Style = ReturnType<ConditionalFormattingService["composeStyle"]>;

/** What is used here of the library's class, private to it as it is. */
interface Units {
  _ensureCalculateUnitManager(unitId: string, sheetId: string): ReadonlyMap<string, { getCell(row: number, column: number): unknown }>;
}

export interface SlicedFormats extends IDisposable {
  /** Whether cells are to be drawn again, because not all of their formats were worked out. */
  readonly waiting: boolean;
}

/** Cells that are remembered: many windows full. */
const REMEMBERED = 100_000;

/**
 * What the formats of a cell make of its look is worked out once, and no longer at a time than a page can wait: until then a cell keeps the
 * look it had, and `redraw` is called when there is more. The library worked it out four times for each picture it drew, so that with two
 * thousand formats on the same cells the page stood still for five to ten seconds after each key.
 */
export function sliceFormats(injector: Injector, redraw: (sheet: OnSheet) => void, now = (): number => performance.now()): SlicedFormats {
  const service = injector.get(ConditionalFormattingService);
  const model = injector.get(ConditionalFormattingViewModel);
  const rules = injector.get(RegisterOtherFormulaService);
  if (!(rules instanceof RuleFormulas)) throw new Error("The engine keeps the formulas of rules in another way.");
  const known = new Map<string, { readonly state: number; readonly style: Style }>();
  /** How far the formats of cells are worked out. */
  const begun = new Map<string, { readonly state: number; readonly formats: number }>();
  /** Counts changes of formats and of what they show. */
  let state = 0;
  let atOnce = false;
  let disposed = false;
  const turn = pageTurn(now, (sheets) => {
    if (!disposed) sheets.forEach(redraw);
  });
  const composeNow = service.composeStyle.bind(service);
  service.composeStyle = (unitId, sheetId, row, column) => {
    const key = `${unitId}\n${sheetId}\n${row},${column}`;
    const before = known.get(key);
    if (before?.state === state) return before.style;
    const goesOn = (): boolean => atOnce || turn.hasTime({ unitId, subUnitId: sheetId });
    return rules.atOnce(() => {
      const far = begun.get(key);
      const formats = workOut(injector, [unitId, sheetId, row, column], far?.state === state ? far.formats : 0, goesOn);
      if (formats !== undefined) {
        begun.set(key, { state, formats });
        return before?.style ?? null;
      }
      begun.delete(key);
      const style = composeNow(unitId, sheetId, row, column);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, { state, style });
      return style;
    });
  };
  const change = model.markDirty$.subscribe(() => {
    state += 1;
    begun.clear();
  });
  // What a cell is left with after an edit must not depend on what has been drawn.
  const edits = injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: Number.MAX_SAFE_INTEGER,
    handler: (cell, _context, next) => {
      atOnce = true;
      try {
        return next(cell);
      } finally {
        atOnce = false;
      }
    },
  });
  return {
    get waiting() {
      return turn.waiting;
    },
    dispose() {
      disposed = true;
      change.unsubscribe();
      edits();
    },
  };
}

/**
 * Has the formats of a cell worked out from the given one on; each of them remembers it. Where it had to stop;
 * undefined where it came to the end.
 */
function workOut(injector: Injector, [unitId, sheetId, row, column]: Cell, from: number, goesOn: () => boolean): number | undefined {
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? [];
  const units = (injector.get(ConditionalFormattingViewModel) as unknown as Units)._ensureCalculateUnitManager(unitId, sheetId);
  for (const [i, { cfId, ranges }] of rules.entries()) {
    if (i < from) continue;
    if (!goesOn()) return i;
    if (ranges.some((range) => isWithin(range, row, column))) units.get(cfId)?.getCell(row, column);
  }
  return undefined;
}

/** The ends of whole rows and columns may be NaN. */
const isWithin = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  !(row < startRow || row > endRow || column < startColumn || column > endColumn);

/** The time of one turn of the page; who had none in it is told in the next. */
function pageTurn(
  now: () => number,
  next: (sheets: readonly OnSheet[]) => void,
): { readonly waiting: boolean; hasTime(sheet: OnSheet): boolean } {
  const waiting = new Map<string, OnSheet>();
  let slice: TimeSlice | undefined;
  return {
    get waiting() {
      return waiting.size > 0;
    },
    hasTime(sheet) {
      if (!slice) {
        slice = new TimeSlice(now);
        void slice.rest().then(() => {
          slice = undefined;
          const sheets = [...waiting.values()];
          waiting.clear();
          next(sheets);
        });
      }
      const { spent } = slice;
      if (spent) waiting.set(`${sheet.unitId}\n${sheet.subUnitId}`, sheet);
      return !spent;
    },
  };
}
