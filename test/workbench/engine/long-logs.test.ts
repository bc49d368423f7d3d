import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import type { SampleRows, TableWords } from "../../../src/plan/structure/words";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { renderTemplate } from "../../../src/templates/render";
import { KnownDependencies } from "../../../src/workbench/engine/calculation/known-dependencies";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { ExcelLexer } from "../../../src/workbench/engine/formula/excel-lexer";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { openWorkbook } from "../../support/office";
import { TODAY } from "../../templates/support/every-plan";
import { opened } from "../../templates/support/opened";

/** A template with so many rows in its log. */
async function withLog(id: string, count: number): Promise<Engine> {
  const template = opened(id, "en");
  const tables = template.words.tables as Readonly<Record<string, TableWords<string>>>;
  const log = tables.log as TableWords<string>;
  const samples: SampleRows = typeof log.rows === "function" ? log.rows(TODAY) : log.rows;
  const rows = Array.from({ length: count }, (_, i) => samples[i % samples.length] ?? []);
  const words = { ...template.words, tables: { ...tables, log: { ...log, rows } } } as typeof template.words;
  const plan = renderTemplate({ ...template, words }, { taken: NOTHING_TAKEN, today: TODAY });
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([plan])).snapshot });
  await engine.settle();
  return engine;
}

/** What opening a workbook with a log takes, and then one change of a number in it. */
async function work(id: string, rows: number) {
  const read = jest.spyOn(ExcelLexer.prototype, "treeBuilder");
  const readBy = KnownDependencies.prototype.readBy;
  let steps = 0;
  const searched = jest.spyOn(KnownDependencies.prototype, "readBy").mockImplementation(function* (this: KnownDependencies, cells) {
    for (const area of readBy.call(this, cells)) {
      steps += 1;
      yield area;
    }
  });
  const engine = await withLog(id, rows);
  try {
    const table = engine.tableStore.all().find(({ name }) => name.endsWith("_log"));
    if (!table) throw new Error("There is no log.");
    const [parsed, opening] = [read.mock.calls.length, steps];
    engine.workbook
      .getActiveSheet()
      .getRange(table.area.row + 1, table.area.column + 3)
      .setValue(1234);
    await engine.settle();
    return { parsed, opening, again: read.mock.calls.length - parsed };
  } finally {
    engine.dispose();
    read.mockRestore();
    searched.mockRestore();
  }
}

test.each(["store-daily", "channel-log"])(
  "each column of the log of %s is read once, however many rows it has, and twice the rows are twice the way from cells to their readers",
  async (id) => {
    const [short, long] = [await work(id, 60), await work(id, 120)];
    expect(long.parsed).toBe(short.parsed);
    expect([short.again, long.again]).toEqual([0, 0]);
    expect(short.opening).toBeGreaterThan(60);
    expect(long.opening / short.opening).toBeLessThan(2.1);
  },
);

test("formulas of a table that depend on more than their table's row are each those of their cell", async () => {
  const book = await openWorkbook();
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B5").values = [
        ["n", "m"],
        [1, 10],
        [2, 20],
        [3, 30],
        [4, 40],
      ];
      sheet.tables.add("A1:B5", true).name = "Left";
      sheet.getRange("J1:J5").values = [[0], [100], [200], [300], [400]];
      context.workbook.names.add("numbers", "=Sheet1!$J$1:$J$5");
      // Two columns to the right of the cell that uses it, as it reads in A1.
      context.workbook.names.add("beside", "=Sheet1!C1");
      await context.sync();
      sheet.getRange("D1:H1").values = [["own", "other", "part", "crossing", "relative"]];
      sheet.tables.add("D1:H5", true).name = "Right";
      await context.sync();
      sheet.getRange("D2:H5").formulas = [2, 3, 4, 5].map((row) => [
        row,
        "=Left[@m]",
        "=SUM(Left[[#Headers],[n]]:Left[@n])",
        "=@numbers",
        "=beside+[@own]",
      ]);
      await context.sync();
    });
    await book.engine.settle();
    const cells = book.engine.cells(book.engine.workbook.getActiveSheet().getSheetId());
    const rows = [1, 2, 3, 4].map((row) => [4, 5, 6, 7].map((column) => cells.value(row, column)));
    expect(rows).toEqual([
      [10, 1, 100, 102],
      [20, 3, 200, 203],
      [30, 6, 300, 304],
      [40, 10, 400, 405],
    ]);
  } finally {
    book.close();
  }
});
