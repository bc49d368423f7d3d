import fc from "fast-check";
import { besideDots, type Dot } from "../../../src/charts/scene/beside-dots";
import { textWidth } from "../../../src/charts/scene/text";

const PLOT = { left: 20, top: 10, right: 330, bottom: 230 };
const SIZE = 11;
const HALF_LINE = 7;

/** Where the marks' texts stand, from their middles. */
const boxes = (dots: readonly Dot[]) =>
  besideDots(dots, PLOT)
    .flatMap((mark) => (mark.kind === "text" ? [mark] : []))
    .map(({ text, x, y }) => ({
      text,
      left: x,
      right: x + textWidth(text, SIZE),
      top: y - HALF_LINE,
      bottom: y + HALF_LINE,
    }));

test("three bubbles that touch each other at the right end of a plot all have their names", () => {
  const dots = [
    { x: 302, y: 120, r: 16, label: "百度搜索" },
    { x: 282, y: 95, r: 16, label: "小红书" },
    { x: 282, y: 128, r: 14, label: "抖音" },
  ];
  expect(boxes(dots).map(({ text }) => text)).toEqual(["百度搜索", "小红书", "抖音"]);
});

test("names cover no bubble and no other name, and stay within the plot", () => {
  const dot = fc.record({
    x: fc.double({ min: 24, max: 326, noNaN: true }),
    y: fc.double({ min: 12, max: 228, noNaN: true }),
    r: fc.double({ min: 4, max: 20, noNaN: true }),
    label: fc.constantFrom("抖音", "Search", "Retargeting DE", "小红书 · 笔记", "A"),
  });
  fc.assert(
    fc.property(fc.array(dot, { minLength: 1, maxLength: 12 }), (dots) => {
      const names = boxes(dots);
      for (const [index, name] of names.entries()) {
        expect(name.left).toBeGreaterThanOrEqual(PLOT.left);
        expect(name.right).toBeLessThanOrEqual(PLOT.right + 1e-9);
        expect(name.top).toBeGreaterThanOrEqual(PLOT.top);
        expect(name.bottom).toBeLessThanOrEqual(PLOT.bottom);
        for (const { x, y, r } of dots) {
          const [dx, dy] = [Math.max(name.left - x, 0, x - name.right), Math.max(name.top - y, 0, y - name.bottom)];
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(r - 1e-9);
        }
        for (const other of names.slice(index + 1))
          expect(name.right <= other.left || other.right <= name.left || name.bottom <= other.top || other.bottom <= name.top).toBe(true);
      }
    }),
  );
});
