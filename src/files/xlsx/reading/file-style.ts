import type { ColoredPart, FileColorSource, FileStyleMore, FileTypeface } from "../../file-said";
import type { BorderLine, FileStyle } from "../../file-workbook";
import { allNamed, descend, type XmlElement } from "../package/xml";
import { colorSource, fileColor } from "./colors";

const HORIZONTAL = new Set(["left", "center", "right", "justify", "distributed"]);
const VERTICAL = new Set(["top", "center", "bottom"]);

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
/** A switch such as `<b/>`: there is on, unless it says that it is off. */
const switched = (element: XmlElement | undefined): boolean =>
  element !== undefined && (element.attributes["val"] ?? "1") !== "0" && element.attributes["val"] !== "false";
const filled = <T extends object>(found: T): T | undefined => (Object.keys(found).length > 0 ? found : undefined);

export type Theme = readonly string[];

export function fileFont(font: XmlElement | undefined, theme: Theme): FileStyle["font"] {
  const of = (name: string): XmlElement | undefined => descend(font, name);
  const name = of("name")?.attributes["val"];
  const size = Number(of("sz")?.attributes["val"]);
  const underline = of("u");
  const color = fileColor(of("color")?.attributes, theme);
  return filled({
    ...(name && { name }),
    ...(size > 0 && { size }),
    ...(switched(of("b")) && { bold: true }),
    ...(switched(of("i")) && { italic: true }),
    ...(underline && underline.attributes["val"] !== "none" && { underline: true }),
    ...(switched(of("strike")) && { strike: true }),
    ...(color && { color }),
  });
}

/** What a font is beside its name and size. */
export function fileTypeface(font: XmlElement | undefined): FileTypeface | undefined {
  const of = (name: string): string | undefined => descend(font, name)?.attributes["val"];
  const [family, charset, scheme] = [of("family"), of("charset"), of("scheme")];
  return filled({
    ...(Number(family ?? 0) > 0 && { family: Number(family) }),
    ...(charset !== undefined && { charset: Number(charset) }),
    ...((scheme === "major" || scheme === "minor") && { scheme }),
  });
}

function moreOfFont(font: XmlElement | undefined): FileStyleMore {
  const typeface = fileTypeface(font);
  const name = descend(font, "name")?.attributes["val"];
  const underline = descend(font, "u")?.attributes["val"];
  const position = descend(font, "vertAlign")?.attributes["val"];
  return {
    ...(underline !== undefined &&
      ["double", "singleAccounting", "doubleAccounting"].includes(underline) && {
        underline: underline as NonNullable<FileStyleMore["underline"]>,
      }),
    ...((position === "superscript" || position === "subscript") && { position }),
    ...(typeface && { typeface: { ...typeface, ...(name && { name }) } }),
  };
}

interface Fill {
  readonly fill?: string;
  readonly more: FileStyleMore;
}

/** A fill's colour: a conditional format keeps it in the background, a cell in the foreground; of a gradient the first one. */
function fileFill(fill: XmlElement | undefined, theme: Theme, conditional: boolean): Fill {
  const gradient = descend(fill, "gradientFill");
  if (gradient) {
    const stops = allNamed(gradient, "stop").map((stop) => ({
      position: Number(stop.attributes["position"] ?? 0),
      color: fileColor(descend(stop, "color")?.attributes, theme) ?? "#FFFFFF",
    }));
    const [first] = stops;
    return first ? { fill: first.color, more: { gradient: { degree: Number(gradient.attributes["degree"] ?? 0), stops } } } : { more: {} };
  }
  const pattern = descend(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? (conditional ? "solid" : "none");
  if (!pattern || (kind === "none" && !conditional)) return { more: {} };
  const front = fileColor(descend(pattern, "fgColor")?.attributes, theme);
  const back = fileColor(descend(pattern, "bgColor")?.attributes, theme);
  const color = conditional ? (back ?? front) : (front ?? back);
  if (kind === "solid" || kind === "none") return { ...(color && { fill: color }), more: {} };
  // A pattern of lines or dots shows as its paper.
  const paper = back ?? "#FFFFFF";
  return { fill: paper, more: { pattern: { kind, front: front ?? "#000000", back: paper } } };
}

const SIDES = { top: ["top"], bottom: ["bottom"], left: ["left", "start"], right: ["right", "end"] } as const;

const edgeElement = (border: XmlElement | undefined, names: readonly string[]): XmlElement | undefined =>
  names.map((name) => descend(border, name)).find((one) => one?.attributes["style"] !== undefined);

function edgeOf(border: XmlElement | undefined, names: readonly string[], theme: Theme): { line: BorderLine; color?: string } | undefined {
  const edge = edgeElement(border, names);
  const line = edge?.attributes["style"];
  if (line === undefined || line === "none") return undefined;
  const color = fileColor(descend(edge, "color")?.attributes, theme);
  return { line: line as BorderLine, ...(color && { color }) };
}

function fileBorders(border: XmlElement | undefined, theme: Theme): FileStyle["borders"] {
  const sides = Object.entries(SIDES).flatMap(([side, names]) => {
    const edge = edgeOf(border, names, theme);
    return edge ? [[side, edge] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

function moreOfBorder(border: XmlElement | undefined, theme: Theme): FileStyleMore {
  const edge = edgeOf(border, ["diagonal"], theme);
  if (!edge) return {};
  return { diagonal: { ...edge, up: isOn(border?.attributes["diagonalUp"]), down: isOn(border?.attributes["diagonalDown"]) } };
}

/** 255 is text one letter above the other, which is no angle. */
const STACKED = 255;

function moreOfAlignment(alignment: XmlElement | undefined, protection: XmlElement | undefined): FileStyleMore {
  const { horizontal, vertical, shrinkToFit, textRotation, readingOrder } = alignment?.attributes ?? {};
  const { locked, hidden } = protection?.attributes ?? {};
  return {
    ...((horizontal === "fill" || horizontal === "centerContinuous") && { horizontal }),
    ...((vertical === "justify" || vertical === "distributed") && { vertical }),
    ...(isOn(shrinkToFit) && { shrink: true as const }),
    ...(Number(textRotation ?? 0) === STACKED && { stacked: true as const }),
    ...((readingOrder === "1" || readingOrder === "2") && { order: readingOrder === "1" ? "ltr" : "rtl" }),
    ...(locked !== undefined && !isOn(locked) && { unlocked: true as const }),
    ...(isOn(hidden) && { formulaHidden: true as const }),
  };
}

/** Where the colours of a look come from that name no colour themselves. */
function colorSources({ font, fill, border }: StyleSource, conditional: boolean): FileStyleMore {
  const pattern = descend(fill, "patternFill");
  const [front, back] = [descend(pattern, "fgColor"), descend(pattern, "bgColor")];
  const kind = pattern?.attributes["patternType"] ?? "solid";
  const paper = kind !== "solid" && kind !== "none" ? back : conditional ? (back ?? front) : (front ?? back);
  const gradient = descend(fill, "gradientFill");
  const stops = (gradient ? allNamed(gradient, "stop") : []).map((stop, at): readonly [ColoredPart, XmlElement | undefined] => [
    `stop${at}`,
    descend(stop, "color"),
  ]);
  const edges = Object.entries({ ...SIDES, diagonal: ["diagonal"] }).map(
    ([side, names]) => [side as ColoredPart, descend(edgeElement(border, names), "color")] as const,
  );
  const all: readonly (readonly [ColoredPart, XmlElement | undefined])[] = [
    ["font", descend(font, "color")],
    ["fill", stops[0]?.[1] ?? paper],
    ...(paper === back && front ? [["front", front] as const] : []),
    ...stops,
    ...edges,
  ];
  const found = all.flatMap(([part, element]): (readonly [ColoredPart, FileColorSource])[] => {
    const source = colorSource(element?.attributes);
    return source ? [[part, source]] : [];
  });
  return found.length > 0 ? { colors: Object.fromEntries(found) } : {};
}

/** What a look is made of. */
export interface StyleSource {
  readonly font?: XmlElement | undefined;
  readonly fill?: XmlElement | undefined;
  readonly border?: XmlElement | undefined;
  readonly alignment?: XmlElement | undefined;
  readonly protection?: XmlElement | undefined;
  readonly numberFormat?: string | undefined;
  readonly quotePrefix?: boolean;
}

/** A look as ours; undefined where it says nothing. */
export function fileStyle(source: StyleSource, theme: Theme, conditional = false): FileStyle | undefined {
  const { alignment, numberFormat } = source;
  const font = fileFont(source.font, theme);
  const { fill, more: moreOfFill } = fileFill(source.fill, theme, conditional);
  const borders = fileBorders(source.border, theme);
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment?.attributes ?? {};
  const rotation = Number(textRotation ?? 0);
  const more = filled<FileStyleMore>({
    ...moreOfFont(source.font),
    ...moreOfFill,
    ...moreOfBorder(source.border, theme),
    ...moreOfAlignment(alignment, source.protection),
    ...colorSources(source, conditional),
    ...(source.quotePrefix && { quotePrefix: true as const }),
  });
  return filled({
    ...(font && { font }),
    ...(fill && { fill }),
    ...(borders && { borders }),
    ...(HORIZONTAL.has(horizontal ?? "") && { horizontal: horizontal as NonNullable<FileStyle["horizontal"]> }),
    ...(VERTICAL.has(vertical ?? "") && { vertical: vertical as NonNullable<FileStyle["vertical"]> }),
    ...(isOn(wrapText) && { wrap: true }),
    ...(Number(indent ?? 0) > 0 && { indent: Number(indent) }),
    ...(rotation > 0 && rotation <= 180 && { rotation: rotation > 90 ? 90 - rotation : rotation }),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
    ...(more && { more }),
  });
}
