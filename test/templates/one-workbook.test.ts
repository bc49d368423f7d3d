import { LANGS, type Lang } from "../../src/core/lang";
import { valuesOf } from "./support/calculate";
import { oneWorkbook, sampledNamesOf, sheetNamesOf, type OneWorkbook } from "./support/one-workbook";
import { errorCells } from "./support/sheet-values";

jest.setTimeout(300_000);

describe.each(LANGS)("all templates on the sheets of one workbook, in %s", (lang: Lang) => {
  let book: OneWorkbook;
  beforeAll(async () => {
    book = await oneWorkbook(lang);
  });
  afterAll(() => book.engine.dispose());

  test.each(sheetNamesOf(lang))("%s shows no error", (name) => {
    const plan = book.sheets.find((sheet) => sheet.name === name)?.plan;
    if (!plan) throw new Error(`There is no sheet of ${name}.`);
    expect(errorCells(plan, valuesOf(book.engine, plan))).toEqual([]);
  });

  // Excel draws a cell with a text, an empty one too, as zero in a line.
  test.each(sampledNamesOf(lang))("%s draws its lines through numbers only", (name) => {
    const plan = book.sheets.find((sheet) => sheet.name === name)?.plan;
    if (!plan) throw new Error(`There is no sheet of ${name}.`);
    const values = valuesOf(book.engine, plan);
    const lines = plan.charts.flatMap(({ name: chart, kind, series }) =>
      series.filter((one) => ["line", "area"].includes(one.kind ?? kind)).map((one) => ({ chart, ...one })),
    );
    const texts = lines.filter(({ values: { row, column, rows } }) =>
      Array.from({ length: rows }, (_, index) => values.at(row + index, column)).some((value) => typeof value !== "number"),
    );
    expect(texts.map(({ chart, name: series }) => `${chart}: ${series}`)).toEqual([]);
  });
});
