import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

type Said = { readonly status: string; readonly value: unknown; readonly code: number | undefined };
const asked = (ask: (done: (result: Office.AsyncResult<unknown>) => void) => void): Promise<Said> =>
  new Promise((resolve) => {
    ask(({ status, value, error }) => resolve({ status: String(status), value, code: (error as { code?: number } | undefined)?.code }));
  });
const read = (type: "text" | "matrix" | "table", options: Office.GetSelectedDataOptions = {}): Promise<Said> =>
  asked((done) => book.Office.context.document.getSelectedDataAsync(type as Office.CoercionType, options, done));
const write = (data: unknown): Promise<Said> => asked((done) => book.Office.context.document.setSelectedDataAsync(data as string, done));
const select = (address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
const values = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return range.values;
  });

// Source: Microsoft's reference, "Office.Document.getSelectedDataAsync" and "setSelectedDataAsync"; numbers of errors are the client's.
test("what is selected is read and written through the Common API", async () => {
  await select("B2");
  expect(
    (
      await write([
        ["Name", "Cost"],
        ["x", 5],
        ["y", '=B3&"!"'],
      ])
    ).status,
  ).toBe("succeeded");
  expect(await values("B2:C4")).toEqual([
    ["Name", "Cost"],
    ["x", 5],
    ["y", "x!"],
  ]);
  await select("B3:C3");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C3").numberFormat = [["0.00"]];
    await context.sync();
  });
  expect((await read("matrix")).value).toEqual([["x", 5]]);
  expect((await read("matrix", { valueFormat: "formatted" as unknown as Office.ValueFormat })).value).toEqual([["x", "5.00"]]);
  expect((await read("text")).value).toBe("x\t5.00");
  await select("B3");
  expect([(await read("matrix")).value, (await write("z")).status, await values("B3")]).toEqual([[["x"]], "succeeded", [["z"]]]);
});

test("rows that are hidden are left out where only what is seen is asked for", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("3:3").rowHidden = true;
    await context.sync();
  });
  await select("B2:B4");
  expect((await read("matrix", { filterType: "onlyVisible" as unknown as Office.FilterType })).value).toEqual([["Name"], ["y"]]);
});

test("what does not fit, cannot be done or is protected is refused, and not implemented actions say their names", async () => {
  await select("E1:F2");
  const said = jest.spyOn((book.window as Window & typeof globalThis).console, "warn").mockImplementation(() => undefined);
  const codes = [(await write([[1, 2, 3]])).code, (await read("table")).code];
  await asked((done) => book.Office.context.document.goToByIdAsync("Sheet1!A1", "namedItem" as unknown as Office.GoToType, done));
  expect([codes, said.mock.calls.flat()]).toEqual([[2002, 1000], ["NotImplemented: Document.goToByIdAsync"]]);
  said.mockRestore();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  await select("E1");
  expect([(await write("no")).code, await values("E1")]).toEqual([2001, [[""]]]);
});
