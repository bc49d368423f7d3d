import type { FileLoss, FileLossKind } from "../file-loss";
import { relationships } from "../package/relationships";
import { allNamed, parseXml } from "../package/xml";
import { partText, type Parts } from "../package/zip";
import type { SheetData } from "./sheet-data";

/** What a sheet of the file held that neither our model nor what is carried beside it has a place for. */
export function sheetLosses(parts: Parts, path: string, sheet: string, { rich }: SheetData, xml: string): FileLoss[] {
  const related = relationships(parts, path);
  const threads = related
    .filter(({ type }) => type === "threadedComment")
    .flatMap(({ target }) => allNamed(parseXml(partText(parts, target) ?? "<none/>"), "threadedComment"))
    .filter(({ attributes }) => attributes["parentId"] === undefined).length;
  const found: readonly (readonly [FileLossKind, number])[] = [
    ["commentThread", threads],
    ["richText", rich],
    ["unsupportedFeature", xml.includes("dataTable") ? (xml.match(/<(?:\w+:)?f\b[^>]*t="dataTable"/g)?.length ?? 0) : 0],
    ["unsupportedFeature", related.filter(({ type }) => type === "queryTable" || type === "tableSingleCells").length],
  ];
  return found.filter(([, times]) => times > 0).map(([kind, times]) => ({ kind, count: times, sheet }));
}
