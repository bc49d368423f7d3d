import type { IDisposable, Injector, IRange } from "@univerjs/core";
import { DataValidationCacheService, SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { joined, without, type Areas } from "../formats/areas";

/** What of which sheet is seen now. */
export interface Seen {
  readonly unitId: string;
  readonly sheetId: string;
  readonly areas: Areas;
}

export interface SeenValidation extends IDisposable {
  /** Something else may be seen now. */
  look(): void;
}

/** The library's own interval for changes of the same moment. */
const TOGETHER_MS = 20;

let left = false;

/** To be called before the grid is made, which asks for `validateSeen` later. */
export function leaveValidationToSeen(): void {
  if (left) return;
  left = true;
  const service = SheetsDataValidationValidatorService.prototype as unknown as { _initRecalculate(): void };
  if (typeof service._initRecalculate !== "function")
    throw new Error("The grid checks cells against their rules in another way than it did.");
  service._initRecalculate = () => undefined;
}

/**
 * Checks against their rules the cells that are seen, each once until something changes that it depends on. The library
 * checked every cell of
 * every rule that a change touched: with one on a whole sheet, fifty thousand empty cells after each word typed, for seconds.
 */
export function validateSeen(injector: Injector, seen: () => Seen | undefined): SeenValidation {
  const service = injector.get(SheetsDataValidationValidatorService);
  const checked = new Map<string, Areas>();
  let due: ReturnType<typeof setTimeout> | undefined;
  const check = (): void => {
    due = undefined;
    const now = seen();
    if (!now) return;
    const known = checked.get(now.sheetId) ?? [];
    const unknown = without(now.areas, known) as IRange[];
    if (unknown.length === 0) return;
    checked.set(now.sheetId, joined([...known, ...unknown]));
    void service.validatorRanges(now.unitId, now.sheetId, unknown);
  };
  const look = (): void => {
    due ??= setTimeout(check, TOGETHER_MS);
  };
  const dirty = injector.get(DataValidationCacheService).dirtyRanges$.subscribe(({ subUnitId, ranges }) => {
    checked.set(subUnitId, without(checked.get(subUnitId) ?? [], ranges));
    look();
  });
  look();
  return {
    look,
    dispose() {
      clearTimeout(due);
      dirty.unsubscribe();
    },
  };
}
