import { DataValidationModel } from "@univerjs/data-validation";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import fc from "fast-check";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { expandTable } from "../../../../src/workbench/engine/tables/expand-table";
import { insertTableRows, removeTableRows } from "../../../../src/workbench/engine/tables/table-rows";
import { openWorkbook } from "../../../support/office";
import { activeSheetId, state, tableNamed } from "./two-tables";

/** Of the costs in A3:C6 whole columns, some of them, with and without header, and cells beside. */
const REFERENCES = ["$B$4:$B$6", "B$4:B$6", "$B$4:$C$6", "$A$3:$A$6", "$B$4:$B$5", "$B$5:$B$6", "$B$4:$B$9", "$F$4:$F$6", "$B$4"];
const FORMULAS = ["", "Sheet1!"].flatMap((sheet) => REFERENCES.map((cells) => `=SUM(${sheet}${cells})>0`));

/** Each formula stands in a cell of row 1, and in the rules of one cell and of several right of it. */
const [CELL, RULE, RULES] = [30, 60, 90];

let snapshot: ReturnType<Engine["save"]>;
let engine: Engine | undefined;
afterEach(() => engine?.dispose());
beforeAll(async () => {
  const book = await openWorkbook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange("A3:C6").values = [
      ["Item", "Cost", "Tax"],
      ["Ads", 100, 10],
      ["Film", 200, 20],
      ["Food", 50, 5],
    ];
    sheet.tables.add("A3:C6", true).name = "Costs";
    for (const where of [sheet, worksheets.add("Other")]) {
      FORMULAS.forEach((formula, i) => {
        where.getCell(0, CELL + i).formulas = [[formula]];
        for (const [column, rows] of [
          [RULE, 0],
          [RULES, 1],
        ] as const) {
          const cells = where.getRangeByIndexes(0, column + i, rows + 1, 1);
          cells.conditionalFormats.add("Custom").custom.rule.formula = formula;
          cells.dataValidation.rule = { custom: { formula } };
        }
      });
    }
    await context.sync();
  });
  await book.engine.settle();
  snapshot = book.engine.save();
  book.close();
});

/** What a sheet's formulas say, by where they stand: in cells, in conditional formats, in validation. */
function formulasOn(engine: Engine, sheetId: string) {
  const unitId = engine.workbook.getId();
  const formats = engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? [];
  const validations = engine.injector.get(DataValidationModel).getRules(unitId, sheetId);
  const from = (first: number, rules: readonly { readonly ranges: readonly { startColumn: number }[]; readonly text: unknown }[]) =>
    FORMULAS.map((_, i) => rules.find(({ ranges }) => ranges[0]?.startColumn === first + i)?.text);
  const formatted = formats.map(({ ranges, rule }) => ({ ranges, text: "value" in rule ? rule.value : undefined }));
  const validated = validations.map(({ ranges, formula1 }) => ({ ranges, text: formula1 }));
  return {
    cells: FORMULAS.map((_, i) => engine.cells(sheetId).formula(0, CELL + i)),
    rules: [from(RULE, formatted), from(RULES, formatted), from(RULE, validated), from(RULES, validated)],
  };
}

const step = fc.tuple(fc.constantFrom("insert", "insert", "type", "remove"), fc.nat(50), fc.integer({ min: 1, max: 2 }));

test("whatever rows come and go, conditional formats and validation refer to the same cells as formulas do", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
      engine?.dispose();
      engine = createHeadlessEngine({ snapshot: structuredClone(snapshot) });
      await engine.settle();
      const sheetId = activeSheetId(engine);
      const start = state(engine);
      let undos = 0;
      for (const [kind, number, count] of steps) {
        const { id, data } = tableNamed(engine, "Costs");
        const place = number % (data.rows + 1);
        if (kind === "insert") await insertTableRows(engine, id, data.row + place, count);
        else if (kind === "remove" && place + count < data.rows) await removeTableRows(engine, id, data.row + place, count);
        else if (kind === "type") {
          engine.workbook
            .getActiveSheet()
            .getRange(data.row + data.rows, 1)
            .setValue(number);
          await expandTable(engine, { sheetId, row: data.row + data.rows, column: 1, rows: 1, columns: 1 });
          undos += 1;
        } else continue;
        undos += 1;
        for (const sheet of engine.workbook.getSheets()) {
          const { cells, rules } = formulasOn(engine, sheet.getSheetId());
          for (const each of rules) expect(each).toEqual(cells);
        }
      }
      for (; undos > 0; undos -= 1) await engine.undo();
      expect(state(engine)).toEqual(start);
      await engine.settle();
    }),
    { numRuns: 8 },
  );
});
