import { chartInk } from "../../../../src/workbench/page/charts/chart-ink";
import type { ChartPicture } from "../../../../src/workbench/page/charts/chart-picture";
import { drawChart } from "../../../../src/workbench/page/charts/draw-chart";
import type { Shape } from "../../../../src/workbench/page/charts/shape";
import { textWidth } from "../../../../src/workbench/page/charts/text-width";
import { picture, series } from "./picture";

const [WIDTH, HEIGHT] = [420, 280];
const flat = (shapes: readonly Shape[]): Shape[] => shapes.flatMap((shape) => [shape, ...flat(shape.children ?? [])]);
const draw = (chart: ChartPicture, dark = false) => flat(drawChart(chart, chartInk(dark), WIDTH, HEIGHT));
const classed = (shapes: readonly Shape[], name: string) => shapes.filter(({ attributes }) => attributes["class"] === name);
const number = (shape: Shape | undefined, name: string) => Number(shape?.attributes[name]);

describe("columns", () => {
  test("heights are in proportion to the values and stand on one zero line", () => {
    const columns = classed(draw(picture([series({})])), "column");
    const heights = columns.map((column) => number(column, "height"));
    expect(heights.map((height) => height / (heights[0] ?? 0))).toEqual([1, 2, 3, 4].map((ratio) => expect.closeTo(ratio, 6)));
    const feet = columns.map((column) => number(column, "y") + number(column, "height"));
    expect(new Set(feet.map((foot) => foot.toFixed(6))).size).toBe(1);
  });

  test("a negative value hangs below the zero line that its positive neighbour stands on", () => {
    const [up, down] = classed(draw(picture([series({ values: [5, -5], categories: ["a", "b"] })])), "column");
    expect(number(up, "y") + number(up, "height")).toBeCloseTo(number(down, "y"), 6);
    expect(number(up, "height")).toBeCloseTo(number(down, "height"), 6);
  });

  test("stacked series begin where the one below ends, negatives apart", () => {
    const stack = (values: number[]) => series({ kind: "stackedColumn", values, categories: ["a"] });
    const [first, second, minus] = classed(draw(picture([stack([3]), stack([2]), stack([-4])])), "column");
    expect(number(second, "y") + number(second, "height")).toBeCloseTo(number(first, "y"), 6);
    expect(number(minus, "y")).toBeCloseTo(number(first, "y") + number(first, "height"), 6);
  });

  test("a missing value leaves its place empty", () => {
    expect(classed(draw(picture([series({ values: [1, null, 3, 4] })])), "column")).toHaveLength(3);
  });

  test("lying bars begin at the bottom, and at the top where the chart says so", () => {
    expect(classed(draw(picture([series({ kind: "bar" })])), "bar").map((bar) => number(bar, "y"))).toEqual(classed(draw(picture([series({ kind: "bar" })], { fromTop: true })), "bar").map((bar) => number(bar, "y")).reverse());
    const bars = classed(draw(picture([series({ kind: "bar" })], { fromTop: true })), "bar");
    const tops = bars.map((bar) => number(bar, "y"));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

describe("lines and areas", () => {
  test("a gap in the data breaks the line in two", () => {
    const [line] = classed(draw(picture([series({ kind: "line", values: [1, 2, null, 3, 4] })])), "line");
    expect(String(line?.attributes["d"]).match(/M/g)).toHaveLength(2);
  });

  test("a dashed series is dashed and another one is not", () => {
    const lines = classed(draw(picture([series({ kind: "line" }), series({ kind: "line", dashed: true })])), "line");
    expect(lines.map(({ attributes }) => "stroke-dasharray" in attributes)).toEqual([false, true]);
  });

  test("a line on the secondary axis is measured by its own scale", () => {
    const combo = picture([series({ values: [1000, 2000, 3000, 4000] }), series({ kind: "line", secondaryAxis: true, values: [0.1, 0.2, 0.3, 0.4] })]);
    const [line] = classed(draw(combo), "line");
    const ys = [...String(line?.attributes["d"]).matchAll(/[ML][\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).toBeLessThan(HEIGHT / 3);
  });
});

describe("rings and points", () => {
  test("slices of a ring are named with shares that sum to 100%", () => {
    const texts = draw(picture([series({ kind: "doughnut", values: [1, 1, 2, 4], labels: true })], { legend: "right" })).flatMap(({ text }) => (/^\d+%$/.test(text ?? "") ? [parseInt(text ?? "", 10)] : []));
    expect(texts.map((share) => share).sort((a, b) => a - b)).toEqual([13, 13, 25, 50]);
  });

  test("the area of a bubble is in proportion to its size", () => {
    const dots = classed(draw(picture([series({ kind: "bubble", values: [1, 2], xs: [1, 2], sizes: [100, 25] })])), "dot");
    const areas = dots.map((dot) => number(dot, "r") ** 2);
    expect((areas[0] ?? 0) / (areas[1] ?? 0)).toBeCloseTo(4, 6);
  });
});

describe("text", () => {
  const long = ["Supercalifragilisticexpialidocious", "Antidisestablishmentarianism", "短视频信息流与达人种草联合投放计划", "Affiliate partners of the year"];
  const charts: [string, ChartPicture][] = [
    ["columns", picture([series({ categories: long, labels: true })], { valueFormat: "¥#,##0.00", valueTitle: "Amount", categoryTitle: "Channel" })],
    ["bars", picture([series({ kind: "bar", categories: long, labels: true, values: [123456789, -98765432, 5, 6] })], { valueFormat: "#,##0" })],
    ["bubbles", picture(long.map((name, i) => series({ name, kind: "bubble", values: [i], xs: [i * 1e6], sizes: [10], labels: true, categories: [] })), { categoryFormat: "$#,##0" })],
  ];
  test.each(charts)("no level line of %s leaves the picture, however long", (_, chart) => {
    const level = draw(chart).filter(({ tag, attributes }) => tag === "text" && attributes["transform"] === undefined);
    const outside = level.filter(({ attributes, text = "" }) => {
      // Widths in `textWidth` are those of the widest common font.
      const width = textWidth(text, Number(attributes["font-size"]), attributes["font-weight"] !== undefined);
      const left = Number(attributes["x"]) - { start: 0, middle: width / 2, end: width }[String(attributes["text-anchor"]) as "start" | "middle" | "end"];
      return left < 0 || left + width > WIDTH;
    });
    expect(outside).toEqual([]);
    expect(level.length).toBeGreaterThan(3);
  });

  test("the title is broken into lines and no letter of it is lost", () => {
    const title = "Short video brings most of the new buyers although it is the most expensive channel of this spring campaign";
    const bold = draw(picture([series({})], { title })).filter(({ attributes }) => attributes["font-weight"] === 600);
    expect(bold.length).toBeGreaterThan(1);
    expect(bold.map(({ text }) => text).join(" ")).toBe(title);
  });
});

test("a chart without data is an empty frame and no fault", () => {
  expect(classed(draw(picture([])), "paper")).toHaveLength(1);
  expect(classed(draw(picture([series({ values: [], categories: [] })])), "column")).toHaveLength(0);
});
