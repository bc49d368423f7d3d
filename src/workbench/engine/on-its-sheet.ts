import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";

/** Commands that move cells, rows and columns, by their ids. */
const MOVES = /^sheet\.command\.(insert|delete|remove|move)-/;

/**
 * The grid's commands that move cells (`InsertRangeMoveDownCommand`, `DeleteRangeMoveUpCommand` …) and its rewriting of formulas
 * after them (`handleRefRemoveRow`, `handleRefInsertRangeMoveDown` … in sheets-formula) take the sheet that is shown and not the one
 * they are told: a row added to a table of another sheet would move cells of the sheet in front. While such a command runs its own
 * sheet answers for the one in front. Only then: whoever draws asks for the sheet in front too, and would lay out one that nobody sees.
 */
export function onItsSheet(injector: Injector): <T>(command: string, params: object, work: () => T) => T {
  const instances = injector.get(IUniverInstanceService);
  return (command, params, work) => {
    if (!MOVES.test(command)) return work();
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const { subUnitId } = params as { readonly subUnitId?: string };
    const sheet = subUnitId === undefined ? undefined : workbook?.getSheetBySheetId(subUnitId);
    if (!workbook || !sheet || workbook.getActiveSheet() === sheet) return work();
    const front = Object.getOwnPropertyDescriptor(workbook, "getActiveSheet");
    workbook.getActiveSheet = () => sheet;
    const restore = (): void => {
      if (front) Object.defineProperty(workbook, "getActiveSheet", front);
      else delete (workbook as Partial<Pick<Workbook, "getActiveSheet">>).getActiveSheet;
    };
    let result: ReturnType<typeof work> | undefined;
    try {
      result = work();
      return result instanceof Promise ? (result.finally(restore) as typeof result) : result;
    } finally {
      if (!(result instanceof Promise)) restore();
    }
  };
}
