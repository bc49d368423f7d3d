import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CellError } from "../../core/cell";
import type { Lang } from "../../core/lang";
import { invoke } from "../../functions/invoke";
import { FUNCTIONS } from "../../functions/registry";
import { NAMESPACE } from "../../functions/namespace";
import { reportException } from "../../functions/report-exception";
import { columnLetters } from "../../core/cells/column-letters";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { describedFunctions } from "./builtins/described-functions";
import { CustomFunction, type FunctionCall, type FunctionRunner } from "./custom-function";
import { refuseLargeCall } from "./refuse-large-call";

export interface CustomFunctionTable {
  /** The sentence behind an error value of ours in this cell, for showing on hover. */
  errorAt(sheetId: string, row: number, column: number): CellError | undefined;
  /** Language of the sentences from now on. */
  setLang(lang: Lang): void;
  /** Hands the calls to someone else, such as the add-in's own runtime; `undefined` brings them back. */
  setRunner(runner: FunctionRunner | undefined): void;
}

/** Makes every function of the registry callable in a cell, under the namespace. */
export function createCustomFunctions(injector: Injector, initialLang: Lang): CustomFunctionTable {
  let lang = initialLang;
  let runner: FunctionRunner | undefined;
  const errors = new Map<string, CellError>();
  const keyOf = (sheetId: string, row: number, column: number) => `${sheetId}!${row},${column}`;

  const run = (call: FunctionCall) =>
    refuseLargeCall(call.definition, call.args, lang) ?? (runner ? runner(call) : invoke(call.definition, call.args, lang));
  const remember = (call: FunctionCall, row: number, column: number, error: CellError | undefined) => {
    const key = keyOf(call.sheetId, call.row + row, call.column + column);
    if (error?.message) errors.set(key, error);
    else errors.delete(key);
  };
  const report = ({ definition, sheetId, row, column }: Omit<FunctionCall, "args">, error: unknown) => {
    const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(sheetId)?.getName() ?? "";
    reportException(`${NAMESPACE}.${definition.id}`, `${sheetInFormula(sheet)}!${columnLetters(column)}${row + 1}`, error);
  };
  injector.get(IFunctionService).registerExecutors(...FUNCTIONS.map((definition) => new CustomFunction(definition, run, remember, report)));
  describe(injector, lang);

  return {
    errorAt: (sheetId, row, column) => errors.get(keyOf(sheetId, row, column)),
    setLang: (next) => {
      lang = next;
      describe(injector, lang);
    },
    setRunner: (next) => {
      runner = next;
    },
  };
}

/** What the grid shows while a formula is typed. */
function describe(injector: Injector, lang: Lang): void {
  injector.get(IDescriptionService).registerDescriptions([
    ...describedFunctions(lang),
    ...FUNCTIONS.map((definition) => ({
      functionName: `${NAMESPACE}.${definition.id}`,
      functionType: FunctionType.User,
      abstract: definition.text[lang].summary,
      description: definition.text[lang].summary,
      functionParameter: definition.params.map((param) => ({
        name: param.text[lang].label,
        detail: param.text[lang].help,
        example: "",
        require: param.optional ? 0 : 1,
        repeat: 0,
      })),
    })),
  ]);
}
