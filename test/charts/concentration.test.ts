import { ask } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/concentration/chart";
import * as maker from "../../src/charts/catalogue/concentration/sheet";
import * as held from "../../src/charts/catalogue/concentration/data";
import { CONCENTRATION } from "../../src/charts/catalogue/concentration/definition";
import type { ChartSettings } from "../../src/charts/define";
import { planChart } from "../../src/charts/plan-chart";
import type { CellValue } from "../../src/core/cell";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { readTable } from "../../src/reading/read-table";
import { cellReader } from "../../src/workbench/engine/cells/cell-reader";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { cellsOf } from "../reading/cells-of";
import { planOf } from "./native-cases";

const settings: ChartSettings = { economics: {}, grain: null, measure: null, byChannel: true };

/** Seven names; the top fifth of them are 1.4: the first whole, and 0.4 of the second. */
const REVENUES = [400, 250, 100, 100, 80, 50, 20];
const rows: readonly (readonly CellValue[])[] = [
  ["Product", "Revenue"],
  // Not in order, and the first in two rows.
  ["C", 100],
  ["A", 150],
  ["G", 20],
  ["B", 250],
  ["A", 250],
  ["D", 100],
  ["F", 50],
  ["E", 80],
];

// Gini by all pairs: Σ|x−y| ÷ (2 n² mean); effective number 1 ÷ Σ share².
const pairs = REVENUES.flatMap((x) => REVENUES.map((y) => Math.abs(x - y))).reduce((sum, one) => sum + one, 0);
const GINI = pairs / (2 * 7 * 1000);
const EFFECTIVE = 1_000_000 / REVENUES.reduce((sum, one) => sum + one * one, 0);
const TOP = (400 + 0.4 * 250) / 1000;

test("what the top fifth of seven names hold, their Gini coefficient and effective number are those of the pairs and squares", () => {
  const { data } = ask(held, readTable(cellsOf(rows)), settings);
  expect(data.held?.top.find(({ fraction }) => fraction === 0.2)?.share).toBeCloseTo(TOP, 12);
  expect(data.held?.gini).toBeCloseTo(GINI, 12);
  expect(data.held?.effective).toBeCloseTo(EFFECTIVE, 12);
  expect(data.holders.map(({ name }) => name)).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
});

test("names below zero have no shares, and it is said", () => {
  const reading = readTable(cellsOf([...rows, ["H", -30]]));
  const { data } = ask(held, reading, settings);
  expect(data.held).toBeNull();
  expect(CHART.words(data, "en").sentence).toBe("Some names are below zero, so that shares of the whole say nothing.");
});

test("its sheet says the same by formulas, as they stand", async () => {
  const reading = readTable(cellsOf(rows, { sheet: "Log", source: "Log!A1:B9" }));
  const { sheet, linked } = planChart(CONCENTRATION, CHART, maker, {
    reading,
    settings,
    lang: "en",
    taken: { sheets: ["Log"], tables: [] },
  });
  expect(linked.ok).toBe(true);
  const source = planOf({ name: "log", sheet: "Log", rows, edit: { row: 1, column: 1 } });
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([source, sheet])).snapshot });
  try {
    await engine.settle();
    const reader = cellReader(engine, engine.workbook.getSheetByName(sheet.sheetName)?.getSheetId() ?? "");
    const at = (key: string) => {
      const area = sheet.anchors![key]!;
      return reader.value(area.row, area.column);
    };
    expect(at("values.top_share")).toBeCloseTo(TOP, 12);
    expect(at("values.gini")).toBeCloseTo(GINI, 12);
    expect(at("values.effective_number")).toBeCloseTo(EFFECTIVE, 12);
  } finally {
    engine.dispose();
  }
});
