import { sheetOfReference } from "../core/cells/sheet-name";

/** The range at an address with its sheet, as Office.js gives addresses. */
export function rangeAt(worksheets: Excel.WorksheetCollection, address: string): Excel.Range {
  const bang = address.lastIndexOf("!");
  return worksheets.getItem(sheetOfReference(address) ?? "").getRange(address.slice(bang + 1));
}
