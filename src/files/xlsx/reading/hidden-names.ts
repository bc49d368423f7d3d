import { relationships } from "../package/relationships";
import { descend, parseXml } from "../package/xml";
import { partText, type Parts } from "../package/zip";

/** Whether a name, of a sheet or of the workbook, is left out of the list that people see; the library does not tell. */
export function hiddenNames(parts: Parts): (name: string, sheet: string | undefined) => boolean {
  const path = relationships(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = parseXml(partText(parts, path) ?? "");
  const sheets = (descend(workbook, "sheets")?.children ?? []).map(({ attributes }) => attributes["name"] ?? "");
  const hidden = new Set(
    (descend(workbook, "definedNames")?.children ?? []).flatMap(({ attributes }) => {
      if (!["1", "true"].includes(attributes["hidden"] ?? "")) return [];
      const at = attributes["localSheetId"];
      return [`${attributes["name"] ?? ""}\n${at === undefined ? "" : (sheets[Number(at)] ?? "")}`];
    }),
  );
  return (name, sheet) => hidden.has(`${name}\n${sheet ?? ""}`);
}
