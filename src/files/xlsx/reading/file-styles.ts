import type { FileStyle, FileWorkbook } from "../../file-workbook";
import { descend, parseXml, type XmlElement } from "../package/xml";
import { BUILTIN_FORMATS } from "./builtin-formats";
import { fileStyle, isOn, type Theme } from "./file-style";

export interface FileStyles {
  /** The look of a cell, by its number. */
  readonly cell: (index: number) => FileStyle | undefined;
  /** The look that a conditional format or a table gives, by its number. */
  readonly differential: (index: number) => FileStyle | undefined;
  readonly defaultFont: FileWorkbook["defaultFont"];
}

const EMPTY: XmlElement = { name: "", attributes: {}, children: [], text: "" };
const USUAL_FONT = { name: "Calibri", size: 11 } as const;

/** The looks of a styles part. Source: ECMA-376 part 1, 18.8. */
export function fileStyles(xml: string | undefined, theme: Theme): FileStyles {
  const root = xml === undefined ? EMPTY : parseXml(xml);
  const list = (name: string): readonly XmlElement[] => descend(root, name)?.children ?? [];
  const [fonts, fills, borders, formats, dxfs] = [list("fonts"), list("fills"), list("borders"), list("cellXfs"), list("dxfs")];
  const codes = new Map(list("numFmts").map(({ attributes }) => [Number(attributes["numFmtId"]), attributes["formatCode"] ?? ""]));
  const numberFormat = (id: number): string | undefined => codes.get(id) ?? BUILTIN_FORMATS.get(id);
  const first = descend(fonts[0], "name")?.attributes["val"];
  const firstSize = Number(descend(fonts[0], "sz")?.attributes["val"]);
  const defaultFont = { name: first ?? USUAL_FONT.name, size: firstSize > 0 ? firstSize : USUAL_FONT.size };

  const cellStyle = (index: number): FileStyle | undefined => {
    const format = formats[index];
    if (!format) return undefined;
    const { fontId, fillId, borderId, numFmtId, quotePrefix } = format.attributes;
    const style = fileStyle(
      {
        font: fonts[Number(fontId ?? 0)],
        fill: fills[Number(fillId ?? 0)],
        border: borders[Number(borderId ?? 0)],
        alignment: descend(format, "alignment"),
        protection: descend(format, "protection"),
        numberFormat: numberFormat(Number(numFmtId ?? 0)),
        quotePrefix: isOn(quotePrefix),
      },
      theme,
    );
    return withoutDefault(style, defaultFont, index === 0);
  };
  return {
    cell: remembered(cellStyle),
    differential: remembered((index) => {
      const one = dxfs[index];
      const format = descend(one, "numFmt")?.attributes;
      const parts = { font: descend(one, "font"), fill: descend(one, "fill"), border: descend(one, "border") };
      return one && fileStyle({ ...parts, alignment: descend(one, "alignment"), numberFormat: format?.["formatCode"] }, theme, true);
    }),
    defaultFont,
  };
}

function remembered<T>(make: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    if (!known.has(index)) known.set(index, make(index));
    return known.get(index) as T;
  };
}

/** A font that is the workbook's own is not named; the first look, which cells have that say nothing, does not say its size either. */
function withoutDefault(style: FileStyle | undefined, usual: FileWorkbook["defaultFont"], isFirst: boolean): FileStyle | undefined {
  if (!style?.font) return style;
  const { name, size, ...rest } = style.font;
  const { font: _font, ...others } = style;
  const font = {
    ...(name !== undefined && name !== usual.name && { name }),
    ...(size !== undefined && !(isFirst && size === usual.size) && { size }),
    ...rest,
  };
  const found = { ...others, ...(Object.keys(font).length > 0 && { font }) };
  return Object.keys(found).length > 0 ? found : undefined;
}
