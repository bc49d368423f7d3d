import { ICommandService, ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { openWorkbook, type OpenWorkbook } from "../../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

// Microsoft, "Read or write to an unbounded range using the Excel JavaScript API".
test.each(["A:A", "B:D", "2:2", "A:XFD"])(
  "the cells of %s read as null and take no values, formulas and number formats, as Excel says",
  async (address) => {
    await Excel.run(async (context) => {
      const range = at(context, address).load("values,formulas,numberFormat,address");
      await context.sync();
      expect([range.values, range.formulas, range.numberFormat]).toEqual([null, null, null]);
    });
    for (const property of ["values", "formulas", "numberFormat"] as const) {
      await expect(
        Excel.run(async (context) => {
          Object.assign(at(context, address), { [property]: "0" });
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  },
);

test("the last cell of the sheet is written, read and in use", () =>
  Excel.run(async (context) => {
    at(context, "XFD1048576").values = [[7]];
    const cell = at(context, "XFD1048576").load("values");
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("address");
    const column = at(context, "XFD:XFD").getUsedRange(true).load("address,values");
    await context.sync();
    expect([cell.values, used.address, column.address, column.values]).toEqual([[[7]], "Sheet1!XFD1048576", "Sheet1!XFD1048576", [[7]]]);
  }));

test.each(["A:XFD", "B:D", "2:9", "A1:Z1000000"])("%s is merged as one, keeps its first value, and is unmerged", async (address) => {
  const first = /^\d/.test(address) ? `A${address.split(":")[0]}` : `${address.split(":")[0]!.replace(/\d/g, "")}1`;
  await Excel.run(async (context) => {
    at(context, first).values = [[5]];
    at(context, "C5").values = [[6]];
    at(context, first).format.font.bold = true;
    at(context, address).merge();
    await context.sync();
    const merges = at(context, "C5").getMergedAreasOrNullObject().load("address");
    const cells = [at(context, first).load("values"), at(context, "C5").load("values")];
    await context.sync();
    expect([merges.address, ...cells.map(({ values }) => values[0]?.[0])]).toEqual([`Sheet1!${address}`, 5, ""]);
    at(context, address).unmerge();
    await context.sync();
    const after = at(context, "C5").getMergedAreasOrNullObject().load("isNullObject");
    await context.sync();
    expect(after.isNullObject).toBe(true);
  });
});

test.each(["Contents", "All", "Formats"] as const)(
  "clearing whole columns (%s) touches the cells that are there, however far apart, and is taken back by one undo",
  async (applyTo) => {
    const written: number[] = [];
    const listening = book.engine.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) written.push(Object.keys((params as { cellValue: object }).cellValue).length);
    });
    const contents = () =>
      Excel.run(async (context) => {
        const cells = ["A1", "B7", "A1048576", "E2"].map((address) => at(context, address).load("values,format/fill/color"));
        await context.sync();
        return cells.map(({ values, format }) => [values[0]?.[0], format.fill.color]);
      });
    await Excel.run(async (context) => {
      for (const address of ["A1", "B7", "A1048576", "E2"]) {
        at(context, address).values = [[5]];
        at(context, address).format.fill.color = "#FF0000";
      }
      await context.sync();
      written.length = 0;
      at(context, "A:D").clear(applyTo);
      await context.sync();
    });
    listening.dispose();
    expect(Math.max(...written)).toBeLessThan(10);
    const cleared = [applyTo === "Formats" ? 5 : "", applyTo === "Contents" ? "#FF0000" : "#FFFFFF"];
    expect(await contents()).toEqual([cleared, cleared, cleared, [5, "#FF0000"]]);
    await book.engine.undo();
    expect(await contents()).toEqual(Array.from({ length: 4 }, () => [5, "#FF0000"]));
  },
);

test("two hundred thousand rows are merged across in one request, and one undo parts them", async () => {
  const sheet = book.engine.workbook.getActiveSheet().getSheet();
  const before = sheet.getMergeData().length;
  await Excel.run(async (context) => {
    at(context, "AB1:AC200000").merge(true);
    await context.sync();
  });
  await book.host.settle();
  expect(sheet.getMergeData()).toHaveLength(before + 200_000);
  await book.engine.undo();
  expect(sheet.getMergeData()).toHaveLength(before);
});

test("deleting a thousand columns looks at the cells that are there, and one undo brings them back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Deleted");
    sheet.activate();
    sheet.getRange("B7").values = [[5]];
    sheet.getRange("XFD1048576").format.fill.color = "#FF0000";
    await context.sync();
    const looks = jest.spyOn(ObjectMatrix.prototype, "getValue");
    sheet.getRange("A:ALL").delete("Left");
    await context.sync();
    // A thousand columns have a thousand million cells.
    expect(looks.mock.calls.length).toBeLessThan(20_000);
    looks.mockRestore();
    const moved = sheet.getRange("B7").load("values");
    await context.sync();
    expect(moved.values).toEqual([[""]]);
    await book.engine.undo();
    const back = sheet.getRange("B7").load("values");
    await context.sync();
    expect(back.values).toEqual([[5]]);
  });
});
