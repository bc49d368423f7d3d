import { formulaRefusals } from "../../engine/formula/formula-refusal";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";

/** A check for formulas of one sheet: what Excel would not take is refused as Excel does. */
export function formulaCheck(
  host: HostContext,
  sheetId?: string,
): (formula: string, place?: { readonly row: number; readonly column: number }) => void {
  const sheet = sheetId ?? host.engine.workbook.getActiveSheet()?.getSheetId() ?? "";
  const refusal = formulaRefusals(host.engine.injector, host.engine.workbook.getId(), sheet);
  return (formula, place) => {
    const reason = refusal(formula, place);
    if (reason !== undefined) throw new HostError(reason.key === "too-long" ? "FormulaLengthExceedsLimit" : "InvalidArgument");
  };
}
