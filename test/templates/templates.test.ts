import { chartOfPlan } from "../../src/build/thumbnails/chart-of-plan";
import { drawChart } from "../../src/charts/native/draw-chart";
import { LANGS } from "../../src/core/lang";
import { spokenNames } from "../../src/plan/anchor-names";
import { columnWidth, rowHeightInPx } from "../../src/plan/cell-sizes";
import { planProblems } from "../../src/plan/plan-problems";
import type { Area, SheetPlan } from "../../src/plan/sheet-plan";
import { TEMPLATES } from "../../src/templates/registry";
import { renderTemplate } from "../../src/templates/render";
import { searchTemplates } from "../../src/templates/search";
import { decode } from "../../src/files/xlsx/decode";
import { encodePlan } from "../../src/files/xlsx/encode-plan";
import { opened } from "./support/opened";
import { EVERY_PLAN, planOf, TODAY } from "./support/every-plan";
import { REPRESENTATIVES } from "./support/representatives";

const covers = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);

const texts = (plan: SheetPlan): string[] => [
  ...plan.blocks.flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((cell) =>
        typeof cell === "string"
          ? [cell]
          : cell !== null && typeof cell === "object"
            ? [...cell.formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text ?? "")
            : [],
      ),
  ),
  ...plan.validations.flatMap(({ rule, prompt, error }) => [
    prompt.title,
    prompt.message,
    error.title,
    error.message,
    ...(rule.kind === "list" ? rule.values : []),
  ]),
  ...plan.charts.flatMap(({ title, categoryTitle, valueTitle, series }) => [
    title,
    categoryTitle ?? "",
    valueTitle ?? "",
    ...series.map(({ name }) => name),
  ]),
];

describe.each(EVERY_PLAN)("%s in %s, amounts in %s", (id, lang, unit) => {
  const plan = planOf(id, lang, unit);

  test("holds nothing that Excel refuses, cuts no text, shows a chart on the first screen and prints whole sections", () =>
    expect(planProblems(plan)).toEqual([]));
  // What is made of the same declarations in other words cannot differ in this.
  if (lang === "en") test("is the same when it is made again", () => expect(planOf(id, lang, unit)).toEqual(plan));
  test("has a native chart and a check strip", () => {
    expect(plan.charts.length).toBeGreaterThan(0);
    expect(texts(plan).filter((text) => text.startsWith("✓ ")).length).toBeGreaterThan(3);
  });
  test("has room for the name of every bar", () => {
    const sum = (from: number, count: number, size: (plan: SheetPlan, at: number) => number): number =>
      Array.from({ length: count }, (_, index) => size(plan, from + index)).reduce((all, one) => all + one, 0);
    for (const chart of plan.charts.filter(({ kind }) => kind === "bar" || kind === "stackedBar")) {
      const { row, column, rows, columns } = chart.at;
      const picture = chartOfPlan(chart, { value: () => 1, text: (at) => `row ${at}`, holds: () => false });
      const { marks } = drawChart(picture, sum(column, columns, columnWidth), sum(row, rows, rowHeightInPx));
      const shown = JSON.stringify(marks);
      const names = picture.series.flatMap(({ categories }) => categories);
      expect({ chart: chart.name, left: names.filter((name) => !shown.includes(`"${name}"`)) }).toEqual({ chart: chart.name, left: [] });
    }
  });
  test("merges nothing but the title", () => expect(plan.merges).toHaveLength(1));
  test("freezes the title and repeats it, or the headers of its log, in print", () => {
    expect(plan.freeze?.rows).toBe(2);
    // A log that runs on over most of the pages repeats its headers instead.
    const [log] = plan.tables.filter(({ key }) => key === "log").map(({ area }) => area.row);
    expect([
      { from: 0, to: 1 },
      { from: log, to: log },
    ]).toContainEqual(plan.page.titleRows);
  });
  test("keeps the guidance out of print and in a group", () => {
    const [group] = plan.columnGroups;
    expect(group?.at).toBeGreaterThanOrEqual(plan.page.printArea.column + plan.page.printArea.columns);
  });
  test("writes its id on the sheet, with its version", () =>
    expect(texts(plan).filter((text) => new RegExp(`(^| )${id}[, ].*\\d`).test(text))).toHaveLength(1));
  test("marks every entered cell as a sample, except stated constants", () => {
    const inputs = plan.styles.filter(({ style }) => ["input", "inputWords", "inputText"].includes(String(style)));
    const unmarked = inputs
      .filter(({ area }) => !covers(plan.samples, area.row, area.column))
      .flatMap(({ area }) =>
        spokenNames(plan)
          .filter((name) => name.area.row === area.row && name.area.column === area.column)
          .map(({ name }) => name),
      );
    const own = (name: string): boolean => {
      const field = opened(id, lang).structure.values[name];
      return field?.kind === "entered" && field.standard !== undefined;
    };
    expect(unmarked.filter((name) => name !== "money_unit" && !own(name))).toEqual([]);
  });
  test("checks every date and every rate that is entered", () => {
    const unchecked = plan.formats
      .filter(({ format }) => format === "yyyy-mm-dd" || format.startsWith("0.0%"))
      .filter(
        ({ area }) =>
          covers(plan.samples, area.row, area.column) &&
          !covers(
            plan.validations.map((validation) => validation.area),
            area.row,
            area.column,
          ),
      );
    expect(unchecked).toEqual([]);
  });
  test("has one formula per computed table column", () => {
    for (const table of plan.tables) {
      for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
        const formulas = new Set<string>();
        for (const block of plan.blocks) {
          block.cells.forEach((line, down) =>
            line.forEach((cell, across) => {
              const row = block.row + down;
              if (block.column + across !== column || row <= table.area.row || row >= table.area.row + table.area.rows) return;
              if (cell === null || typeof cell !== "object") return;
              formulas.add(cell.formula.replace(/(?<=[A-Z])\d+/g, (digits) => `[${Number(digits) - row}]`));
            }),
          );
        }
        expect(formulas.size).toBeLessThanOrEqual(1);
      }
    }
  });
  // ECMA-376 part 1, 18.5.1.1: calculatedColumnFormula is what new rows are filled with. In Chinese the headers alone differ.
  if (lang === "en" || (unit === "yuan" && REPRESENTATIVES.includes(id)))
    test("is saved with the formula of every computed table column", async () => {
      const [sheet] = (await decode(await encodePlan(plan))).workbook.sheets;
      for (const { area, columns, calculated } of sheet?.tables ?? []) {
        const inFirstRow = columns.map(
          (_, i) => sheet?.cells.find(({ row, column }) => row === area.row + 1 && column === area.column + i)?.formula,
        );
        expect(calculated ?? columns.map(() => undefined)).toEqual(inFirstRow);
      }
    });
  test(lang === "en" ? "holds no Chinese" : "names everything in Chinese", () => {
    const han = /\p{Script=Han}/u;
    if (lang === "en") expect(texts(plan).filter((text) => han.test(text))).toEqual([]);
    else {
      const titles = [
        ...plan.charts.map(({ title }) => title),
        ...plan.validations.flatMap(({ prompt, error }) => [prompt.message, error.message]),
      ];
      expect(titles.filter((text) => !han.test(text))).toEqual([]);
      expect(titles.filter((text) => /[,;:!?]/.test(text))).toEqual([]);
    }
  });
});

describe("the catalogue", () => {
  test("has unique ids and complete texts", () => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    for (const { text } of TEMPLATES)
      for (const lang of LANGS)
        expect([text[lang].name, text[lang].summary, ...text[lang].keywords].filter((word) => word.trim() === "")).toEqual([]);
  });
  test("avoids the names a workbook has", () => {
    const template = opened("campaign-plan", "zh-CN");
    const first = renderTemplate(template, { taken: { sheets: [], tables: [] }, today: TODAY });
    const second = renderTemplate(template, {
      taken: { sheets: [first.sheetName], tables: first.tables.map(({ name }) => name) },
      today: TODAY,
    });
    expect(second.sheetName).toBe(`${first.sheetName} 2`);
    const names = [...first.tables, ...second.tables].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  test.each([
    ["日报", "channel-log"],
    ["获客", "ltv-model"],
    ["保本", "campaign-plan"],
    ["LTV", "ltv-model"],
    ["campaign plan", "campaign-plan"],
    ["ＣＴＲ", "channel-log"],
    ["channel-log", "channel-log"],
  ])("finds %s in either language", (query, id) => {
    for (const lang of LANGS) expect(searchTemplates(TEMPLATES, query, lang)[0]?.id).toBe(id);
  });
  test("gives everything for nothing, and nothing for nonsense", () => {
    expect(searchTemplates(TEMPLATES, "  ", "en")).toEqual(TEMPLATES);
    expect(searchTemplates(TEMPLATES, "zzzz", "en")).toEqual([]);
  });
});
