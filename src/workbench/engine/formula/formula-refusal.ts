import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { FormulaFaultKey } from "../../../core/cells/formula/formula-fault";
import { isFault, parseFormula, type ParsedFormula } from "../../../core/cells/formula/parse-formula";
import type { FormulaScope } from "./scope";
import { workbookScope } from "./workbook-scope";

export type FormulaRefusal = FormulaFaultKey | "unknown-sheet" | "unknown-table" | "argument-count";

type Counts = (name: string) => readonly [least: number, most: number] | undefined;

/** Answers why Excel would not take a text as a formula of this workbook, and nothing where it would. */
export function formulaRefusals(injector: Injector, unitId: string, sheetId: string): (formula: string) => FormulaRefusal | undefined {
  const scope = workbookScope(injector, unitId).of(sheetId);
  const functions = injector.get(IFunctionService);
  const counts: Counts = (name) => {
    const executor = functions.getExecutor(name);
    // Ours say themselves what is missing, in a sentence of their own.
    return executor && name !== "LET" && name !== "LAMBDA" && !name.startsWith("OPS.") && executor.minParams >= 0 && executor.maxParams >= 0 ? [executor.minParams, executor.maxParams] : undefined;
  };
  return (formula) => {
    const parsed = parseFormula(formula);
    return isFault(parsed) ? parsed.key : unknown(parsed, scope) ?? miscounted(parsed, counts);
  };
}

/** Sheets, tables and columns must be there; a name need not, it is #NAME? until it is. */
function unknown({ items }: ParsedFormula, scope: FormulaScope): FormulaRefusal | undefined {
  const isSheet = (name: string): boolean => scope.sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase());
  for (const item of items) {
    if ("sheets" in item && item.sheets && item.sheets.book === undefined && !(isSheet(item.sheets.first) && isSheet(item.sheets.last ?? item.sheets.first))) return "unknown-sheet";
    if (item.kind !== "table" || item.table === undefined) continue;
    const table = scope.table(item.table);
    const has = (name: string): boolean => table?.columns.some((column) => column.toLowerCase() === name.toLowerCase()) === true;
    const { columns } = item.part;
    if (!table || (columns && !(has(columns.from) && has(columns.to)))) return "unknown-table";
  }
  return undefined;
}

function miscounted({ items }: ParsedFormula, counts: Counts): FormulaRefusal | undefined {
  for (const item of items) {
    if (item.kind !== "call" || item.sheets) continue;
    const [least, most] = counts(item.name.replace(/^(?:_xlfn\.|_xlws\.)+/i, "").toUpperCase()) ?? [0, Infinity];
    if (item.args < least || item.args > most) return "argument-count";
  }
  return undefined;
}
