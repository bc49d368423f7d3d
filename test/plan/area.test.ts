import { areaAddress, cellAddress, overlaps } from "../../src/plan/area";

test("anchors fix the row, the column or both", () => {
  expect([cellAddress(1, 2), cellAddress(1, 2, "row"), cellAddress(1, 2, "column"), cellAddress(1, 2, "both")]).toEqual([
    "C2",
    "C$2",
    "$C2",
    "$C$2",
  ]);
});
test("an area of one cell has one address", () => expect(areaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("$A$1"));
test("an area has two corners", () => expect(areaAddress({ row: 3, column: 1, rows: 2, columns: 3 }, "none")).toBe("B4:D5"));
test("areas that touch do not overlap", () => {
  expect(overlaps({ row: 0, column: 0, rows: 2, columns: 2 }, { row: 2, column: 0, rows: 1, columns: 2 })).toBe(false);
  expect(overlaps({ row: 0, column: 0, rows: 2, columns: 2 }, { row: 1, column: 1, rows: 1, columns: 1 })).toBe(true);
});
