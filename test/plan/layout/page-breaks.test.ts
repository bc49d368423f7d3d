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
      const breaks = pageBreaks(list, heightOf, SETTING, { below: 0, height: REPEATED });
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

test("a page that would be nearly empty takes the last piece of the page before, as long as that stays the fuller one", () => {
  // Rows of a tenth of a page each, no head repeated; a blank row before each piece.
  const tenth = PAGE / 10;
  const breaks = (...sizes: number[]): number[] => {
    let row = 0;
    const list = sizes.map((rows) => {
      const piece = { row, rows };
      row += rows + 1;
      return piece;
    });
    return pageBreaks(list, () => tenth, SETTING, { below: 0, height: 0 });
  };
  // 4 and 4 on a page, 2 on the next: the second 4 goes over to it.
  expect(breaks(4, 4, 2)).toEqual([5]);
  // Beside 6 and 2 there is no room for the 1: the 2 goes over to it.
  expect(breaks(6, 2, 1)).toEqual([7]);
  // A page of one piece gives nothing away, and half a page is enough.
  expect(breaks(9, 2)).toEqual([10]);
  expect(breaks(4, 4, 5)).toEqual([10]);
});

test("below a row its repetition takes room, above it none does", () => {
  const list = [
    { row: 0, rows: 10 },
    { row: 10, rows: 10 },
    { row: 20, rows: 25 },
  ];
  // The first two pages hold ten rows; those of the last piece after its third row repeat one, and hold nine.
  expect(pageBreaks(list, () => PAGE / 10, SETTING, { below: 22, height: PAGE / 10 })).toEqual([10, 20, 30, 39]);
});

test("a sheet stands upright where it stays readable, lies across where it is wider, and never shrinks below the least scale", () => {
  // 527 pt of paper for 527 pt of sheet; 740 pt at 71 %; 1,000 pt across at 77 %; wider sheets run on to a second page.
  expect(pageSetting(527 * (96 / 72))).toEqual({ orientation: "portrait", scale: 100 });
  expect(pageSetting(740 * (96 / 72))).toEqual({ orientation: "portrait", scale: 71 });
  expect(pageSetting(1000 * (96 / 72))).toEqual({ orientation: "landscape", scale: 77 });
  expect(pageSetting(4000 * (96 / 72))).toEqual({ orientation: "landscape", scale: 70 });
});
