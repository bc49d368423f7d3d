import { parseArea } from "../area-ref";
import { noteBoxes } from "../carried/note-boxes";
import type { FileNote } from "../../file-workbook";
import { relationships } from "../package/relationships";
import { descend, parseXml, type XmlElement } from "../package/xml";
import { partText, type Parts } from "../package/zip";
import { elementSources } from "../package/element-sources";
import { fileText, unescapeText } from "./shared-texts";

const textsIn = (element: XmlElement): string =>
  element.name === "t"
    ? element.text
    : element.children
        .filter(({ name }) => name !== "rPh")
        .map(textsIn)
        .join("");

/** The notes of a sheet. Source: ECMA-376 part 1, 18.7. */
export function fileNotes(parts: Parts, sheetPath: string): FileNote[] {
  const path = relationships(parts, sheetPath).find(({ type }) => type === "comments")?.target;
  const xml = path === undefined ? undefined : partText(parts, path);
  if (xml === undefined) return [];
  const root = parseXml(xml);
  const authors = (descend(root, "authors")?.children ?? []).map(({ text }) => text);
  const sources = elementSources(xml)
    .children.filter(({ name }) => name === "commentList")
    .flatMap(({ source }) => elementSources(source).children);
  const boxes = new Map(noteBoxes(parts, sheetPath).map((box) => [`${box.row} ${box.column}`, box]));
  return (descend(root, "commentList")?.children ?? []).flatMap((comment, index) => {
    const at = parseArea(comment.attributes["ref"] ?? "");
    if (!at) return [];
    const author = authors[Number(comment.attributes["authorId"] ?? -1)];
    const text = unescapeText(
      comment.children
        .filter(({ name }) => name === "text")
        .map(textsIn)
        .join(""),
    );
    const inside = elementSources(sources[index]?.source ?? "<none/>").children.find(({ name }) => name === "text")?.source ?? "";
    const { runs } = fileText(inside.replace(/^<[^>]*>|<\/[^<]*>$/g, ""));
    const box = boxes.get(`${at.row} ${at.column}`);
    return [
      {
        ...{ row: at.row, column: at.column, text },
        ...(author && { author }),
        ...(runs !== undefined && { runs }),
        ...(box?.shown && { shown: true as const }),
        ...(box?.xml !== undefined && { box: box.xml }),
      },
    ];
  });
}
