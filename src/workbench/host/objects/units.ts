/** The grid counts in pixels of 1/96 inch, Office.js in points of 1/72 inch. */
export const toPoints = (pixels: number): number => pixels * 0.75;
export const toPixels = (points: number): number => points / 0.75;
