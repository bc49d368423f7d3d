import type { ICommandInfo, Injector } from "@univerjs/core";
import { RemoveDefinedNameCommand } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";

interface Rewriting {
  _getUpdateFormula(command: ICommandInfo): { readonly redos: readonly object[]; readonly undos: readonly object[] };
}

/**
 * The grid writes #REF! into formulas in place of a name that is deleted. In Excel the formula keeps its text and shows #NAME?, so
 * that defining the name again heals it.
 */
export function keepDeletedNames(injector: Injector): void {
  const controller = injector.get(UpdateFormulaController) as unknown as Rewriting;
  if (typeof controller._getUpdateFormula !== "function") throw new Error("The grid rewrites formulas in another way than it did.");
  const rewrite = controller._getUpdateFormula.bind(controller);
  controller._getUpdateFormula = (command) => (command.id === RemoveDefinedNameCommand.id ? { redos: [], undos: [] } : rewrite(command));
}
