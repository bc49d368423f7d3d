import type { CellError } from "../../../src/core/cell";
import type { RawArgument } from "../../../src/functions/define";
import { formulaText } from "../../../src/functions/formula-text";
import { FUNCTIONS } from "../../../src/functions/registry";
import { registerFunctions } from "../../../src/excel/register-functions";
import { openWorkbook } from "../../support/office";

const TEXT = "2026-03-01";

/** An example that gives a result, with one date of it typed as text. */
const CASES = FUNCTIONS.flatMap((definition) =>
  definition.params.flatMap((param, position) => {
    if (param.unit !== "date") return [];
    const example = definition.examples.find(({ result }) => Array.isArray(result) || typeof result === "number");
    const args = definition.params.map((_, i): RawArgument => example?.args[i] ?? null);
    const given = args[position];
    args[position] = Array.isArray(given) ? (given.map((row: readonly unknown[], r) => (r === 0 ? [TEXT] : row)) as RawArgument) : TEXT;
    return [{ id: definition.id, name: param.name, label: param.text, formula: formulaText(definition.id, args) }];
  }),
);

const SAYS = { en: /the text “2026-03-01”\. =VALUE\(B2\) makes a date of it/, "zh-CN": /“2026-03-01”是文本，用 =VALUE\(B2\) 转成日期/ };

test("there are functions that take dates", () => {
  const named = ["RETENTION_LOG", "COHORT_TABLE", "ACTIVE_USERS", "BTYD_SUMMARY", "CUSTOMER_SUMMARY", "MONTH_END"];
  expect(CASES.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
});

describe.each(["direct", "office"] as const)("called the %s way", (functionsVia) => {
  test.each(["en", "zh-CN"] as const)("a date typed as text is #VALUE! with a sentence that says so, in %s", async (lang) => {
    const book = await openWorkbook({ functionsVia, lang });
    if (functionsVia === "office") registerFunctions(() => lang);
    await Excel.run(async (context) => {
      CASES.forEach(({ formula }, i) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(`A${i + 1}`).formulas = [[formula]];
      });
      await context.sync();
    });
    await book.host.settle();
    const sheet = book.engine.workbook.getActiveSheet().getSheetId();
    const cells = book.engine.cells(sheet);
    const found = CASES.map(
      ({ id, name }, row) =>
        [id, name, cells.value(row, 0), book.engine.customFunctions.errorAt(sheet, row, 0) as CellError | undefined] as const,
    );
    book.close();
    for (const [i, [id, name, value, error]] of found.entries()) {
      expect([id, name, value]).toEqual([id, name, "#VALUE!"]);
      expect(error?.message).toMatch(SAYS[lang]);
      expect(error?.message).toContain(CASES[i]?.label[lang].label);
    }
  });
});
