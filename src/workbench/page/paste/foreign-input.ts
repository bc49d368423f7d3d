import { LocaleService, LocaleType, type ICellData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { isFault, parseFormula } from "../../../core/cells/formula/parse-formula";
import { isIdText } from "../../../files/text/id-text";
import { cellInput } from "../../engine/cells/cell-input";
import type { Engine } from "../../engine/create-engine";
import { enteredFormula, type FormulaRules } from "../../engine/formula/entered-formula";
import { formulaRefusals } from "../../engine/formula/formula-refusal";
import type { ForeignCell } from "./foreign-block";

/** Why a cell from another program became a text although it looks like something else. */
export type KeptAs = "formula" | "id";

export interface ForeignInput {
  readonly data: ICellData | undefined;
  readonly kept?: KeptAs;
}

/** What Excel takes as a formula on the shown sheet, as where one is typed. */
export function formulaRules({ injector, workbook }: Engine): FormulaRules {
  const functions = injector.get(IFunctionService);
  const locale = injector.get(LocaleService).getCurrentLocale();
  return {
    refusal: formulaRefusals(injector, workbook.getId(), workbook.getActiveSheet().getSheetId()),
    isFunction: (name) => functions.hasExecutor(name),
    fullWidth: locale === LocaleType.ZH_CN || locale === LocaleType.ZH_TW,
  };
}

/**
 * What a cell from another program is here, in a cell with the format `own`. What the other program knows of a number counts more than what
 * it shows of it. A formula that Excel would refuse is kept as its text, and so is an id, which as a number would lose digits.
 */
export function foreignInput({ text, number, format }: ForeignCell, own: string, rules: FormulaRules): ForeignInput {
  if (own === "@") return { data: cellInput(text, own) };
  const asText = (kept?: KeptAs): ForeignInput => ({ data: cellInput(`'${text}`, own), ...(kept && { kept }) });
  if (number !== undefined) {
    const style = cellInput(text, own)?.s ?? (format !== undefined && own === "General" ? { n: { pattern: format } } : undefined);
    return { data: { ...cellInput(number, own), ...(style !== undefined && { s: style }) } };
  }
  if (isIdText(text)) return asText("id");
  const entered = enteredFormula(text, rules);
  if (entered) return "formula" in entered ? { data: cellInput(entered.formula, own) } : asText("formula");
  return isList(text) ? asText() : { data: cellInput(text, own) };
}

/** A list written with dashes, and "+1 for this" or "-n/a": with a sign before words, which would be names that nobody has defined. */
function isList(text: string): boolean {
  if (/^[+-]\s/.test(text)) return true;
  if (!/^[+-]/.test(text)) return false;
  const parsed = parseFormula(text);
  return !isFault(parsed) && parsed.items.some(({ kind }) => kind === "name");
}
