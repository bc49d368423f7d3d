import { nameOfCase, type TemplateCase } from "../../gallery/template-cases";
import { valuesOf } from "./calculate";
import { oneWorkbook, type OneWorkbook, type SheetOfCase } from "./one-workbook";
import { errorCells, type SheetValues } from "./sheet-values";

/** The sheet of a case, and what it shows. */
export interface ShownSheet extends SheetOfCase {
  readonly values: SheetValues;
}

/** The cases of a language as sheets of one workbook; answers how the tests of the block get at one. */
export function onOneWorkbook(cases: readonly TemplateCase[]): (name: string) => ShownSheet {
  let book: OneWorkbook;
  beforeAll(async () => {
    book = await oneWorkbook(cases);
  });
  afterAll(() => book.engine.dispose());
  const shown = new Map<string, ShownSheet>();
  return (name) => {
    const sheet = book.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`There is no sheet of ${name}.`);
    const known = shown.get(name) ?? { ...sheet, values: valuesOf(book.engine, sheet.plan) };
    shown.set(name, known);
    return known;
  };
}

export const namesOf = (cases: readonly TemplateCase[]): readonly string[] => cases.map(nameOfCase);

/** That no sheet shows an error, with its samples or after they were cleared, and no chart a zero that is none. */
export function sheetsAreSound(cases: readonly TemplateCase[], sheetOf: (name: string) => ShownSheet): void {
  test.each(namesOf(cases))("%s shows no error", (name) => {
    const { plan, values } = sheetOf(name);
    expect(errorCells(plan, values)).toEqual([]);
  });

  // Excel draws a cell with a text, an empty one too, as zero in a line.
  test.each(namesOf(cases.filter(({ empty }) => !empty)))("%s draws its lines through numbers only", (name) => {
    const { plan, values } = sheetOf(name);
    const lines = plan.charts.flatMap(({ name: chart, kind, series }) =>
      series.filter((one) => ["line", "area"].includes(one.kind ?? kind)).map((one) => ({ chart, ...one })),
    );
    const texts = lines.filter(({ values: { row, column, rows } }) =>
      Array.from({ length: rows }, (_, index) => values.at(row + index, column)).some((value) => typeof value !== "number"),
    );
    expect(texts.map(({ chart, name: series }) => `${chart}: ${series}`)).toEqual([]);
  });
}
