import { IDENTITY_KEY, identityOf, writeIdentity } from "../../plan/sheet-identity";
import { action, type Stage } from "./action";

/** The ExcelApi version that brought custom properties of sheets; where there are none, the settings of the workbook are all that tells. */
export const IDENTITY_API = "1.12";

/** What the sheet is, written on the sheet itself. */
export const identity: Stage = (plan) => {
  const text = writeIdentity(identityOf(plan));
  return [action(1, text, (sheet) => void sheet.customProperties.add(IDENTITY_KEY, text))];
};
