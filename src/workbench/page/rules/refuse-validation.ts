import {
  DataValidationOperator,
  DataValidationType,
  numfmt,
  toDisposable,
  type IDataValidationRule,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import { DataValidatorRegistryScope, DataValidatorRegistryService, type BaseDataValidator } from "@univerjs/data-validation";
import { deserializeListOptions } from "@univerjs/sheets";
import type { Lang } from "../../../core/lang";
import { RULE_REFUSALS } from "../../../locale/rule-refusals";
import { formulaSentence } from "./formula-sentence";

type Verdict = ReturnType<BaseDataValidator["validatorFormula"]>;

const LONGEST_LIST = 255;
const TWO_BOUNDS: readonly (string | undefined)[] = [DataValidationOperator.BETWEEN, DataValidationOperator.NOT_BETWEEN];

/**
 * Validation that Excel refuses is refused by the panel with a sentence below the field, and never gets into the workbook: each change of
 * the panel asks the same. The library took every text that begins with "=" for a formula, minima above maxima and lists that
 * no file can hold; and for lists it took only some formulas, where Excel takes all that give cells.
 * Source: Microsoft Support, "Apply data validation to cells".
 */
export function refuseValidation(injector: Injector, lang: Lang): IDisposable {
  const words = RULE_REFUSALS[lang];
  const judge = (rule: IDataValidationRule, before: Verdict, unitId: string, sheetId: string): Verdict => {
    const { formula1 = "", formula2 = "", operator, type } = rule;
    const refusal = formulaSentence(injector, lang, unitId, sheetId);
    const twice = TWO_BOUNDS.includes(operator);
    const [first, second] = [formula1, twice ? formula2 : ""].map((text) => (text.startsWith("=") ? refusal(text) : undefined));
    if (first ?? second) return { success: false, formula1: first ?? "", formula2: second ?? "" };
    if (isList(type)) {
      if (formula1.startsWith("=")) return { success: true };
      const tooLong = deserializeListOptions(formula1).join(",").length > LONGEST_LIST;
      return tooLong ? { success: false, formula1: words.listTooLong } : before;
    }
    const [least, most] = [constant(formula1), constant(formula2)];
    if (before.success && twice && least !== undefined && most !== undefined && least > most)
      return { success: false, formula1: words.minAboveMax };
    // What is right has no sentence, also where the library gives one.
    return before.success ? { success: true } : before;
  };
  const mended = (injector.get(DataValidatorRegistryService).getValidatorsByScope(DataValidatorRegistryScope.SHEET) ?? []).map(
    (validator) => {
      const before = validator.validatorFormula.bind(validator);
      validator.validatorFormula = (rule, unitId, sheetId) => judge(rule, before(rule, unitId, sheetId), unitId, sheetId);
      return () => {
        validator.validatorFormula = before;
      };
    },
  );
  return toDisposable(() => mended.forEach((undo) => undo()));
}

const isList = (type: string): boolean => type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE;

/** A number, a day or a time as it is typed into a bound; undefined for a formula and where nothing is. */
function constant(text: string): number | undefined {
  if (text.trim() === "" || text.startsWith("=")) return undefined;
  const number = Number(text);
  const day = Number.isFinite(number) ? number : numfmt.parseDate(text)?.v;
  return typeof day === "number" ? day : undefined;
}
