import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/ab-result/chart";
import * as maker from "../../src/charts/catalogue/ab-result/sheet";
import { AB_RESULT } from "../../src/charts/catalogue/ab-result/definition";
import { testResult } from "../../src/charts/catalogue/ab-result/test-result";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { planChart } from "../../src/charts/plan-chart";
import type { CellValue } from "../../src/core/cell";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { readTable } from "../../src/reading/read-table";
import { cellReader } from "../../src/workbench/engine/cells/cell-reader";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { cellsOf } from "../reading/cells-of";
import { planOf } from "./native-cases";

type Rows = readonly (readonly CellValue[])[];

const SETTINGS: ChartSettings = { economics: {}, grain: null, measure: null, byChannel: true };
const HEADER = ["Variant", "Visitors", "Conversions"];
const readingOf = (rows: Rows) => readTable(cellsOf(rows, { sheet: "Test", source: "Test!A1" }));
const wordsOf = (rows: Rows, own: ChartSettings["own"] = {}) => CHART.words(ask(CHART, readingOf(rows), { ...SETTINGS, own }).data, "en");
const tableOf = (rows: Rows, own: ChartSettings["own"] = {}) => {
  const { table } = wordsOf(rows, own);
  return table.rows.map((row) => Object.fromEntries(table.columns.map(({ key }, at) => [key, cellValue(row[at] ?? null)])));
};
const found = (rows: Rows, own: ChartSettings["own"] = {}) => testResult(askedOf(readingOf(rows), { ...SETTINGS, own }), "en");

const of = (...counts: readonly (readonly [name: string, people: number, conversions: number])[]): Rows => [HEADER, ...counts];
const B_WINS = of(["B", 10_000, 600], ["A", 10_000, 500]);

describe("two versions", () => {
  // scipy: z of the pooled rate with norm.sf; statsmodels: proportion_confint(method="wilson").
  test("have the rates, intervals and p of other programs, A before B wherever it stands", () => {
    const [a, b] = tableOf(B_WINS);
    expect(a).toMatchObject({ version: "A", rate: 0.05, lift: null, p: null });
    expect(b).toMatchObject({ version: "B", rate: 0.06 });
    expect(Number(a?.["rate_low"])).toBeCloseTo(0.045898482690584774, 12);
    expect(Number(a?.["rate_high"])).toBeCloseTo(0.05444711584302416, 12);
    expect(Number(b?.["lift"])).toBeCloseTo(0.2, 12);
    expect(Number(b?.["p"])).toBeCloseTo(0.0019246872509622584, 12);
    expect(Number(a?.["sample_ratio_p"])).toBe(1);
  });
  test("of many rows are added up where these are visits, and refused where people may be the same", () => {
    const daily = (header: string): Rows => [
      ["Date", "Group", header, "Orders"],
      [46_082, "control", 500, 25],
      [46_082, "treatment", 510, 30],
      [46_083, "control", 500, 25],
      [46_083, "treatment", 490, 31],
    ];
    expect(tableOf(daily("Sessions")).map(({ people, conversions }) => [people, conversions])).toEqual([
      [1000, 50],
      [1000, 61],
    ]);
    expect(wordsOf(daily("Visitors")).title).toContain("may be the same and cannot be added");
    expect(tableOf(daily("Visitors"), { ab_rows: "distinct" })).toHaveLength(2);
  });
  test("of people each in a row of their own count each once, and who is in both not at all", () => {
    const people: Rows = [
      ["User ID", "Variant", "Orders"],
      ["u1", "A", 1],
      ["u1", "A", 2],
      ["u2", "A", 0],
      ["u3", "B", 1],
      ["u4", "B", null],
      ["u5", "A", 1],
      ["u5", "B", 1],
    ];
    expect(tableOf(people).map(({ version, people: count, conversions }) => [version, count, conversions])).toEqual([
      ["A", 2, 1],
      ["B", 2, 1],
    ]);
    expect(wordsOf(people).sentence).toContain("1 are in two versions and left out.");
  });
  test("with more conversions than people are refused", () =>
    expect(wordsOf(of(["A", 100, 120], ["B", 100, 90])).title).toMatch(/^More conversions than people/));
});

describe("the result of a test", () => {
  test("is told of 600 against 500 of 10,000 each: +20 %, p = 0.002", () => {
    const { findings, refusals } = found(B_WINS);
    expect(findings.map(({ text, rows }) => [text, rows])).toEqual([["B beats A: 6.00% against 5.00%, +20.0%, p = 0.002", [1, 0]]]);
    expect(refusals).toEqual([]);
  });
  test("is not told of 555 against 500, p = 0.082: the power for a tenth is said instead", () => {
    const near = of(["A", 10_000, 500], ["B", 10_000, 555]);
    expect(found(near)).toEqual({
      findings: [],
      refusals: [
        {
          key: "ab-result",
          text: "Whether B beats A is not said: with so many people a lift of +10% would be found with a chance of 35.4%",
        },
      ],
    });
    // A test that would have found it says nothing more.
    expect(found(near, { ab_effect: 0.3 })).toEqual({ findings: [], refusals: [] });
  });
  test("is not read from a split of 10,600 to 9,900, p = 1 · 10⁻⁶, unless it was planned so", () => {
    const off = of(["A", 10_600, 500], ["B", 9_900, 700]);
    expect(found(off).findings.map(({ text }) => text)).toEqual([
      "The versions have A 10.6K, B 9.9K, a split that is off plan (p < 0.001): no result is read from it",
    ]);
    expect(found(off, { ab_planned_share: 10_600 / 20_500 }).findings.map(({ text }) => text)).toEqual([
      "B beats A: 7.07% against 4.72%, +49.9%, p < 0.001",
    ]);
  });
  test("of three versions takes Holm's p: 0.038 of two comparisons is 0.075 and open", () => {
    const three = of(["A", 10_000, 500], ["B", 10_000, 566], ["C", 10_000, 500]);
    expect(Number(tableOf(three)[1]?.["p"])).toBeLessThan(0.05);
    expect(Number(tableOf(three)[1]?.["p_adjusted"])).toBeCloseTo(2 * Number(tableOf(three)[1]?.["p"]), 12);
    expect(found(three).findings).toEqual([]);
  });
});

test("its sheet comes to the same by formulas, of two versions and of three, from the cells of the source", async () => {
  const rows = of(["A", 4_010, 201], ["B", 3_990, 252], ["C", 4_000, 165]);
  const reading = readingOf(rows);
  const request = { reading, settings: SETTINGS, lang: "en", taken: { sheets: ["Test"], tables: [] } } as const;
  const { sheet, linked } = planChart(AB_RESULT, CHART, maker, request);
  expect(linked).toEqual({ ok: true, reach: "rows" });
  const source = planOf({ name: "test", sheet: "Test", rows, edit: { row: 1, column: 1 } });
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([source, sheet])).snapshot });
  try {
    await engine.settle();
    const reader = cellReader(engine, engine.workbook.getSheetByName(sheet.sheetName)?.getSheetId() ?? "");
    const at = (key: string, row: number, column: number) => {
      const area = sheet.anchors![key]!;
      return Number(reader.value(area.row + row, area.column + column));
    };
    const table = tableOf(rows);
    table.forEach((row, index) =>
      ["people", "conversions", "rate", "rate_low", "rate_high"].forEach((key, column) =>
        expect(at("tables.versions", 1 + index, 1 + column)).toBeCloseTo(Number(row[key]), 12),
      ),
    );
    table.slice(1).forEach((row, index) =>
      ["lift", "lift_low", "lift_high", "difference", "difference_low", "difference_high", "power", "p", null, "p_adjusted"].forEach(
        (key, column) => {
          if (key !== null) expect(at("tables.tests", 1 + index, 1 + column)).toBeCloseTo(Number(row[key]), 9);
        },
      ),
    );
    expect(at("values.sample_ratio", 0, 0)).toBeCloseTo(Number(table[0]?.["sample_ratio_p"]), 9);
  } finally {
    engine.dispose();
  }
});
