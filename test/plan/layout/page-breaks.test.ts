import fc from "fast-check";
import { PAPER } from "../../../src/design/page-sizes";
import { pageBreaks, pageSetting, type Piece } from "../../../src/plan/layout/page-breaks";

const SETTING = { orientation: "landscape", scale: 80 } as const;
const PAGE = (PAPER.landscape.height * 100) / SETTING.scale;
const REPEATED = 53;
const heightOf = (row: number): number => 15 + ((row * 7) % 20);

/** Pieces one below the other, a blank row between them. */
const pieces: fc.Arbitrary<readonly Piece[]> = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }).map((sizes) => {
  let row = 0;
  return sizes.map((rows) => {
    const piece = { row, rows };
    row += rows + 1;
    return piece;
  });
});
const height = (from: number, to: number): number =>
  Array.from({ length: to - from }, (_, index) => heightOf(from + index)).reduce((total, each) => total + each, 0);

test("no page is fuller than the paper, and a piece that a page can hold is never split", () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const breaks = pageBreaks(list, heightOf, SETTING, REPEATED);
      const last = list.at(-1) as Piece;
      const pages = [0, ...breaks].map((from, index) => ({ from, to: breaks[index] ?? last.row + last.rows }));
      pages.forEach(({ from, to }, index) => expect(height(from, to - 1)).toBeLessThanOrEqual(PAGE - (index > 0 ? REPEATED : 0)));
      for (const { row, rows } of list) {
        if (height(row, row + rows) > PAGE - REPEATED) continue;
        expect(breaks.filter((at) => at > row && at < row + rows)).toEqual([]);
      }
    }),
  );
});

test("a sheet stands upright where it stays readable, lies across where it is wider, and never shrinks below the least scale", () => {
  // 527 pt of paper for 527 pt of sheet; 740 pt at 71 %; 1,000 pt across at 77 %; wider sheets run on to a second page.
  expect(pageSetting(527 * (96 / 72))).toEqual({ orientation: "portrait", scale: 100 });
  expect(pageSetting(740 * (96 / 72))).toEqual({ orientation: "portrait", scale: 71 });
  expect(pageSetting(1000 * (96 / 72))).toEqual({ orientation: "landscape", scale: 77 });
  expect(pageSetting(4000 * (96 / 72))).toEqual({ orientation: "landscape", scale: 70 });
});
