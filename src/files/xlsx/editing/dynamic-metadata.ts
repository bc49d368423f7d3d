import { relationships } from "../package/relationships";
import { allNamed, descend, parseXml } from "../package/xml";
import { partText } from "../package/zip";
import { addPart, addRelation, type EditedPackage } from "./package-edit";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";

/** As Excel writes it for a workbook with dynamic arrays and nothing else. Source: [MS-XLSX] 2.6.195 and 2.4.879. */
const METADATA =
  `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="${ARRAYS}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * The number by which a cell says that its array is a dynamic one; put into the package where no part has it. Undefined where the workbook
 * has metadata of other kinds only: the array is then a fixed one.
 */
export function dynamicMetadata(edited: EditedPackage): number | undefined {
  const found = relationships(edited.parts, edited.workbookPath).find(({ type }) => type === "sheetMetadata");
  const xml = found && partText(edited.parts, found.target);
  if (xml !== undefined) {
    const root = parseXml(xml);
    const type = 1 + (descend(root, "metadataTypes")?.children ?? []).findIndex(({ attributes }) => attributes["name"] === "XLDAPR");
    const cells = (descend(root, "cellMetadata")?.children ?? []).map((block) => allNamed(block, "rc")[0]?.attributes["t"]);
    const number = 1 + cells.findIndex((one) => type > 0 && Number(one) === type);
    return number > 0 ? number : undefined;
  }
  const folder = edited.workbookPath.slice(0, edited.workbookPath.lastIndexOf("/") + 1);
  addPart(edited, `${folder}metadata.xml`, KIND, METADATA);
  addRelation(edited, edited.workbookPath, RELATION, "metadata.xml");
  return 1;
}
