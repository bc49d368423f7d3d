import type { CellValue } from "../../src/core/cell";
import { aggregateBy } from "../../src/analysis/aggregate";
import { readTable } from "../../src/reading/read-table";
import type { Corrections } from "../../src/reading/recipe";
import { cellsOf } from "./cells-of";

const read = (rows: readonly (readonly CellValue[])[], corrections?: Corrections) => readTable(cellsOf(rows), corrections);
const revenue = (rows: readonly (readonly CellValue[])[], corrections?: Corrections) =>
  Object.fromEntries(aggregateBy(read(rows, corrections), "channel").map(({ name, sums }) => [name ?? "", sums.revenue]));
const asked = (rows: readonly (readonly CellValue[])[]) => read(rows).questions.map(({ key, chosen }) => [key, chosen]);

const days = (...columns: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [
  ["日期", ...columns.map(([header]) => header ?? null)],
  ...[1, 2, 3].map((day) => [`2026-03-0${day}`, ...columns.map((column) => column[day] ?? null)]),
];

describe("a matrix", () => {
  const shops = days(["杭州店", 100, 120, 90], ["上海店", 200, 210, 190], ["北京店", 150, 140, 160]);
  test("of shops is one where all names say that they are shops; what its numbers are is asked", () => {
    expect(read(shops).form).toBe("wide");
    expect(asked(shops)).toEqual([["measure", null]]);
    expect(revenue(shops, { wideMeasure: "revenue" })).toEqual({ 杭州店: 310, 上海店: 600, 北京店: 450 });
  });

  test("is known by a column that is the sum of the others in every row", () => {
    const cities = days(["杭州", 100, 120, 90], ["上海", 200, 210, 190], ["北京", 150, 140, 160], ["全部门店", 450, 470, 440]);
    expect(revenue(cities)).toEqual({ 杭州: 310, 上海: 600, 北京: 450 });
  });

  test.each([
    ["with words", ["短视频小计", "货架小计", "总计"]],
    ["without", ["短视频", "货架", "全部"]],
  ])("leaves out its subtotal columns, %s", (_, [first = "", second = "", all = ""]) =>
    expect(
      revenue([
        ["2026年GMV"],
        ["日期", "抖音", "快手", first, "天猫", "京东", second, all],
        ["3月1日", 1000, 200, 1200, 300, 400, 700, 1900],
        ["3月2日", 1100, 210, 1310, 310, 410, 720, 2030],
        ["3月3日", 1200, 220, 1420, 320, 420, 740, 2160],
        ["合计", 3300, 630, 3930, 930, 1230, 2160, 6090],
      ]),
    ).toEqual({ 抖音: 3300, 快手: 630, 天猫: 930, 京东: 1230 }),
  );

  test("of names we do not know is asked about, and nothing is read as one before", () => {
    const cities = days(["杭州", 100, 120, 90], ["上海", 200, 210, 190], ["北京", 150, 140, 160]);
    expect(read(cities).form).toBe("long");
    expect(asked(cities)).toEqual([["matrix", null]]);
    expect(revenue(cities, { form: "wide", wideMeasure: "revenue" })).toEqual({ 杭州: 310, 上海: 600, 北京: 450 });
    expect(read(cities, { form: "long" }).questions).toEqual([]);
  });

  test("may have its measures above its months", () =>
    expect(
      revenue([
        ["渠道", "花费", null, "GMV", null],
        [null, "2026年1月", "2026年2月", "2026年1月", "2026年2月"],
        ["抖音", 100, 200, 300, 500],
        ["微信", 50, 60, 100, 110],
      ]),
    ).toEqual({ 抖音: 800, 微信: 210 }));
});

describe("no matrix", () => {
  test.each([
    ["different currencies", days(["抖音", "¥100", "¥120", "¥90"], ["微信", "$200", "$210", "$190"], ["快手", "¥1", "¥2", "¥3"])],
    ["a column of percent", days(["抖音", 100, 120, 90], ["微信", "20%", "21%", "19%"], ["快手", 1, 2, 3])],
    [
      "whole numbers beside cents",
      [...days(["Zorb", 100, 120, 90], ["Flim", 200.5, 210.25, 190.1], ["Glap", 15.5, 14.5, 16.5]), ["2026-03-04", 80, 3.3, 4.4]],
    ],
    ["sizes apart by hundreds", days(["Zorb", 1, 2, 3], ["Flim", 20_000, 21_000, 19_000], ["Glap", 15, 14, 16])],
    ["a header that is a measure", days(["抖音", 100, 120, 90], ["小红书", 200, 210, 190], ["花费", 150, 140, 160])],
  ])("where there are %s", (_, rows) => {
    expect(read(rows).form).toBe("long");
    expect(asked(rows)).toEqual([]);
  });

  test("where a plan stands beside what came of it", () =>
    expect(
      read([
        ["渠道", "计划", null, "实际", null],
        [null, "花费", "GMV", "花费", "GMV"],
        ["抖音", 100, 300, 90, 310],
        ["微信", 50, 100, 60, 90],
      ]).columns.map(({ role }) => role),
    ).toEqual(["channel", "budget", "target", "spend", "revenue"]));
});
