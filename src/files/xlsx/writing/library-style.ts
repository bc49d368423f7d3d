import type { BorderSide, FileStyle } from "../../file-workbook";
import type { LibraryStyle } from "../library";
import type { LookSources } from "./look-sources";

/** A private-use character behind the number format of texts that were typed with an apostrophe, which the library cannot write. */
export const QUOTE_MARK = "\uE003";

/** The library's form of a style. Fonts always name a family and a size: a font part without them is repaired by Excel. */
export function libraryStyle(style: FileStyle, sources: LookSources, mark = ""): LibraryStyle {
  const { font, borders, more = {} } = style;
  const { defaultFont } = sources;
  const hasFont = (font !== undefined && Object.keys(font).length > 0) || more.position !== undefined;
  const horizontal = style.horizontal ?? more.horizontal;
  const vertical = style.vertical ?? more.vertical;
  const stacked = style.rotation === undefined && more.stacked;
  const aligned =
    horizontal ?? vertical ?? style.wrap ?? style.indent ?? style.rotation ?? more.shrink ?? more.order ?? (stacked || undefined);
  const fill = libraryFill(style, sources);
  return {
    ...(hasFont && {
      font: {
        ...((font?.name ?? defaultFont) && { name: font?.name ?? defaultFont?.name }),
        ...((font?.size ?? defaultFont) && { size: font?.size ?? defaultFont?.size }),
        ...(font?.bold && { bold: true }),
        ...(font?.italic && { italic: true }),
        ...(font?.underline && { underline: more.underline ?? true }),
        ...(font?.strike && { strikethrough: true }),
        ...(font?.color && { color: sources.color(font.color, "font", more) }),
        ...(defaultFont && sources.typeface(font?.name, more.typeface)),
        ...(more.position && { vertAlign: more.position }),
      },
    }),
    ...(fill && { fill }),
    ...((borders ?? more.diagonal) && {
      border: {
        ...Object.fromEntries(
          Object.entries(borders ?? {}).flatMap(([side, edge]) =>
            edge ? [[side, { style: edge.line, ...(edge.color && { color: sources.color(edge.color, side as BorderSide, more) }) }]] : [],
          ),
        ),
        ...(more.diagonal && {
          diagonal: {
            style: more.diagonal.line,
            ...(more.diagonal.color && { color: sources.color(more.diagonal.color, "diagonal", more) }),
          },
          diagonalUp: more.diagonal.up,
          diagonalDown: more.diagonal.down,
        }),
      },
    }),
    ...(aligned !== undefined && {
      alignment: {
        ...(horizontal && { horizontal }),
        ...(vertical && { vertical }),
        ...(style.wrap && { wrapText: true }),
        ...(style.indent && { indent: style.indent }),
        // The file counts 0–90 upwards and 91–180 downwards.
        ...(style.rotation && { textRotation: style.rotation < 0 ? 90 - style.rotation : style.rotation }),
        ...(stacked && { textRotation: STACKED }),
        ...(more.shrink && { shrinkToFit: true }),
        ...(more.order && { readingOrder: more.order }),
      },
    }),
    ...((more.unlocked ?? more.formulaHidden) && { protection: { locked: !more.unlocked, hidden: more.formulaHidden === true } }),
    ...((style.numberFormat ?? (more.quotePrefix || mark !== "")) && {
      numFmt: `${style.numberFormat ?? "General"}${mark}${more.quotePrefix ? QUOTE_MARK : ""}`,
    }),
  } as LibraryStyle;
}

const STACKED = 255;

/** A conditional format reads the background, a cell the foreground: both are given. A pattern or gradient stays while its colour does. */
function libraryFill({ fill, more = {} }: FileStyle, sources: LookSources): LibraryStyle["fill"] {
  if (fill === undefined) return undefined;
  const { pattern, gradient } = more;
  if (gradient?.stops[0]?.color === fill)
    return {
      type: "gradient",
      degree: gradient.degree,
      stops: gradient.stops.map(({ position, color }, at) => ({ position, color: sources.color(color, `stop${at}`, more) })),
    };
  const paper = sources.color(fill, "fill", more);
  if (pattern?.back === fill)
    return { type: "pattern", pattern: pattern.kind as "gray125", fgColor: sources.color(pattern.front, "front", more), bgColor: paper };
  return { type: "pattern", pattern: "solid", fgColor: paper, bgColor: paper };
}
