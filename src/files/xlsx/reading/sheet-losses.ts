import { noteBoxes, picturesInBoxes } from "../carried/note-boxes";
import type { FileLoss, FileLossKind } from "../file-loss";
import { relationships, type Relationship } from "../package/relationships";
import { allNamed, parseXml } from "../package/xml";
import { partText, type Parts } from "../package/zip";

/** Buttons and boxes of old programs, which stand in the drawing of the notes only. */
const drawnControls = (parts: Parts, related: readonly Relationship[]): number =>
  related
    .filter(({ type }) => type === "vmlDrawing")
    .flatMap(({ target }) => [...(partText(parts, target) ?? "").matchAll(/<x:ClientData\b[^>]*ObjectType="(\w+)"/g)])
    .filter(([, kind]) => kind !== "Note" && kind !== "Pict").length;

/** What a sheet of the file held that neither our model nor what is carried beside it has a place for. */
export function sheetLosses(parts: Parts, path: string, sheet: string, xml: string): FileLoss[] {
  const related = relationships(parts, path);
  const threads = related
    .filter(({ type }) => type === "threadedComment")
    .flatMap(({ target }) => allNamed(parseXml(partText(parts, target) ?? "<none/>"), "threadedComment"))
    .filter(({ attributes }) => attributes["parentId"] === undefined).length;
  const found: readonly (readonly [FileLossKind, number])[] = [
    ["commentThread", threads],
    ["richValue", xml.includes(" vm=") ? (xml.match(/<(?:\w+:)?c\b[^>]*\svm="/g)?.length ?? 0) : 0],
    ["image", picturesInBoxes(noteBoxes(parts, path), parts, path)],
    ["formControl", /<(?:\w+:)?(?:controls|oleObjects)\b/.test(xml) ? 0 : drawnControls(parts, related)],
    ["unsupportedFeature", xml.includes("dataTable") ? (xml.match(/<(?:\w+:)?f\b[^>]*t="dataTable"/g)?.length ?? 0) : 0],
    ["unsupportedFeature", related.filter(({ type }) => type === "queryTable" || type === "tableSingleCells").length],
  ];
  return found.filter(([, times]) => times > 0).map(([kind, times]) => ({ kind, count: times, sheet }));
}
