import type { IMutationInfo, Injector } from "@univerjs/core";
import { IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { UpdateDefinedNameController } from "@univerjs/sheets-formula";

/**
 * The grid's own kinds of changes of names up to here are those of rows, columns, cells and sheets; the others are
 * those of names and tables.
 */
const LAST_KIND_OF_PLACES = 12;

/** The grid moves names by rules of its own, and of several sheets in one it loses all with the first; here they follow as formulas do. */
export function leaveNamesToUs(injector: Injector): void {
  const controller = injector.get(UpdateDefinedNameController) as unknown as {
    _getUpdateDefinedNameMutations(workbook: unknown, move: { readonly type: number }): { redos: IMutationInfo[]; undos: IMutationInfo[] };
  };
  const update = controller._getUpdateDefinedNameMutations.bind(controller);
  controller._getUpdateDefinedNameMutations = (workbook, move) =>
    move.type <= LAST_KIND_OF_PLACES ? { redos: [], undos: [] } : update(workbook, move);
}

/** `rewrite` is given what a name stands for as a formula. */
export function followNames(
  injector: Injector,
  unitId: string,
  rewrite: (formula: string) => string,
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const pairs = names.flatMap((name) => {
    const isFormula = name.formulaOrRefString.startsWith("=");
    const text = isFormula ? name.formulaOrRefString : `=${name.formulaOrRefString}`;
    const next = rewrite(text);
    if (next === text) return [];
    const set = (formulaOrRefString: string): IMutationInfo => ({
      id: SetDefinedNameMutation.id,
      params: { unitId, ...name, formulaOrRefString },
    });
    return [[set(isFormula ? next : next.slice(1)), set(name.formulaOrRefString)] as const];
  });
  return { redos: pairs.map(([redo]) => redo), undos: pairs.map(([, undo]) => undo) };
}
