import fc from "fast-check";
import type { IRange } from "@univerjs/core";
import { ReadAreas } from "../../../src/workbench/engine/calculation/read-areas";

const SIZE = 12;
const line = fc.nat(SIZE);
const range: fc.Arbitrary<IRange> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(line, line).map(([r, c]) => ({ startRow: r, endRow: r, startColumn: c, endColumn: c })) },
  {
    weight: 4,
    arbitrary: fc.tuple(line, line, line, line).map(([a, b, c, d]) => ({
      startRow: Math.min(a, b),
      endRow: Math.max(a, b),
      startColumn: Math.min(c, d),
      endColumn: Math.max(c, d),
    })),
  },
  line.map((c) => ({ startRow: NaN, endRow: NaN, startColumn: c, endColumn: c })),
);
const place = fc.record({ unitId: fc.constant("book"), sheetId: fc.constantFrom("one", "two"), range });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("set" as const), reader: fc.nat(8), ranges: fc.array(place, { maxLength: 4 }) }) },
  fc.record({ kind: fc.constant("forget" as const), reader: fc.nat(8) }),
  fc.record({ kind: fc.constant("remove" as const), sheetId: fc.constantFrom("one", "two") }),
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("search" as const), cells: place }) },
);
type Place = { readonly unitId: string; readonly sheetId: string; readonly range: IRange };

const meet = (a: Place, b: Place): boolean => {
  const within = (from: number, to: number, start: number, end: number): boolean => !(to < start) && !(end < from);
  return (
    a.sheetId === b.sheetId &&
    within(a.range.startRow, a.range.endRow, b.range.startRow, b.range.endRow) &&
    within(a.range.startColumn, a.range.endColumn, b.range.startColumn, b.range.endColumn)
  );
};

test("the readers of cells are those whose ranges meet them, whatever was written down, forgotten and removed before", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const areas = new ReadAreas();
      let plain: { readonly reader: number; readonly at: Place }[] = [];
      for (const one of steps) {
        if (one.kind === "set" || one.kind === "forget") plain = plain.filter(({ reader }) => reader !== one.reader);
        if (one.kind === "set") {
          areas.set(one.reader, one.ranges);
          plain = [...plain, ...one.ranges.map((at) => ({ reader: one.reader, at }))];
        } else if (one.kind === "forget") areas.forget(one.reader);
        else if (one.kind === "remove") {
          areas.removeById("book", one.sheetId);
          plain = plain.filter(({ at }) => at.sheetId !== one.sheetId);
        } else {
          const found = new Set([...areas.at([one.cells])].flatMap(({ readers }) => [...readers]));
          expect([...found].sort()).toEqual([...new Set(plain.filter(({ at }) => meet(at, one.cells)).map(({ reader }) => reader))].sort());
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("an area that a thousand formulas read is found once", () => {
  const areas = new ReadAreas();
  const column = { unitId: "book", sheetId: "one", range: { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 } };
  for (let reader = 0; reader < 1000; reader += 1) areas.set(reader, [column]);
  const cell = { ...column, range: { startRow: 500, endRow: 500, startColumn: 1, endColumn: 1 } };
  const found = [...areas.at([cell])];
  expect(found.map(({ readers }) => readers.size)).toEqual([1000]);
});
