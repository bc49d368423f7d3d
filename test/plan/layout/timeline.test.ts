import { layOutSheet } from "../../../src/plan/layout/lay-out-sheet";
import { excelRefusals } from "../../../src/plan/excel-refusals";
import { defineStructure } from "../../../src/plan/structure/define-structure";
import { count, date, keyed, text } from "../../../src/plan/structure/field";
import type { SheetWords } from "../../../src/plan/structure/words";
import { calculate } from "../../templates/support/calculate";

const STRUCTURE = defineStructure({
  id: "tiny",
  version: 1,
  values: { year_start: date(), plans_total: count`COUNT(plans[start])` },
  tables: {
    plans: {
      columns: { plan: text(), start: date(), end: date() },
      above: { place_row: { from: "start", to: "end", unit: "count", cell: (place) => `${place}*plans_total` } },
    },
  },
  checks: { dated: { passes: keyed`SUM(place_row)>0` } },
  kpis: [],
  charts: {},
  lists: {},
  terms: [],
  head: [],
  page: [
    { kind: "values", key: "inputs", values: ["year_start", "plans_total"] },
    {
      kind: "table",
      key: "plans",
      table: "plans",
      timeline: {
        count: 4,
        px: 20,
        days: false,
        day: (place) => `EDATE(N(year_start),${place - 1})`,
        above: { running: { cell: keyed`COUNTIFS(plans[start],"<="&day_to,plans[end],">="&day_from)`, unit: "count" } },
        bars: [{ condition: keyed`AND([@start]<=day_to,[@end]>=day_from)`, look: "bar" }],
      },
    },
  ],
  moves: {},
});

/** 1 January 2026, and days of that year. */
const day = (place: number): number => 46022 + place;
const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "Tiny",
  purpose: "Two plans over four months.",
  owner: "Me",
  version: "1",
  values: { year_start: { label: "From", sample: day(1) }, plans_total: { label: "Plans" } },
  tables: {
    plans: {
      columns: { plan: "Plan", start: "Start", end: "End" },
      above: { place_row: "Places", running: "Plans running" },
      // 10 January to 15 February, 14 February to 1 April.
      rows: [
        ["First", day(10), day(46)],
        ["Second", day(45), day(91)],
      ],
    },
  },
  matrices: {},
  checks: { dated: ["Dated", "No dates"] },
  kpis: {},
  charts: {},
  lists: {},
  terms: {},
  sections: { inputs: { heading: "Inputs" }, plans: { heading: "Plans" } },
};

const plan = layOutSheet({
  structure: STRUCTURE,
  words: WORDS,
  lang: "en",
  moneyUnit: "yuan",
  today: day(1),
  sheetName: "Tiny",
  tableName: (wish) => wish,
});
const table = plan.tables[0]?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
const bars = plan.conditionals.find(({ rule }) => rule.kind === "formula" && rule.style === "bar");

test("a sheet with columns of time holds nothing that Excel refuses", () => expect(excelRefusals(plan)).toEqual([]));

test("columns of time begin on the days they are given, and figures above count what runs in them", async () => {
  const values = await calculate(plan);
  const across = (row: number, columns: number): unknown[] =>
    Array.from({ length: columns }, (_, index) => values.at(row, (bars?.area.column ?? 0) + index));
  // January, February, March and April of 2026 begin on days 1, 32, 60 and 91; the fifth month ends the fourth.
  expect(across(table.row, 5)).toEqual([1, 32, 60, 91, 121].map(day));
  // In columns of 20 px a month has room for one letter.
  expect(across(table.row - 1, 4)).toEqual(["J", "F", "M", "A"]);
  expect(across(table.row - 2, 4)).toEqual([1, 2, 1, 1]);
});

test("bars stand beside the rows of their table, and speak of their row and of their column", () => {
  expect(bars?.area).toMatchObject({ row: table.row + 1, rows: 2, columns: 4 });
  const formula = bars?.rule.kind === "formula" ? bars.rule.formula : "";
  const [header, first] = [table.row + 1, table.row + 2];
  expect(formula).toBe(`=AND(ISNUMBER(J$${header}),AND($C${first}<=(K$${header}-1),$D${first}>=J$${header}))`);
});

test("a row above a table is one name over its columns", async () => {
  const values = await calculate(plan);
  const { area } = plan.names.find(({ name }) => name === "place_row") ?? { area: table };
  expect([values.at(area.row, area.column), values.at(area.row, area.column + 1)]).toEqual([2, 4]);
  expect(area).toMatchObject({ rows: 1, columns: 2 });
});
