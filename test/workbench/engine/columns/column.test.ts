import fc from "fast-check";
import { createColumn } from "../../../../src/workbench/engine/columns/column";
import { scalarError, type Scalar } from "../../../../src/workbench/engine/columns/scalar";

const cell: fc.Arbitrary<Scalar> = fc.constantFrom<Scalar>(
  null,
  0,
  1,
  2,
  -3,
  0.5,
  "a",
  "A",
  "b",
  "1",
  "2",
  "50%",
  "",
  true,
  false,
  scalarError("#N/A"),
);
const change = fc.record({ row: fc.integer({ min: 0, max: 12 }), to: cell, ask: fc.boolean() });

test("the lists of a column are those of its cells as they are now, whatever has changed and been asked for meanwhile", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 10 }), fc.array(change, { maxLength: 30 }), (initial, changes) => {
      const cells = [...initial];
      const column = createColumn((row) => cells[row] ?? null, cells.length);
      const rowsWhere = (fits: (value: Scalar) => boolean) => cells.flatMap((value, row) => (fits(value ?? null) ? [row] : []));
      for (const { row, to, ask } of changes) {
        while (cells.length < row) cells.push(null);
        cells[row] = to;
        column.changed(row);
        if (!ask) continue;
        expect(column.rowsOfNumber(1)).toEqual(rowsWhere((value) => value === 1));
        expect(column.rowsLikeNumber(0.5)).toEqual(rowsWhere((value) => value === 0.5 || value === "50%"));
        expect(column.rowsLikeNumber(2)).toEqual(rowsWhere((value) => value === 2 || value === "2"));
        expect(column.rowsOfText("a")).toEqual(rowsWhere((value) => value === "a" || value === "A"));
        expect(column.rowsOfTexts("[ab]", (text) => text === "a" || text === "b")).toEqual(
          rowsWhere((value) => typeof value === "string" && /^[ab]$/i.test(value)),
        );
        const sorted = column.sortedNumbers(0, 13);
        if (sorted) expect([...sorted.values]).toEqual(cells.filter((value) => typeof value === "number").sort((a, b) => a - b));
        expect(Array.from({ length: column.length }, (_, at) => column.value(at))).toEqual(
          cells.slice(0, column.length).map((value) => value ?? null),
        );
        expect(cells.slice(column.length).every((value) => value === null)).toBe(true);
      }
    }),
  );
});
