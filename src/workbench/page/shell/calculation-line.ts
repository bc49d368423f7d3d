import { ICommandService, type IDisposable } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import { circularCells } from "../../engine/calculation/circular-cells";
import { cellsAddress } from "../../engine/cells/address";
import type { Engine } from "../../engine/create-engine";

export interface CalculationLineParts {
  readonly calculation: HTMLElement;
  readonly share: HTMLElement;
  readonly stop: HTMLElement;
}

interface CalculationLineOptions {
  readonly engine: Engine;
  readonly parts: CalculationLineParts;
  readonly lang: Lang;
  /** Whether Escape belongs to a cell that is being typed into. */
  readonly typing: () => boolean;
  readonly say: (message: string, kind: "info" | "problem") => { close(): void };
}

/**
 * What is calculated for more than a second, how far it has come, and a way to stop it; in between the circular references, as in Excel's
 * status bar. Source: Microsoft Support, "Remove or allow a circular reference".
 */
export function calculationLine({ engine, parts: { calculation, share, stop }, lang, typing, say }: CalculationLineOptions): IDisposable {
  const words = WORKBENCH_WORDS[lang].calculation;
  let known = new Set<string>();
  let warning: { close(): void } | undefined;
  const rest = (): void => {
    const cells = circularCells(engine.injector);
    const here = cells.find(({ sheetId }) => sheetId === engine.workbook.getActiveSheet().getSheetId());
    const address = here ? cellsAddress({ ...here, rows: 1, columns: 1 }) : "";
    const text = cells.length === 0 ? "" : words.circular(address);
    if (calculation.textContent !== text) calculation.textContent = text;
    const now = new Set(cells.map(({ sheetId, row, column }) => `${sheetId}\n${row},${column}`));
    const isNew = [...now].some((cell) => !known.has(cell));
    if (isNew || now.size === 0) warning?.close();
    if (isNew) warning = say(words.circularFound, "problem");
    known = now;
  };
  const show = (done: number, count: number): void => {
    const busy = count > 0 && done < count;
    stop.hidden = share.hidden = !busy;
    if (!busy) return rest();
    if (calculation.textContent !== words.running) calculation.textContent = words.running;
    share.textContent = words.share(Math.floor((100 * done) / count));
  };
  const stopNow = (): void => {
    if (stop.hidden) return;
    engine.stopCalculating();
    say(words.stopped, "info");
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !typing()) stopNow();
  };
  show(0, 0);
  const progress = engine.injector.get(TriggerCalculationController).progress$.subscribe(({ done, count }) => show(done, count));
  const results = engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (stop.hidden && (id === SetFormulaCalculationResultMutation.id || id === SetWorksheetActiveOperation.id)) rest();
  });
  stop.addEventListener("click", stopNow);
  document.addEventListener("keydown", onKey, true);
  return {
    dispose() {
      progress.unsubscribe();
      results.dispose();
      stop.removeEventListener("click", stopNow);
      document.removeEventListener("keydown", onKey, true);
    },
  };
}
