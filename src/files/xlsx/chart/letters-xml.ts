import { escapeXml } from "../package/xml";

export const hex = (color: string) => color.replace("#", "").toUpperCase();
export const solid = (color: string) => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;

/** Letters; the size in points. */
export const textProperties = (size: number, color: string, bold = false) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

export function richTitle(text: string, size: number, bold: boolean, color: string, rotation = ""): string {
  const run = `<a:r><a:rPr lang="en-US" sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(color)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr${rotation}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
