import { parseArea } from "../area-ref";
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

/** Notes whose boxes are shown all the time, by row and column. Source: ECMA-376 part 4, 19.4.2.66. */
function shownNotes(parts: Parts, sheetPath: string): ReadonlySet<string> {
  const drawings = relationships(parts, sheetPath).filter(({ type }) => type === "vmlDrawing");
  const boxes = drawings.flatMap(({ target }) => [...(partText(parts, target) ?? "").matchAll(/<x:ClientData\b[\s\S]*?<\/x:ClientData>/g)]);
  const numberIn = (box: string, name: string) => new RegExp(`<x:${name}>\\s*(\\d+)`).exec(box)?.[1] ?? "";
  return new Set(
    boxes.flatMap(([box]) =>
      /<x:Visible\s*\/>|<x:Visible>\s*(?:t|1)/i.test(box) ? [`${numberIn(box, "Row")} ${numberIn(box, "Column")}`] : [],
    ),
  );
}

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
  const shown = shownNotes(parts, sheetPath);
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
    return [
      {
        ...{ row: at.row, column: at.column, text },
        ...(author && { author }),
        ...(runs !== undefined && { runs }),
        ...(shown.has(`${at.row} ${at.column}`) && { shown: true as const }),
      },
    ];
  });
}
