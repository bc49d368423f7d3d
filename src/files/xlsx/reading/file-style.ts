import type { BorderLine, FileStyle } from "../../file-workbook";
import type { LibraryStyle } from "../library";
import { fileColor } from "./colors";

const HORIZONTAL = new Set(["left", "center", "right", "justify", "distributed"]);
const VERTICAL = new Set(["top", "center", "bottom"]);

function fileFont(font: LibraryStyle["font"], theme: readonly string[]): FileStyle["font"] {
  if (!font) return undefined;
  const color = fileColor(font.color, theme);
  return {
    ...(font.name && { name: font.name }),
    ...(font.size && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strike: true }),
    ...(color && { color }),
  };
}

/** A solid fill's colour. A conditional format keeps it in the background, a cell in the foreground. */
function fileFill(fill: LibraryStyle["fill"], theme: readonly string[], conditional: boolean): string | undefined {
  if (fill?.type !== "pattern" || (fill.pattern === "none" && !conditional)) return undefined;
  return conditional
    ? (fileColor(fill.bgColor, theme) ?? fileColor(fill.fgColor, theme))
    : (fileColor(fill.fgColor, theme) ?? fileColor(fill.bgColor, theme));
}

function fileBorders(border: LibraryStyle["border"], theme: readonly string[]): FileStyle["borders"] {
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const edge = border?.[side];
    if (!edge?.style) return [];
    const color = fileColor(edge.color, theme);
    return [[side, { line: edge.style as BorderLine, ...(color && { color }) }] as const];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** The library's style as ours. */
export function fileStyle(style: LibraryStyle, theme: readonly string[], conditional = false): FileStyle | undefined {
  const { alignment } = style;
  const font = fileFont(style.font, theme);
  const fill = fileFill(style.fill, theme, conditional);
  const borders = fileBorders(style.border, theme);
  const rotation = alignment?.textRotation;
  const found: FileStyle = {
    ...(font && Object.keys(font).length > 0 && { font }),
    ...(fill && { fill }),
    ...(borders && { borders }),
    ...(HORIZONTAL.has(alignment?.horizontal ?? "") && { horizontal: alignment?.horizontal as FileStyle["horizontal"] }),
    ...(VERTICAL.has(alignment?.vertical ?? "") && { vertical: alignment?.vertical as FileStyle["vertical"] }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(alignment?.indent && { indent: alignment.indent }),
    // 255 is text one letter above the other, which is no angle.
    ...(rotation && rotation <= 180 && { rotation: rotation > 90 ? 90 - rotation : rotation }),
    ...(style.numFmt && style.numFmt !== "General" && { numberFormat: style.numFmt }),
  } as FileStyle;
  return Object.keys(found).length > 0 ? found : undefined;
}
