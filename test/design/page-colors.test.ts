import { pageColors } from "../../src/design/page-colors";
import { contrast } from "../support/contrast";

describe.each(["light", "dark"] as const)("a %s page", (mode) => {
  const colors = pageColors(mode);

  test.each([
    ["ink", "paper"],
    ["ink", "band"],
    ["ink", "warnSoft"],
    ["ink", "resultFill"],
    ["ink", "inputFill"],
    ["muted", "paper"],
    ["muted", "band"],
    ["accent", "paper"],
    ["accent", "warnSoft"],
    ["accent", "inputFill"],
    ["inputInk", "inputFill"],
    ["bad", "paper"],
  ] as const)("has text in %s on %s with a contrast of at least 4.5", (text, ground) => {
    expect(contrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test("has lines and bars of charts with a contrast of at least 3 to the paper, as the edges that mark warnings and cells", () => {
    for (const color of [...colors.series, colors.warn, colors.accent]) expect(contrast(color, colors.paper)).toBeGreaterThanOrEqual(3);
  });

  test("tells the series of a chart apart", () => {
    expect(new Set(colors.series).size).toBe(colors.series.length);
  });
});
