import { IUndoRedoService } from "@univerjs/core";
import fc from "fast-check";
import { ShiftRefused } from "../../../../../src/workbench/engine/tables/table-rows";
import type { WorkbookTable } from "../../../../../src/workbench/engine/tables/workbook-table";
import { fileToSnapshot } from "../../../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../../../src/workbench/files/snapshot-to-file";
import { decode } from "../../../../../src/files/xlsx/decode";
import { encode } from "../../../../../src/files/xlsx/encode";
import type { FileTable } from "../../../../../src/files/file-workbook";
import { openWorkbook, type OpenWorkbook } from "../../../../support/office";
import { askedFor, makeTables, shownBy, tableShows, type TableModel } from "../table-model";
import { STEPS, type Step } from "../table-steps";
import { state } from "../two-tables";

let book: OpenWorkbook;
afterEach(() => book.close());

const tables = (): readonly WorkbookTable[] => book.engine.tableStore.all();

const placesOf = (all: readonly { name: string; columns: readonly string[]; area: object; totals: boolean }[]) =>
  all.map(({ name, columns, area: at, totals }) => ({ name, columns, area: at, totals })).sort((a, b) => (a.name < b.name ? -1 : 1));

async function checkFile(): Promise<void> {
  const { workbook } = snapshotToFile(book.engine.save());
  const read = (await decode(await encode(workbook))).workbook;
  const wanted = tables().map(({ name, columns, totals, area: { sheetId: _, ...at } }) => ({
    name,
    columns: columns.map((one) => one.name),
    area: at,
    totals,
  }));
  expect(placesOf(read.sheets[0]?.tables ?? [])).toEqual(placesOf(wanted));
  const again = snapshotToFile(fileToSnapshot(read).snapshot as ReturnType<typeof book.engine.save>).workbook;
  // What a totals row that is shown holds stands in its cells.
  const kept = (all: readonly FileTable[] = []) => all.map(({ totalCells, ...table }) => (table.totals ? table : { ...table, totalCells }));
  expect(kept(again.sheets[0]?.tables)).toEqual(kept(read.sheets[0]?.tables));
}

const REFUSALS = ["ItemNotFound", "InsertDeleteConflict", "InvalidArgument", "ItemAlreadyExists", "InvalidOperation"];
const isRefusal = (error: unknown): boolean => error instanceof ShiftRefused || REFUSALS.includes((error as { code?: string }).code ?? "");

type Models = ReadonlyMap<string, { readonly model: TableModel; readonly asked: number }>;

/** Each table, its headers and cells, and what another sheet asks of it by name, is what its model says. */
async function checkModels(models: Models, asking: string): Promise<void> {
  await book.engine.settle();
  const cells = book.engine.cells(asking);
  expect(
    tables()
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...models.keys()].sort());
  for (const table of tables()) {
    const { model, asked } = models.get(table.id) as { model: TableModel; asked: number };
    expect(tableShows(book.engine, table, model)).toEqual(shownBy(model));
    expect([table.name, cells.value(asked, 0)]).toEqual([table.name, askedFor(model)]);
    const texts = table.columns.map((_, i) => book.engine.cells(table.area.sheetId).value(table.area.row, table.area.column + i));
    if (table.headers) expect(texts).toEqual(model.names);
  }
}

/** Does a step, unless Excel refuses it: then everything is as it was. */
async function taken(step: Step, models: Models): Promise<Models> {
  const [before, all] = [state(book.engine), tables()];
  try {
    await step.run();
  } catch (error) {
    if (!isRefusal(error)) throw new Error(step.name, { cause: error });
    expect([step.name, state(book.engine)]).toEqual([step.name, before]);
    return models;
  }
  return new Map(
    all.flatMap((table) => {
      const { model, asked } = models.get(table.id) as { model: TableModel; asked: number };
      const next = step.after(model, table);
      return next ? [[table.id, { model: next, asked }] as const] : [];
    }),
  );
}

async function checkUndo({ name }: Step, before: unknown): Promise<void> {
  const history = book.engine.injector.get(IUndoRedoService);
  const after = state(book.engine);
  let done = 0;
  for (; history.pitchTopUndoElement(); done += 1) await book.engine.undo();
  expect([name, state(book.engine)]).toEqual([name, before]);
  for (; done > 0; done -= 1) await book.engine.redo();
  expect([name, state(book.engine)]).toEqual([name, after]);
  history.clearUndoRedo(book.engine.workbook.getId());
}

const steps = fc.array(fc.tuple(fc.nat(200), fc.nat(2), fc.nat(20), fc.integer({ min: 1, max: 2 })), { minLength: 6, maxLength: 12 });

test("whatever is done to tables, in any order, they hold what a plain list would, each step can be taken back and done again, and the file has them", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 2, max: 4 }), fc.constantFrom(0, 3), async (list, rows, top) => {
      book?.close();
      book = await openWorkbook();
      const made = await makeTables(rows, top);
      await book.engine.settle();
      const asking = book.engine.workbook.getSheets()[1]?.getSheetId() ?? "";
      let models: Models = new Map(
        tables().map(({ id, name }) => [id, { model: made[Number(name.slice(-1)) - 1] as TableModel, asked: Number(name.slice(-1)) - 1 }]),
      );
      book.engine.injector.get(IUndoRedoService).clearUndoRedo(book.engine.workbook.getId());
      for (const [kind, which, at, count] of list) {
        const table = tables()[which % tables().length];
        if (!table) break;
        const model = models.get(table.id)?.model as TableModel;
        const step = (STEPS[kind % STEPS.length] as (typeof STEPS)[number])({ engine: book.engine, table, model, at, count });
        const before = state(book.engine);
        models = await taken(step, models);
        await checkModels(models, asking);
        await checkUndo(step, before);
      }
      await checkFile();
    }),
    { numRuns: 6 },
  );
});
