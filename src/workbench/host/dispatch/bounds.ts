/**
 * The least and the greatest number that Excel takes for a property. Sources: Microsoft's reference of Office.js, and Microsoft Support,
 * "Excel specifications and limits".
 */
export const BOUNDS: Readonly<Record<string, Readonly<Record<string, readonly [least: number, greatest: number]>>>> = {
  ChartFont: { size: [1, 409] },
  ChartTitle: { textOrientation: [-90, 180] },
  IterativeCalculation: { maxChange: [0, 9.99999e307], maxIteration: [1, 32767] },
  PageLayout: {
    bottomMargin: [0, Infinity],
    firstPageNumber: [-32765, 32767],
    footerMargin: [0, Infinity],
    headerMargin: [0, Infinity],
    leftMargin: [0, Infinity],
    rightMargin: [0, Infinity],
    topMargin: [0, Infinity],
  },
  RangeFont: { size: [1, 409], tintAndShade: [-1, 1] },
  RangeFill: { tintAndShade: [-1, 1] },
  // A column has up to 255 characters of the body font, at seven pixels each and five beside them.
  RangeFormat: { columnWidth: [0, ((255 * 7 + 5) * 3) / 4], indentLevel: [0, 250], rowHeight: [0, 409.5], textOrientation: [-90, 180] },
  Worksheet: { standardWidth: [0, 255] },
};
