import { paintsOf } from "../../../src/charts/scene/paints";
import { svgNode } from "../../../src/charts/scene/svg-node";
import { chartColors, sheetChartColors } from "../../../src/design/chart-colors";
import { PALETTE } from "../../../src/design/palette";

test("what has the paper's colour has that of dark paper on it, and other colours are lifted", () => {
  const dark = sheetChartColors(true);
  expect(paintsOf(dark, true)(PALETTE.paper)).toBe(dark.paper);
  expect(paintsOf(dark, true)(PALETTE.ink)).toBe(dark.ink);
  expect(paintsOf(dark, true)(PALETTE.good)).not.toBe(PALETTE.good);
  expect(paintsOf(sheetChartColors(false))(PALETTE.paper)).toBe(PALETTE.paper);
});

test("where a theme has one colour for all series, their stretches and signs differ by strength and have an outline", () => {
  const filled = (index: number, forced: boolean) =>
    svgNode({ kind: "band", x: 0, y: 0, width: 9, height: 9, fill: `series${index}`, opacity: 1 }, paintsOf(chartColors("dark", forced)))
      .attributes;
  const looks = Array.from({ length: 7 }, (_, index) => filled(index, true));
  expect(new Set(looks.map((look) => look["fill-opacity"])).size).toBe(7);
  expect(looks.every(({ stroke }) => stroke === "CanvasText")).toBe(true);
  const strengths = looks.map((look) => Number(look["fill-opacity"]));
  expect(Math.min(...strengths.slice(1).map((one, index) => Math.abs(one - (strengths[index] ?? 0))))).toBeGreaterThan(0.35);
  expect(filled(2, false)["fill-opacity"]).toBe(1);
  expect(filled(2, false)).not.toHaveProperty("stroke");
});
