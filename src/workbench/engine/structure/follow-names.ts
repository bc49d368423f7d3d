import type { IMutationInfo, Injector } from "@univerjs/core";
import { IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { UpdateDefinedNameController } from "@univerjs/sheets-formula";
import { referenceViews } from "./reference-view";
import { rewriteReferences } from "./rewrite-references";
import { referenceAfterAll, type StructuralChange } from "./structural-change";

/** The grid's own kinds of changes of names up to here are those of rows, columns and cells; the others are renamed and removed things. */
const LAST_STRUCTURAL_KIND = 10;

/** The grid moves names by rules of its own; here they follow as formulas do. */
export function leaveNamesToUs(injector: Injector): void {
  const controller = injector.get(UpdateDefinedNameController) as unknown as {
    _getUpdateDefinedNameMutations(workbook: unknown, move: { readonly type: number }): { redos: IMutationInfo[]; undos: IMutationInfo[] };
  };
  const update = controller._getUpdateDefinedNameMutations.bind(controller);
  controller._getUpdateDefinedNameMutations = (workbook, move) => (move.type <= LAST_STRUCTURAL_KIND ? { redos: [], undos: [] } : update(workbook, move));
}

export function followNames(injector: Injector, unitId: string, changes: readonly StructuralChange[]): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  // A name speaks of no sheet of its own; what it says without one is relative to where it is used.
  const view = referenceViews(injector)("");
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const pairs = names.flatMap((name) => {
    const isFormula = name.formulaOrRefString.startsWith("=");
    const text = isFormula ? name.formulaOrRefString : `=${name.formulaOrRefString}`;
    const next = rewriteReferences(text, view, (area) => referenceAfterAll(area, changes));
    if (next === text) return [];
    const set = (formulaOrRefString: string): IMutationInfo => ({ id: SetDefinedNameMutation.id, params: { unitId, ...name, formulaOrRefString } });
    return [[set(isFormula ? next : next.slice(1)), set(name.formulaOrRefString)] as const];
  });
  return { redos: pairs.map(([redo]) => redo), undos: pairs.map(([, undo]) => undo) };
}
