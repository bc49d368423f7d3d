import type { FileLoss } from "../file-loss";
import type { FileCellStyle, FileStyle, FileWorkbook } from "../../file-workbook";
import { descend, parseXml, type XmlElement } from "../package/xml";
import { BUILTIN_FORMATS } from "./builtin-formats";
import { colorSource } from "./colors";
import { fileStyle, fileTypeface, isOn, type Theme } from "./file-style";

export interface FileStyles {
  /** The look of a cell, by its number. */
  readonly cell: (index: number) => FileStyle | undefined;
  /** The look that a conditional format or a table gives, by its number. */
  readonly differential: (index: number) => FileStyle | undefined;
  readonly defaultFont: FileWorkbook["defaultFont"];
  readonly named: readonly FileCellStyle[];
  readonly losses: readonly FileLoss[];
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
  const [typeface, color] = [fileTypeface(fonts[0]), colorSource(descend(fonts[0], "color")?.attributes)];
  const defaultFont = {
    name: first ?? USUAL_FONT.name,
    size: firstSize > 0 ? firstSize : USUAL_FONT.size,
    ...(typeface && { typeface }),
    ...(color && { color }),
  };

  const used = new Set(formats.map(({ attributes }) => attributes["xfId"] ?? "0"));
  const { names, styles: namedStyles, lost } = namedLooks(list("cellStyles"), used);
  const lookOf = (format: XmlElement, isFirst: boolean): FileStyle | undefined => {
    const { fontId, fillId, borderId, numFmtId, quotePrefix, xfId } = format.attributes;
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
    const named = names.get(xfId ?? "");
    return withoutDefault(named === undefined ? style : { ...style, more: { ...style?.more, named } }, defaultFont, isFirst);
  };
  const cellStyle = (index: number): FileStyle | undefined => formats[index] && lookOf(formats[index], index === 0);
  const masters = list("cellStyleXfs");
  const named = namedStyles.map(({ master, ...one }): FileCellStyle => {
    const format = masters[master];
    const style = format && lookOf({ ...format, attributes: { ...format.attributes, xfId: "" } }, false);
    return { ...one, ...(style && { style }) };
  });
  return {
    cell: remembered(cellStyle),
    differential: remembered((index) => {
      const one = dxfs[index];
      const format = descend(one, "numFmt")?.attributes;
      const parts = { font: descend(one, "font"), fill: descend(one, "fill"), border: descend(one, "border") };
      return one && fileStyle({ ...parts, alignment: descend(one, "alignment"), numberFormat: format?.["formatCode"] }, theme, true);
    }),
    defaultFont,
    named,
    losses: lost > 0 ? [{ kind: "cellStyle", count: lost }] : [],
  };
}

/** So many looks with names are kept, those that cells have before others; files of some programs repeat theirs without end. */
const MOST_NAMED = 1_000;

/** Names by the number of their look, and what they stand for; the normal look, the first, goes without saying. */
function namedLooks(elements: readonly XmlElement[], used: ReadonlySet<string>) {
  const all = elements.flatMap(({ attributes }) => {
    const { name, xfId, builtinId } = attributes;
    if (name === undefined || builtinId === "0" || xfId === undefined || xfId === "0") return [];
    return [{ name, master: Number(xfId), ...(builtinId !== undefined && { builtin: Number(builtinId) }) }];
  });
  const isUsed = ({ master }: { readonly master: number }): boolean => used.has(String(master));
  const chosen = new Set(all.toSorted((a, b) => Number(isUsed(b)) - Number(isUsed(a))).slice(0, MOST_NAMED));
  const styles = all.filter((one) => chosen.has(one));
  return { styles, lost: all.length - styles.length, names: new Map(styles.map(({ name, master }) => [String(master), name])) };
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
