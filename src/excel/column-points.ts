/**
 * Width of the widest digit and the fixed padding of a column, in pixels at 100 %, for Excel's default fonts
 * (Aptos Narrow 11, Calibri 11, 等线 11): 8.43 characters are 64 pixels. ISO/IEC 29500-1 §18.3.1.13.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

/** A column width in characters, as people read it in Excel, in the points that `RangeFormat.columnWidth` takes. */
export const columnPoints = (characters: number): number => Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
