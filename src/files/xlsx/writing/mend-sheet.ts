import { cellAddress } from "../../../plan/area";
import { filterXml } from "./filter-xml";
import { mendTexts } from "./mend-texts";
import type { FileSheet } from "../../file-workbook";

/** A private-use character before the cached error of a formula, which the library can only write as text. */
export const ERROR_MARK = "\uE000";

/** Cached errors of formulas become errors. */
const mendErrors = (xml: string): string =>
  xml.includes(ERROR_MARK) ? xml.replace(/ t="str">(<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>))<v>\uE000([^<]+)<\/v>/g, ' t="e">$1<v>$2</v>') : xml;

/** The selected cell and, on one sheet of the file, the selected tab. */
function mendView(xml: string, { home, freeze }: FileSheet, active: boolean): string {
  const tab = active ? ' tabSelected="1"' : "";
  const opened = xml.replace(
    /<sheetView ([^>]*?)(\/?)>/,
    (_, attributes: string, closed: string) => `<sheetView ${attributes.trim()}${tab}>${closed ? "</sheetView>" : ""}`,
  );
  const frozenRows = freeze?.rows ?? 0;
  const frozenColumns = freeze?.columns ?? 0;
  if (!home || home.row < frozenRows || home.column < frozenColumns) return opened;
  const pane = frozenRows && frozenColumns ? "bottomRight" : frozenColumns ? "topRight" : frozenRows ? "bottomLeft" : "";
  const ref = cellAddress(home.row, home.column);
  return opened.replace("</sheetView>", `<selection${pane ? ` pane="${pane}"` : ""} activeCell="${ref}" sqref="${ref}"/></sheetView>`);
}

/** The library knows a list of values only. Its element stands where ours goes. */
const mendFilter = (xml: string, { filter }: FileSheet): string =>
  filter ? xml.replace(/<autoFilter [^>]*\/>/, () => filterXml(filter)) : xml;

/** What the library leaves out of a worksheet part, put in. */
export function mendSheet(xml: string, sheet: FileSheet, active: boolean): string {
  return mendView(mendFilter(mendErrors(mendTexts(xml)), sheet), sheet, active);
}
