import { addressOf, columnLetters, quoteSheet } from "../../src/excel/address";
import { columnPoints } from "../../src/excel/column-points";

// Excel's own grid: Z is column 26, AA 27, AZ 52, BA 53, ZZ 702, AAA 703, XFD the last of 16,384.
test.each([[0, "A"], [25, "Z"], [26, "AA"], [51, "AZ"], [52, "BA"], [701, "ZZ"], [702, "AAA"], [16383, "XFD"]])("column %i from zero is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("an area is written from its first to its last cell", () => {
  expect(addressOf({ row: 1, column: 1, rows: 8, columns: 3 })).toBe("B2:D9");
  expect(addressOf({ row: 1, column: 1, rows: 8, columns: 3 }, true)).toBe("$B$2:$D$9");
  expect(addressOf({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
});

test("a sheet's name is quoted and its apostrophes are doubled", () => {
  expect(quoteSheet("Q1 'draft'")).toBe("'Q1 ''draft'''");
});

test("Excel's standard column of 8.43 characters is 64 pixels, which are 48 points", () => {
  // 64 pixels: Microsoft's description of column widths for the standard font; 96 pixels and 72 points make an inch.
  expect(columnPoints(8.43)).toBe(48);
});
