import fc from "fast-check";
import type { SheetArea } from "../../../../src/workbench/engine/cells/area";
import {
  cellBefore,
  coverageAfter,
  referenceAfter,
  type StructuralChange,
} from "../../../../src/workbench/engine/structure/structural-change";

const SIZE = 9;
const at = fc.integer({ min: 0, max: SIZE - 1 });
const count = fc.integer({ min: 1, max: 4 });
const axis = fc.constantFrom("rows" as const, "columns" as const);
const rectangle = fc.record({ sheetId: fc.constant("s"), row: at, column: at, rows: count, columns: count });
const change: fc.Arbitrary<StructuralChange> = fc.oneof(
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), axis, sheetId: fc.constant("s"), at, count }),
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    axis,
    sheetId: fc.constant("s"),
    at,
    count,
    across: fc.record({ at, count }),
  }),
  fc.record({
    kind: fc.constant("moveLines" as const),
    axis,
    sheetId: fc.constant("s"),
    at,
    count,
    before: fc.integer({ min: 0, max: SIZE + 4 }),
  }),
  fc.tuple(rectangle, at, at).map(([from, row, column]) => ({ kind: "moveCells" as const, from, to: { ...from, row, column } })),
);

const cellsOf = ({ row, column, rows, columns }: SheetArea): [number, number][] =>
  Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
const key = (row: number, column: number): string => `${row},${column}`;

/** A sheet as lists of cells that carry their own first place: inserting and deleting are what lists do. */
function played(done: StructuralChange): Map<string, string> {
  const WIDE = 2 * SIZE + 10;
  let cells: (string | undefined)[][] = Array.from({ length: WIDE }, (_, row) =>
    Array.from({ length: WIDE }, (_, column) => key(row, column)),
  );
  if (done.kind === "moveCells") {
    const taken = cellsOf(done.from).map(([row, column]) => cells[row]?.[column]);
    for (const [row, column] of cellsOf(done.from)) (cells[row] ??= [])[column] = undefined;
    cellsOf(done.to).forEach(([row, column], i) => {
      (cells[row] ??= [])[column] = taken[i];
    });
  } else {
    const turn = (all: (string | undefined)[][]) => (all[0] ?? []).map((_, i) => all.map((line) => line[i]));
    // Turned so that lines run along the axis that changes.
    let lines = done.axis === "rows" ? turn(cells) : cells;
    lines = lines.map((line, other) => {
      const across = done.kind === "moveLines" ? undefined : done.across;
      if (across && (other < across.at || other >= across.at + across.count)) return line;
      const next = [...line];
      if (done.kind !== "moveLines")
        next.splice(
          done.at,
          done.kind === "delete" ? done.count : 0,
          ...Array.from({ length: done.kind === "insert" ? done.count : 0 }, () => undefined),
        );
      else if (done.before < done.at || done.before > done.at + done.count) {
        const block = next.splice(done.at, done.count);
        next.splice(done.before > done.at ? done.before - done.count : done.before, 0, ...block);
      }
      return next;
    });
    const wide = Math.max(...lines.map((line) => line.length));
    lines = lines.map((line) => Array.from({ length: wide }, (_, i) => line[i]));
    cells = done.axis === "rows" ? turn(lines) : lines;
  }
  const places = new Map<string, string>();
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== undefined) places.set(cell, key(row, column));
    }),
  );
  return places;
}

describe("cells that are inserted, deleted and moved", () => {
  test("are each followed by a reference to them alone", () => {
    fc.assert(
      fc.property(at, at, change, (row, column, done) => {
        const after = referenceAfter({ sheetId: "s", row, column, rows: 1, columns: 1 }, done);
        expect(after && key(after.row, after.column)).toBe(played(done).get(key(row, column)) ?? null);
      }),
    );
  });

  test("keep what covers them: every cell has its format where it stands now, and cells that came in between have it too", () => {
    fc.assert(
      fc.property(rectangle, change, (area, done) => {
        const places = played(done);
        const had = new Set(cellsOf(area).flatMap(([row, column]) => places.get(key(row, column)) ?? []));
        const covered = coverageAfter(area, done)
          .flatMap(cellsOf)
          .map(([row, column]) => key(row, column));
        expect(new Set(covered).size).toBe(covered.length);
        const old = new Set(places.values());
        expect(new Set(covered.filter((cell) => old.has(cell)))).toEqual(had);
        const came = covered.filter((cell) => !old.has(cell)).length;
        expect(came === 0 || done.kind === "insert").toBe(true);
      }),
    );
  });

  test("are found where they stood before", () => {
    fc.assert(
      fc.property(at, at, change, (row, column, done) => {
        const now = played(done).get(key(row, column));
        if (now === undefined) return;
        const [r, c] = now.split(",").map(Number);
        expect(cellBefore({ sheetId: "s", row: r ?? 0, column: c ?? 0 }, done)).toEqual({ sheetId: "s", row, column });
      }),
    );
  });

  test("a reference to whole rows or columns keeps its length, and one pushed over the sheet's end is lost", () => {
    const insert: StructuralChange = { kind: "insert", axis: "rows", sheetId: "s", at: 0, count: 3 };
    const column: SheetArea = { sheetId: "s", row: 0, column: 2, rows: 1_048_576, columns: 1 };
    expect(referenceAfter(column, insert)).toBe(column);
    expect(referenceAfter({ sheetId: "s", row: 1_048_575, column: 0, rows: 1, columns: 1 }, insert)).toBeNull();
  });
});
