import type { FileStyle, FileWorkbook } from "../../file-workbook";
import type { LibraryStyle } from "../library";

const rgb = (color: string) => ({ rgb: color.replace("#", "").toUpperCase() });

/** The library's form of a style. Fonts always name a family and a size: a font part without them is repaired by Excel. */
export function libraryStyle(style: FileStyle, defaultFont: FileWorkbook["defaultFont"] | undefined): LibraryStyle {
  const { font, fill, borders } = style;
  const hasFont = font !== undefined && Object.keys(font).length > 0;
  const aligned = style.horizontal ?? style.vertical ?? style.wrap ?? style.indent ?? style.rotation;
  return {
    ...(hasFont && {
      font: {
        ...((font.name ?? defaultFont) && { name: font.name ?? defaultFont?.name }),
        ...((font.size ?? defaultFont) && { size: font.size ?? defaultFont?.size }),
        ...(font.bold && { bold: true }),
        ...(font.italic && { italic: true }),
        ...(font.underline && { underline: true }),
        ...(font.strike && { strikethrough: true }),
        ...(font.color && { color: rgb(font.color) }),
      },
    }),
    // A conditional format reads the background, a cell the foreground: both are given.
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill), bgColor: rgb(fill) } }),
    ...(borders && {
      border: Object.fromEntries(
        Object.entries(borders).flatMap(([side, edge]) =>
          edge ? [[side, { style: edge.line, ...(edge.color && { color: rgb(edge.color) }) }]] : [],
        ),
      ),
    }),
    ...(aligned !== undefined && {
      alignment: {
        ...(style.horizontal && { horizontal: style.horizontal }),
        ...(style.vertical && { vertical: style.vertical }),
        ...(style.wrap && { wrapText: true }),
        ...(style.indent && { indent: style.indent }),
        // The file counts 0–90 upwards and 91–180 downwards.
        ...(style.rotation && { textRotation: style.rotation < 0 ? 90 - style.rotation : style.rotation }),
      },
    }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
  };
}
