import type { IDisposable, IMutationInfo, Injector } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { SheetParts } from "../sheet-parts";
import { followTablesOf } from "../tables/follow-column-formulas";
import { followConditionalFormats } from "./follow-conditional-formats";
import { followNames } from "./follow-names";
import { carriedAfterSheets, withoutSheet } from "./follow-parts";
import { followValidation } from "./follow-validation";
import { rewriteSheets } from "./rewrite-sheets";
import type { RuleChange } from "./rule-after";
import { sheetChange } from "./sheet-change";

/**
 * Whatever names a sheet follows its new name, and says `#REF!` once it is gone: names, rules, formulas of tables, charts. Formulas of
 * cells do in `follow-formulas.ts`. The grid did so for cells and names only, and put "#REF!" in place of a whole name. Charts and cells
 * refer to sheets by id and need no new name.
 */
export const followSheets = (injector: Injector, unitId: string, parts: SheetParts): IDisposable =>
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const change = sheetChange(injector, command);
      if (!change) return { redos: [], undos: [] };
      const gone = change.kind === "deleteSheet" ? change.sheetId : undefined;
      const rewrite = (formula: string): string => (formula.startsWith("=") ? rewriteSheets(formula, change) : formula);
      // What stands on the sheet itself goes with it as a whole.
      const rules: RuleChange = (rule, sheetId) =>
        sheetId === gone ? [rule] : [{ areas: rule.areas, formulas: rule.formulas.map(rewrite) }];
      const all = [
        followConditionalFormats(injector, unitId, rules),
        followValidation(injector, unitId, rules),
        followTablesOf(injector, unitId, rewrite, gone),
        followNames(injector, unitId, rewrite),
        carriedAfterSheets(parts, rewrite),
        ...(gone === undefined ? [] : [withoutSheet(parts, gone), withoutNames(injector, unitId, gone)]),
      ];
      return { redos: all.flatMap(({ redos }) => redos), undos: all.toReversed().flatMap(({ undos }) => undos) };
    },
  });

/** Names of the sheet alone go with it. */
function withoutNames(injector: Injector, unitId: string, gone: string): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).filter(
    ({ localSheetId }) => localSheetId === gone,
  );
  const mutation = (id: string) => names.map((name): IMutationInfo => ({ id, params: { unitId, ...name } }));
  return { redos: mutation(RemoveDefinedNameMutation.id), undos: mutation(SetDefinedNameMutation.id) };
}
