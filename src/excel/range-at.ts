import { sheetIn } from "./sheet-in";

/** The range at an address with its sheet, as Office.js gives addresses. */
export function rangeAt(worksheets: Excel.WorksheetCollection, address: string): Excel.Range {
  const bang = address.lastIndexOf("!");
  return worksheets.getItem(sheetIn(address)).getRange(address.slice(bang + 1));
}
