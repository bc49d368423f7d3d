import type { ICommandInfo, Injector } from "@univerjs/core";
import { IDefinedNamesService, type ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { SetDefinedNameCommand } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";

interface Rewriting {
  _getUpdateFormula(command: ICommandInfo): { readonly redos: readonly object[]; readonly undos: readonly object[] };
}

/**
 * The grid goes through all formulas of the workbook, piece by piece, whenever anything of a name is set: whether it is shown, what it
 * refers to, its comment. Formulas say nothing of a name but what it is called, so that only a new name can change them. A plan's sheet
 * has some hundred names that are not shown, and hiding them took longer than all else of inserting a set of sheets.
 */
export function onlyRenamedNames(injector: Injector): void {
  const controller = injector.get(UpdateFormulaController) as unknown as Rewriting;
  const names = injector.get(IDefinedNamesService);
  const rewrite = controller._getUpdateFormula.bind(controller);
  controller._getUpdateFormula = (command) => (keepsItsName(names, command) ? { redos: [], undos: [] } : rewrite(command));
}

function keepsItsName(names: IDefinedNamesService, { id, params }: ICommandInfo): boolean {
  if (id !== SetDefinedNameCommand.id) return false;
  const { unitId, id: nameId, name } = params as ISetDefinedNameMutationParam;
  return names.getValueById(unitId, nameId)?.name === name;
}
