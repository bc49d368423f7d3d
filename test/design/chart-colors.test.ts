import { chartColors } from "../../src/design/chart-colors";
import { contrast } from "../support/contrast";

test("black on white has the largest contrast there is, 21", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 12);
});

describe.each(["light", "dark"] as const)("charts on the %s pane", (mode) => {
  const colors = chartColors(mode, false);

  test.each(["ink", "muted", "accent", "bad"] as const)("text in %s has a contrast of at least 4.5", (role) => {
    expect(contrast(colors[role], colors.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("labels stay readable on the shaded loss zone", () => {
    for (const role of ["ink", "muted", "bad"] as const) expect(contrast(colors[role], colors.badSoft)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(colors.series.map((color, index) => [index + 1, color] as const))("line %i, %s, has a contrast of at least 3", (_, color) => {
    expect(contrast(color, colors.paper)).toBeGreaterThanOrEqual(3);
  });

  test("bars have a contrast of at least 3 in the loss zone too", () => {
    for (const color of [colors.accent, colors.bad]) expect(contrast(color, colors.badSoft)).toBeGreaterThanOrEqual(3);
  });
});

test("the dark charts' ground is that of the dark pane", async () => {
  const { webDarkTheme, webLightTheme } = await import("@fluentui/tokens");
  expect(chartColors("dark", false).paper).toBe(webDarkTheme.colorNeutralBackground1);
  expect(chartColors("light", false).paper.toLowerCase()).toBe(webLightTheme.colorNeutralBackground1);
});

test("a contrast theme decides every colour by itself", () => {
  const { series, ...roles } = chartColors("dark", true);
  for (const color of [...series, ...Object.values(roles)]) expect(color).toMatch(/^[A-Z][a-zA-Z]+$/);
});
