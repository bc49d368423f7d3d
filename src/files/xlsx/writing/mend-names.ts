import type { FileWorkbook } from "../../file-workbook";
import { escapeXml } from "../package/xml";

/**
 * Names that people are not to see: the library writes all of them alike. A name and its sheet tell which one it is. Excel itself keeps the
 * cells that a sheet's filter is over in one of these.
 */
export function mendNames(xml: string, { sheets, names }: FileWorkbook): string {
  const hidden = new Set([
    ...names.flatMap(({ name, hidden: is }) => (is ? [`${escapeXml(name)} `] : [])),
    ...sheets.flatMap((sheet, index) => sheet.names.flatMap(({ name, hidden: is }) => (is ? [`${escapeXml(name)} ${index}`] : []))),
    ...sheets.flatMap(({ filter }, index) => (filter ? [`_xlnm._FilterDatabase ${index}`] : [])),
  ]);
  if (hidden.size === 0) return xml;
  return xml.replace(/<definedName\b([^>]*?)>/g, (whole, attributes: string) => {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const sheet = /\blocalSheetId="(\d+)"/.exec(attributes)?.[1] ?? "";
    return hidden.has(`${name} ${sheet}`) ? `<definedName${attributes} hidden="1">` : whole;
  });
}
