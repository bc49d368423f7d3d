import { sheetOfReference } from "../../../core/cells/sheet-name";
import { tokenizeFormula } from "../../../core/cells/formula/tokenize-formula";

/**
 * A formula of a sheet as it reads on any: without the sheet's own name. Undefined where it speaks of other sheets or files, which a sheet
 * by itself does not have. Written without "=".
 */
export function ownFormula(formula: string, sheet: string, isOwnTable: (table: string) => boolean): string | undefined {
  const parts = tokenizeFormula(formula).map(({ kind, text }) => {
    if (kind === "table") {
      const table = text.slice(0, text.indexOf("["));
      return table === "" || isOwnTable(table) ? text : undefined;
    }
    if ((kind !== "reference" && kind !== "name") || !text.includes("!")) return text;
    const isOwn = sheetOfReference(text)?.toLowerCase() === sheet.toLowerCase();
    return isOwn ? text.slice(text.lastIndexOf("!") + 1) : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}
