import { paintsOf } from "../../../src/charts/scene/paints";
import { sheetChartColors } from "../../../src/design/chart-colors";
import { PALETTE } from "../../../src/design/palette";

test("what has the paper's colour has that of dark paper on it, and other colours are lifted", () => {
  const dark = sheetChartColors(true);
  expect(paintsOf(dark, true)(PALETTE.paper)).toBe(dark.paper);
  expect(paintsOf(dark, true)(PALETTE.ink)).toBe(dark.ink);
  expect(paintsOf(dark, true)(PALETTE.good)).not.toBe(PALETTE.good);
  expect(paintsOf(sheetChartColors(false))(PALETTE.paper)).toBe(PALETTE.paper);
});
