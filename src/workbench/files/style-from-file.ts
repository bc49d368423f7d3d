import type { IStyleData } from "@univerjs/core";
import type { FileStyle } from "../../files/file-workbook";
import { MORE } from "../engine/cells/look-more";
import { BORDER_LINES, HORIZONTAL, INDENT, SIDES, VERTICAL } from "./style-to-file";

const keyOf = (names: Readonly<Record<number, string>>, name: string) =>
  Number(Object.entries(names).find(([, value]) => value === name)?.[0]);

/** A file's style as the grid's. */
export function styleFromFile({
  font,
  fill,
  borders,
  horizontal,
  vertical,
  wrap,
  indent,
  rotation,
  numberFormat,
  more,
}: FileStyle): IStyleData {
  const edges = Object.entries(SIDES).flatMap(([key, side]) => {
    const edge = borders?.[side];
    return edge ? [[key, { s: BORDER_LINES.indexOf(edge.line) + 1, cl: { rgb: edge.color ?? "#000000" } }] as const] : [];
  });
  return {
    ...(font?.name && { ff: font.name }),
    ...(font?.size && { fs: font.size }),
    ...(font?.bold && { bl: 1 }),
    ...(font?.italic && { it: 1 }),
    ...(font?.underline && { ul: { s: 1 } }),
    ...(font?.strike && { st: { s: 1 } }),
    ...(font?.color && { cl: { rgb: font.color } }),
    ...(fill && { bg: { rgb: fill } }),
    ...(edges.length > 0 && { bd: Object.fromEntries(edges) }),
    ...(horizontal && { ht: keyOf(HORIZONTAL, horizontal) }),
    ...(vertical && { vt: keyOf(VERTICAL, vertical) }),
    ...(wrap && { tb: 3 }),
    ...(indent && { pd: { l: indent * INDENT } }),
    ...(rotation && { tr: { a: -rotation } }),
    ...(numberFormat && { n: { pattern: numberFormat } }),
    ...(more && { [MORE]: more }),
  } as IStyleData;
}
