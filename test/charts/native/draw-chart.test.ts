import type { ChartPicture } from "../../../src/charts/native/chart-picture";
import { drawChart } from "../../../src/charts/native/draw-chart";
import { textWidth } from "../../../src/charts/scene/text";
import { flat, ofKind, picture, series, textsOf } from "./picture";

const [WIDTH, HEIGHT] = [420, 280];
const draw = (chart: ChartPicture) => flat(drawChart(chart, WIDTH, HEIGHT).marks);
const bars = (chart: ChartPicture) => ofKind(draw(chart), "bar");

describe("columns", () => {
  test("heights are in proportion to the values and stand on one zero line", () => {
    const columns = bars(picture([series({})]));
    const heights = columns.map((column) => column?.height ?? NaN);
    expect(heights.map((height) => height / (heights[0] ?? 0))).toEqual([1, 2, 3, 4].map((ratio) => expect.closeTo(ratio, 6)));
    const feet = columns.map((column) => (column?.y ?? NaN) + (column?.height ?? NaN));
    expect(new Set(feet.map((foot) => foot.toFixed(6))).size).toBe(1);
  });

  test("a negative value hangs below the zero line that its positive neighbour stands on", () => {
    const [up, down] = bars(picture([series({ values: [5, -5], categories: ["a", "b"] })]));
    expect((up?.y ?? NaN) + (up?.height ?? NaN)).toBeCloseTo(down?.y ?? NaN, 6);
    expect(up?.height ?? NaN).toBeCloseTo(down?.height ?? NaN, 6);
  });

  test("stacked series begin where the one below ends, negatives apart", () => {
    const stack = (values: number[]) => series({ kind: "stackedColumn", values, categories: ["a"] });
    const [first, second, minus] = bars(picture([stack([3]), stack([2]), stack([-4])]));
    expect((second?.y ?? NaN) + (second?.height ?? NaN)).toBeCloseTo(first?.y ?? NaN, 6);
    expect(minus?.y ?? NaN).toBeCloseTo((first?.y ?? NaN) + (first?.height ?? NaN), 6);
  });

  test("a missing value leaves its place empty", () => {
    expect(bars(picture([series({ values: [1, null, 3, 4] })]))).toHaveLength(3);
  });

  test("lying bars begin at the bottom, and at the top where the chart says so", () => {
    const tops = (fromTop: boolean) => bars(picture([series({ kind: "bar" })], { fromTop })).map(({ y }) => y);
    expect(tops(false)).toEqual(tops(true).reverse());
    expect(tops(true)).toEqual([...tops(true)].sort((a, b) => a - b));
  });
});

describe("lines and areas", () => {
  test("a gap in the data breaks the line in two", () => {
    const [line] = ofKind(draw(picture([series({ kind: "line", values: [1, 2, null, 3, 4] })])), "line");
    expect((line?.path ?? "").match(/M/g)).toHaveLength(2);
  });

  test("a dashed series is dashed and another one is not", () => {
    const lines = ofKind(draw(picture([series({ kind: "line" }), series({ kind: "line", dashed: true })])), "line");
    expect(lines.map(({ stroke }) => stroke.dash !== undefined)).toEqual([false, true]);
  });

  test("a line on the secondary axis is measured by its own scale", () => {
    const combo = picture([
      series({ values: [1000, 2000, 3000, 4000] }),
      series({ kind: "line", secondaryAxis: true, values: [0.1, 0.2, 0.3, 0.4] }),
    ]);
    const [line] = ofKind(draw(combo), "line");
    const ys = [...(line?.path ?? "").matchAll(/[ML][\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).toBeLessThan(HEIGHT / 3);
  });
});

describe("rings and points", () => {
  test("slices of a ring are named with shares that sum to 100%", () => {
    const texts = textsOf(draw(picture([series({ kind: "doughnut", values: [1, 1, 2, 4], labels: true })], { legend: "right" }))).flatMap(
      (text) => (/^\d+%$/.test(text) ? [parseInt(text, 10)] : []),
    );
    expect(texts.map((share) => share).sort((a, b) => a - b)).toEqual([13, 13, 25, 50]);
  });

  test("the area of a bubble is in proportion to its size", () => {
    const dots = ofKind(draw(picture([series({ kind: "bubble", values: [1, 2], xs: [1, 2], sizes: [100, 25] })])), "dot");
    const areas = dots.map((dot) => (dot?.r ?? NaN) ** 2);
    expect((areas[0] ?? 0) / (areas[1] ?? 0)).toBeCloseTo(4, 6);
  });
});

describe("text", () => {
  const long = [
    "Supercalifragilisticexpialidocious",
    "Antidisestablishmentarianism",
    "短视频信息流与达人种草联合投放计划",
    "Affiliate partners of the year",
  ];
  const charts: [string, ChartPicture][] = [
    [
      "columns",
      picture([series({ categories: long, labels: true })], { valueFormat: "¥#,##0.00", valueTitle: "Amount", categoryTitle: "Channel" }),
    ],
    [
      "bars",
      picture([series({ kind: "bar", categories: long, labels: true, values: [123456789, -98765432, 5, 6] })], { valueFormat: "#,##0" }),
    ],
    [
      "bubbles",
      picture(
        long.map((name, i) => series({ name, kind: "bubble", values: [i], xs: [i * 1e6], sizes: [10], labels: true, categories: [] })),
        { categoryFormat: "$#,##0" },
      ),
    ],
  ];
  test.each(charts)("no level line of %s leaves the picture, however long", (_, chart) => {
    const level = ofKind(draw(chart), "text").filter(({ rotate }) => rotate === undefined);
    const outside = level.filter(({ text, x, size, bold, anchor = "start" }) => {
      const width = textWidth(text, size, bold);
      const left = x - { start: 0, middle: width / 2, end: width }[anchor];
      return left < 0 || left + width > WIDTH;
    });
    expect(outside).toEqual([]);
    expect(level.length).toBeGreaterThan(3);
  });

  test("the title is broken into lines and no letter of it is lost", () => {
    const title = "Short video brings most of the new buyers although it is the most expensive channel of this spring campaign";
    const bold = ofKind(draw(picture([series({})], { title })), "text").filter((text) => text.bold === true);
    expect(bold.length).toBeGreaterThan(1);
    expect(bold.map(({ text }) => text).join(" ")).toBe(title);
  });
});

test("a chart without data is an empty frame and no fault", () => {
  expect(ofKind(draw(picture([])), "band")).toHaveLength(1);
  expect(bars(picture([series({ values: [], categories: [] })]))).toEqual([]);
});

test("an axis whose format cannot tell its numbers apart shows its ends only, and the lines of a hidden one stay", () => {
  const empty = (hidden: boolean) =>
    draw(picture([series({ values: [0, 0, 0, 0] })], { valueFormat: "$#,##0", title: "", valueAxis: { hidden } }));
  expect(textsOf(empty(false)).filter((text) => text.startsWith("$"))).toEqual(["$0", "$1"]);
  expect(ofKind(empty(true), "rule").length).toBeGreaterThan(2);
});
