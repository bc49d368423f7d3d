import { createRequire } from "node:module";
import type { JSDOM } from "jsdom";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { calculateSheet } from "../../src/build/thumbnails/calculated-sheet";
import { drawFirstScreen, firstScreenArea } from "../../src/build/thumbnails/draw-first-screen";
import { renderTemplate } from "../../src/templates/render";
import { opened } from "../templates/support/opened";

const { JSDOM: Dom } = createRequire(__filename)("jsdom") as { JSDOM: typeof JSDOM };
const { DOMParser } = new Dom("").window;

const TODAY = 46_348;

const picture = async (id: string, lang: "en" | "zh-CN"): Promise<Document> => {
  const plan = renderTemplate(opened(id, lang), { taken: NOTHING_TAKEN, today: TODAY });
  const svg = drawFirstScreen(plan, await calculateSheet(plan, firstScreenArea(plan)));
  return new DOMParser().parseFromString(svg, "image/svg+xml");
};
const texts = (svg: Document): string[] => [...svg.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");

// The figures are those that the digests of the sheets have, which LibreOffice calculates too.
test("shows a sheet's title, its checks in their state and its numbers as they are calculated", async () => {
  const svg = await picture("sales-target", "en");
  expect(texts(svg)).toEqual(expect.arrayContaining(["Three-forecast target", "$5,158,000", "+20.0% on last year", "✓ Weights valid"]));
  const failed = [...svg.querySelectorAll("text")].find(({ textContent }) => textContent?.startsWith("✗ Disagreements decided"));
  expect(failed?.parentElement?.getAttribute("fill")).toBe("#B10E1C");
});

test("shows the chart with its figures, and every text of the sheet begins inside the picture", async () => {
  const svg = await picture("campaign-plan", "zh-CN");
  expect(texts(svg)).toEqual(expect.arrayContaining(["活动策划方案", "贡献毛利线高过成本线，活动才回本", "¥200,000", "✓ 预期可回本"]));
  expect(svg.querySelector("parsererror")).toBeNull();
  const [width = 0, height = 0] = (svg.documentElement.getAttribute("viewBox") ?? "").split(" ").slice(2).map(Number);
  const own = [...svg.querySelectorAll("svg > g:not([transform]) text")];
  expect(own.length).toBeGreaterThan(40);
  for (const text of own) {
    expect(Number(text.getAttribute("x"))).toBeLessThanOrEqual(width + 60);
    expect(Number(text.getAttribute("y"))).toBeLessThanOrEqual(height + 60);
  }
});
