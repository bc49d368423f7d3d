import { formulaRefusals } from "../../engine/formula/formula-refusal";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";

/** A check for formulas of one sheet: what Excel would not take is refused as Excel does. */
export function formulaCheck(host: HostContext, sheetId?: string): (formula: string) => void {
  const sheet = sheetId ?? host.engine.workbook.getActiveSheet()?.getSheetId() ?? "";
  const refusal = formulaRefusals(host.engine.injector, host.engine.workbook.getId(), sheet);
  return (formula) => {
    const reason = refusal(formula);
    if (reason !== undefined) throw new HostError(reason.key === "too-long" ? "FormulaLengthExceedsLimit" : "InvalidArgument");
  };
}
