import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { CellValue } from "../../../src/core/cell";
import { insertPlan } from "../../../src/excel/insert-plan";
import type { Area, SheetPlan } from "../../../src/plan/sheet-plan";
import { planOf } from "../../templates/support/every-plan";
import { opened } from "../../templates/support/opened";
import { cellArea, contains } from "../../../src/plan/area";
import { cellReader } from "../../../src/workbench/engine/cells/cell-reader";
import { writeCells } from "../../../src/workbench/engine/cells/write-cells";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { shiftFormula } from "../../../src/core/cells/formula/shift-formula";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { openWorkbook } from "../../support/office";

const sheetIdIn = (engine: Engine, plan: SheetPlan): string => engine.workbook.getSheetByName(plan.sheetName)?.getSheetId() ?? "";

/** What the formulas of a plan show, by address. */
function results(engine: Engine, plan: SheetPlan): Map<string, CellValue> {
  const reader = cellReader(engine, sheetIdIn(engine, plan));
  const found = new Map<string, CellValue>();
  for (const { row, column, cells } of plan.blocks)
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        if (typeof cell === "object" && cell !== null)
          found.set(`${row + down},${column + across}`, reader.value(row + down, column + across));
      }),
    );
  return found;
}

const fromFile = async (plan: SheetPlan): Promise<Engine> => {
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([plan])).snapshot });
  await engine.settle();
  return engine;
};

/** The first amount above one that samples fill in, that is no day and moves something: an input to turn. */
function numberInput(plan: SheetPlan): { readonly row: number; readonly column: number; readonly value: number } {
  const { moves } = opened(plan.id, plan.lang).structure;
  const idle = Object.entries(plan.anchors ?? {}).flatMap(([key, area]) =>
    moves[key.replace("values.", "")]?.length === 0 ? [`${area.row}:${area.column}`] : [],
  );
  for (const { row, column, cells } of plan.blocks) {
    for (const [down, line] of cells.entries()) {
      for (const [across, cell] of line.entries()) {
        const at = { row: row + down, column: column + across };
        if (
          typeof cell === "number" &&
          cell > 1 &&
          (cell < 40_000 || cell > 50_000) &&
          !idle.includes(`${at.row}:${at.column}`) &&
          plan.samples.some(
            (sample) =>
              at.row >= sample.row &&
              at.row < sample.row + sample.rows &&
              at.column >= sample.column &&
              at.column < sample.column + sample.columns,
          )
        )
          return { ...at, value: cell };
      }
    }
  }
  throw new Error("The plan has no sample number.");
}

const change = async (engine: Engine, plan: SheetPlan): Promise<void> => {
  const { row, column, value } = numberInput(plan);
  writeCells(engine, { sheetId: sheetIdIn(engine, plan), row, column, rows: 1, columns: 1 }, () => ({ v: value * 0.5 }));
  await engine.settle();
};

/** What is inserted through Office.js, and what is opened from a file, are one sheet. */
export const insertedAsOpened = (ids: readonly string[]): void =>
  describe.each(ids)("%s", (id) => {
    const plan = planOf(id, "en", "yuan", 46_349);

    // LibreOffice's results are compared with those of the opened file in test/oracles. One engine at a time: the
    // library keeps parsed formulas by workbook.
    test("inserted through Office.js shows what it shows opened from a file: at once, after an edit, opened again, and inserted anew", async () => {
      const file = await fromFile(plan);
      const fresh = results(file, plan);
      await change(file, plan);
      const changed = results(file, plan);
      file.dispose();
      expect(changed).not.toEqual(fresh);

      const book = await openWorkbook();
      await insertPlan(() => plan);
      await book.engine.settle();
      const inserted = results(book.engine, plan);
      await change(book.engine, plan);
      const edited = results(book.engine, plan);
      const snapshot = book.engine.save();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(plan.sheetName).delete();
        await context.sync();
      });
      await insertPlan(() => plan);
      await book.engine.settle();
      const anew = results(book.engine, plan);
      book.close();
      expect(inserted).toEqual(fresh);
      expect(edited).toEqual(changed);
      expect(anew).toEqual(fresh);

      const again = createHeadlessEngine({ snapshot });
      await again.settle();
      const reopened = results(again, plan);
      again.dispose();
      expect(reopened).toEqual(changed);
    });

    test("is coloured exactly where one of its rules holds, names of the sheet included", async () => {
      const engine = await fromFile(plan);
      try {
        const sheetId = sheetIdIn(engine, plan);
        const truth = await whereRulesHold(engine, plan, sheetId);
        const formats = engine.injector.get(ConditionalFormattingService);
        const coloured = (address: string): boolean => {
          const [row = 0, column = 0] = address.split(",").map(Number);
          const look = formats.composeStyle(engine.workbook.getId(), sheetId, row, column)?.style;
          return look !== undefined && look !== null && Object.keys(look).length > 0;
        };
        // A scale or a bar colours its cells whether a rule holds there or not.
        const scaled = (address: string): boolean => {
          const [row = 0, column = 0] = address.split(",").map(Number);
          return plan.conditionals.some(({ area, rule }) => rule.kind !== "formula" && contains(area, cellArea(row, column)));
        };
        const wrong = () => [...truth].filter(([address, holds]) => !scaled(address) && coloured(address) !== holds);
        // The grid asks while it draws, and draws again when the answers are there.
        for (let tries = 0; tries < 200 && wrong().length > 0; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          await engine.settle();
        }
        expect(wrong()).toEqual([]);
        expect([...truth.values()]).toContain(true);
      } finally {
        engine.dispose();
      }
    });
  });

const CHECKED_ROWS = 40;

/** Each cell with rules, and whether one holds there: the rules as formulas on the same sheet, each far to the right of the one before. */
async function whereRulesHold(engine: Engine, plan: SheetPlan, sheetId: string): Promise<Map<string, boolean>> {
  const rules = plan.conditionals.flatMap(({ area, rule }, index) =>
    rule.kind === "formula"
      ? [{ area: { ...area, rows: Math.min(area.rows, CHECKED_ROWS) }, right: 100 * (index + 1), formula: rule.formula.replace(/^=/, "") }]
      : [],
  );
  for (const { area, right, formula } of rules) {
    const beside: Area & { readonly sheetId: string } = { ...area, column: area.column + right, sheetId };
    writeCells(engine, beside, (row, column) => ({
      f: `=IF(${shiftFormula(formula, row - area.row, column - right - area.column)},1,0)`,
      v: null,
      t: null,
    }));
  }
  await engine.settle();
  const reader = cellReader(engine, sheetId);
  const truth = new Map<string, boolean>();
  for (const { area, right } of rules) {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const address = `${row},${column}`;
        truth.set(address, truth.get(address) === true || reader.value(row, column + right) === 1);
      }
  }
  return truth;
}
