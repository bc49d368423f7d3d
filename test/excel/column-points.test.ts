import { columnPoints } from "../../src/excel/column-points";

test("Excel's standard column of 8.43 characters is 64 pixels, which are 48 points", () => {
  // 64 pixels: Microsoft's description of column widths for the standard font; 96 pixels and 72 points make an inch.
  expect(columnPoints(8.43)).toBe(48);
});
