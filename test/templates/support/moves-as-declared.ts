import { aloneInWorkbook, type OneWorkbook } from "./one-workbook";
import { inputsOf, turnInputs } from "./turn-inputs";

// A template computes alike in every language, and each on a workbook of its own: what one change costs grows with all formulas there are.
export const movesAsDeclared = (ids: readonly string[]): void =>
  describe.each(ids)("%s", (id) => {
    let book: OneWorkbook;
    beforeAll(async () => {
      book = await aloneInWorkbook(id, "en");
    });
    afterAll(() => book.engine.dispose());

    test("each input moves what the template says, and nothing else", async () => {
      const [sheet] = book.sheets;
      if (!sheet) throw new Error(`There is no sheet of ${id}.`);
      const { moves } = sheet.template.structure;
      const names = inputsOf(sheet).map(([name]) => name);
      const said = Object.fromEntries(names.map((name) => [name, { moved: [...(moves[name] ?? [])].sort(), back: true }]));
      expect(names.length).toBeGreaterThan(0);
      expect(Object.fromEntries(await turnInputs(book.engine, sheet))).toEqual(said);
    });
  });
