import type { IStyleData } from "@univerjs/core";
import { MORE } from "../engine/cells/look-more";
import type { BorderLine, FileStyle } from "../../files/file-workbook";

/** The grid's border lines by their number, 1 on. */
export const BORDER_LINES: readonly BorderLine[] = [
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
export const HORIZONTAL = { 1: "left", 2: "center", 3: "right", 4: "justify", 6: "distributed" } as const;
export const VERTICAL = { 1: "top", 2: "center", 3: "bottom" } as const;
export const SIDES = { t: "top", b: "bottom", l: "left", r: "right" } as const;
/** One step of indent in pixels, as the host counts it. */
export const INDENT = 9;

/** "#RRGGBB" of the grid's colours, which may be short or written rgb(…). */
export function hexColor(color: string | null | undefined): string | undefined {
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? "");
  if (numbers)
    return `#${numbers
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color ?? "");
  if (short)
    return `#${short
      .slice(1, 4)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  return /^#[0-9a-f]{6}/i.test(color ?? "") ? color?.slice(0, 7).toUpperCase() : undefined;
}

function bordersToFile(borders: IStyleData["bd"]): FileStyle["borders"] {
  const sides = Object.entries(SIDES).flatMap(([key, side]) => {
    const edge = borders?.[key as keyof typeof SIDES];
    const line = edge && BORDER_LINES[edge.s - 1];
    const color = hexColor(edge?.cl?.rgb ?? undefined);
    return line ? [[side, { line, ...(color && { color }) }] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** A style of the grid as a file's. */
export function styleToFile(style: IStyleData): FileStyle | undefined {
  const color = hexColor(style.cl?.rgb ?? undefined);
  const fill = hexColor(style.bg?.rgb ?? undefined);
  const borders = bordersToFile(style.bd);
  const font = {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strike: true }),
    ...(color && { color }),
  };
  const horizontal = HORIZONTAL[style.ht as keyof typeof HORIZONTAL] as FileStyle["horizontal"] | undefined;
  const vertical = VERTICAL[style.vt as keyof typeof VERTICAL] as FileStyle["vertical"] | undefined;
  const indent = Math.round((style.pd?.l ?? 0) / INDENT);
  const more = (style as { readonly [MORE]?: FileStyle["more"] })[MORE];
  const found: FileStyle = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill }),
    ...(borders && { borders }),
    ...(horizontal ? { horizontal } : indent > 0 && { horizontal: "left" as const }),
    ...(vertical && { vertical }),
    ...(style.tb === 3 && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(style.tr?.a && { rotation: -style.tr.a }),
    ...(style.n?.pattern && style.n.pattern !== "General" && { numberFormat: style.n.pattern }),
    ...((more ?? style.tr?.v) && { more: { ...more, ...(style.tr?.v === 1 && { stacked: true as const }) } }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}
