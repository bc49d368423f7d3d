import { BooleanNumber, CellValueType, getDisplayValueFromCell, type ICellDataForSheetInterceptor, type Nullable } from "@univerjs/core";
import { Font, FontCache } from "@univerjs/engine-render";
import { charactersOf, textWidth, type TextLook } from "../../../design/text-metrics";

/** The part of a cell's style that says how wide its text is. */
interface Lettering {
  readonly fs?: Nullable<number>;
  readonly bl?: Nullable<BooleanNumber>;
}

/** What the grid knows of a cell when it draws its text, as far as it is used here. */
interface Drawn {
  readonly startX: number;
  readonly endX: number;
  readonly fontCache: Nullable<{
    readonly cellData: Nullable<ICellDataForSheetInterceptor>;
    readonly fontString: string;
    readonly style?: Nullable<Lettering & { readonly pd?: Nullable<{ readonly l?: Nullable<number>; readonly r?: Nullable<number> }> }>;
  }>;
}

interface Drawing {
  _renderText(ctx: unknown, row: number, column: number, drawn: Drawn, overflow: unknown): void;
}

const FULL = "#";

/** A number may come so near to the lines beside it, in pixels; what comes nearer than twice that is drawn smaller, or its edge is cut. */
const EDGE = 1;

const DEFAULT_POINTS = 11;

/** How wide a text on one line is in a font of this machine, in pixels of the sheet. */
export const widthOfText = (text: string, font: string): number => FontCache.getMeasureText(text, font).width;

export const lookOf = (style: Nullable<Lettering>): TextLook => ({
  size: style?.fs ?? DEFAULT_POINTS,
  bold: style?.bl === BooleanNumber.TRUE,
});

/** Figures without a format's signs: Excel counts them against the width of their column in characters. */
const FIGURES = /^-?[\d.]+(?:E[+-]\d+)?$/;

/** How many characters have room in a width, as the width of a column is counted. */
export const charactersIn = (px: number, { size }: TextLook): number => Math.floor(charactersOf((px * DEFAULT_POINTS) / size));

/** A font's size in what the grid draws with, such as "normal bold 10pt Arial". */
const POINTS = /([\d.]+)pt/;

const isNumber = ({ t, v }: ICellDataForSheetInterceptor): boolean =>
  t === CellValueType.NUMBER || ((t === undefined || t === null) && typeof v === "number");

let drawText: Drawing["_renderText"] | undefined;

/**
 * A number that does not fit its column is drawn as ####, as many signs as have room. The grid cuts it off where the column ends: of
 * $12,345,678.90 "$12,345" is left, and of 30 January 2026 the month. Columns are laid out for the fonts that workbooks name: where only a
 * wider one is installed, a number that would fit is drawn smaller.
 *
 * Source: Microsoft Support, "How to correct a ##### error".
 */
export function hideNumbersThatDoNotFit(): void {
  if (drawText) return;
  const font = Font.prototype as unknown as Drawing;
  const draw = (drawText = font._renderText);
  font._renderText = function (ctx, row, column, drawn, overflow) {
    const { fontCache, startX, endX } = drawn;
    const cell = fontCache?.cellData;
    if (!fontCache || !cell || cell.v === undefined || cell.v === null || !isNumber(cell))
      return draw.call(this, ctx, row, column, drawn, overflow);
    const { l, r } = fontCache.style?.pd ?? {};
    const text = getDisplayValueFromCell(cell);
    const room = endX - startX - (l ?? EDGE) - (r ?? EDGE);
    const width = widthOfText(text, fontCache.fontString);
    const clear = room - 2 * EDGE;
    if (width <= clear) return draw.call(this, ctx, row, column, drawn, overflow);
    const look = lookOf(fontCache.style);
    const isCounted = FIGURES.test(text) && text.length <= charactersIn(endX - startX, look);
    if (width <= room || isCounted || textWidth(text, look) <= room) {
      const smaller = fontCache.fontString.replace(POINTS, (_, points: string) => `${(Number(points) * clear) / width}pt`);
      return draw.call(this, ctx, row, column, { ...drawn, fontCache: { ...fontCache, fontString: smaller } }, overflow);
    }
    const signs = FULL.repeat(Math.max(1, Math.floor(room / widthOfText(FULL, fontCache.fontString))));
    const shown = { ...cell, v: signs, displayV: signs };
    return draw.call(this, ctx, row, column, { ...drawn, fontCache: { ...fontCache, cellData: shown } }, overflow);
  };
}
