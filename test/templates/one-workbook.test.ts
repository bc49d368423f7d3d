import { LANGS, type Lang } from "../../src/core/lang";
import { valuesOf } from "./support/calculate";
import { oneWorkbook, sheetNamesOf, type OneWorkbook } from "./support/one-workbook";
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
});
