import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/pacing/chart";
import { missesTarget } from "../../src/charts/catalogue/pacing/misses-target";
import { PACING } from "../../src/charts/catalogue/pacing/definition";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { unmetNeed } from "../../src/charts/unmet-need";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

/** Six weeks from Monday, 2 February 2026, those of the examples of MONTH_END: 100, at weekends 150 and 190, by turns 10 more and less. */
const WEEKS: readonly (readonly CellValue[])[] = Array.from({ length: 42 }, (_, at) => [
  46_055 + at,
  (at % 7 < 5 ? 100 : at % 7 === 5 ? 150 : 190) + (Math.floor(at / 7) % 2 === 0 ? 10 : -10),
]);
const readingOf = (rows: readonly (readonly CellValue[])[]) => readTable(cellsOf([["Date", "Revenue"], ...rows]));
const settingsOf = (target?: number): ChartSettings => ({
  economics: {},
  grain: null,
  measure: null,
  byChannel: false,
  own: target === undefined ? {} : { target },
});
const tableOf = (target?: number) => CHART.words(ask(CHART, readingOf(WEEKS), settingsOf(target)).data, "en").table;
const column = (key: string, target?: number): readonly CellValue[] => {
  const { columns, rows } = tableOf(target);
  const at = columns.findIndex((one) => one.key === key);
  return rows.map((row) => cellValue(row[at] ?? null));
};
const ruleOf = (rows: readonly (readonly CellValue[])[], target?: number, lang: "en" | "zh-CN" = "en") =>
  missesTarget(askedOf(readingOf(rows), settingsOf(target)), lang);

describe("where March will end", () => {
  test("is what Python computes: 1,860 so far, 3,740, from 3,672.379 to 3,807.621; 4,000 takes (4,000 − 1,860) ÷ 16 a day", () => {
    expect(column("cumulative")[14]).toBe(1860);
    expect(column("projection").at(-1)).toBeCloseTo(3740, 9);
    expect(column("low").at(-1)).toBeCloseTo(3672.37909, 4);
    expect(column("high").at(-1)).toBeCloseTo(3807.62091, 4);
    expect(column("required", 4000).slice(14, 16)).toEqual([null, 133.75]);
  });

  test("has a target that is spread as the weekdays are: 840 a week, March is Sunday, four weeks, Monday and Tuesday", () => {
    // 190 + 4 × 840 + 2 × 100 = 3,750; of the first Sunday 190 ÷ 3,750.
    expect(column("target", 3750)[0]).toBeCloseTo(190, 9);
    expect(column("target", 3750)[7]).toBeCloseTo(190 + 840, 9);
    expect(column("target", 3750).at(-1)).toBeCloseTo(3750, 9);
  });

  test("takes days, not months or a fortnight less one", () => {
    const months = readingOf(Array.from({ length: 24 }, (_, at) => [46_023 + Math.round(at * 30.44), 100]));
    expect(unmetNeed(months, PACING.needs)).toBe("notDaily");
    expect(unmetNeed(readingOf(WEEKS.slice(-13)), PACING.needs)).toBe("notDaily");
    expect(unmetNeed(readingOf(WEEKS.slice(-14)), PACING.needs)).toBeNull();
  });
});

describe("a target that will be missed", () => {
  test("is told: 3,740 of 4,000, 260 short, 133.75 a day where 1,880 ÷ 16 = 117.5 is usual", () => {
    const { findings } = ruleOf(WEEKS, 4000);
    expect(findings.map(({ text }) => text)).toEqual([
      "Revenue is heading for 3.74K in Mar 2026, 260 short of the target of 4K: each day left has to bring 134, and usually brings 118",
    ]);
    expect(findings[0]?.values).toMatchObject({ so_far: 1860, target: 4000, required_per_day: 133.75, days_left: 16 });
    expect(findings[0]?.values["usual_per_day"]).toBeCloseTo(117.5, 9);
    expect(findings[0]?.rows).toHaveLength(15);
    expect(ruleOf(WEEKS, 4000, "zh-CN").findings[0]?.text).toBe(
      "2026年3月成交金额预计做到 3,740，离目标 4,000 还差 260：剩下每天要做 134，平时每天只有 118",
    );
  });

  test("is not told where the range reaches it: 3,807 lies below 3,807.6", () => {
    expect(ruleOf(WEEKS, 3807)).toEqual({ findings: [], refusals: [] });
    expect(ruleOf(WEEKS, 3808).findings).toHaveLength(1);
  });

  test("is not told of fewer than two weeks, and it is said why", () =>
    expect(ruleOf(WEEKS.slice(-13), 4000)).toEqual({
      findings: [],
      refusals: [{ key: "misses-target", text: "A projection takes 14 days; there are 13." }],
    }));
});
