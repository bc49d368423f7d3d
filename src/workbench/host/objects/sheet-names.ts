import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { sameName } from "./collection";

/** No control characters, no halves of characters and none that are none: no file could hold them in a name. */
const isReadable = (text: string): boolean => !/[\u0000-\u001f\ufffe\uffff\p{Surrogate}]/u.test(text);

/** Excel's rules for a sheet's name. Source: Microsoft Support, "Rename a worksheet". */
export function checkSheetName(name: unknown, host: HostContext, except?: string): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || !isReadable(name))
    throw new HostError("InvalidArgument");
  if (name.startsWith("'") || name.endsWith("'") || sameName(name, "History")) throw new HostError("InvalidArgument");
  if (host.engine.workbook.getSheets().some((sheet) => sheet.getSheetId() !== except && sameName(sheet.getSheetName(), name))) {
    throw new HostError("ItemAlreadyExists");
  }
  return name;
}

export function findSheet(host: HostContext, key: string): FWorksheet | undefined {
  return host.engine.workbook.getSheets().find((sheet) => sheet.getSheetId() === key || sameName(sheet.getSheetName(), key));
}

export function sheetOf(host: HostContext, sheetId: string): FWorksheet {
  const sheet = host.engine.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}
