import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";

/**
 * The grid's commands that move cells (`InsertRangeMoveDownCommand`, `DeleteRangeMoveUpCommand` …) and its rewriting of formulas
 * after them (`handleRefRemoveRow`, `handleRefInsertRangeMoveDown` … in sheets-formula) take the sheet that is shown and not the one
 * they are told: a row added to a table of another sheet would move cells of the sheet in front. While such a command runs its own
 * sheet answers for the one in front; nothing is shown or told of it.
 */
export function onItsSheet(injector: Injector): <T>(params: object, work: () => T) => T {
  const instances = injector.get(IUniverInstanceService);
  return (params, work) => {
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
