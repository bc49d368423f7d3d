import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import { jsonBytes } from "../../../src/workbench/engine/json-bytes";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.integer(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("用户甲", "Größe", '\u0001\n"\\', "😀", "\ud83d", "\udc00x"),
  fc.constant({ error: "#DIV/0!" as const }),
);

test("the size of cells as JSON is what the platform's own JSON takes in UTF-8", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (rows) => {
      expect(jsonBytes(rows)).toBe(Buffer.byteLength(JSON.stringify(rows), "utf8"));
    }),
  );
});
