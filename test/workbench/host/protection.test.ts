import { shortHash } from "../../../src/workbench/host/objects/protection-model";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const refused = async (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string | undefined> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Plan"), context);
    return context.sync().then(
      () => undefined,
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
  });

test("a locked cell of a protected sheet is written by nobody, an unlocked one by everybody", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("B1:B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
    const { protection } = sheet;
    protection.load("protected, options");
    const locked = sheet.getRange("A1:B1").format.protection;
    locked.load("locked");
    await context.sync();
    expect([protection.protected, protection.options.allowFormatCells, protection.options.allowSort, locked.locked]).toEqual([
      true,
      true,
      false,
      null,
    ]);
  });
  const before = JSON.stringify(book.engine.save());
  for (const work of [
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[9]]),
    (sheet: Excel.Worksheet) => (sheet.getRange("A1:B1").formulas = [["=1", "=2"]]),
    (sheet: Excel.Worksheet) => sheet.getRange("A1").clear(),
    (sheet: Excel.Worksheet) => sheet.getRange("A:A").delete("Left"),
    (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").merge(),
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.columnWidth = 20),
    (sheet: Excel.Worksheet) => sheet.getRange("A1").copyFrom("B1"),
  ])
    expect(await refused((sheet) => void work(sheet))).toBe("AccessDenied");
  expect(JSON.stringify(book.engine.save())).toBe(before);
  for (const work of [
    (sheet: Excel.Worksheet) => (sheet.getRange("B1").values = [[9]]),
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "red"),
    (sheet: Excel.Worksheet) => sheet.getRange("5:5").insert("Down"),
  ])
    expect(await refused((sheet) => void work(sheet))).toBeUndefined();
});

test("a password opens what it closed, and no other does", async () => {
  expect(await refused((sheet) => sheet.protection.unprotect())).toBeUndefined();
  expect(await refused((sheet) => sheet.protection.protect({}, "Secret"))).toBeUndefined();
  expect(await refused((sheet) => sheet.protection.unprotect("secret"))).toBe("InvalidArgument");
  expect(await refused((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
  expect(await refused((sheet) => sheet.protection.unprotect("Secret"))).toBeUndefined();
  expect(await refused((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBeUndefined();
});

test("the sheets of a workbook whose structure is protected stay as they are", async () => {
  expect(await refused((_sheet, context) => context.workbook.protection.protect())).toBeUndefined();
  expect(await refused((_sheet, context) => void context.workbook.worksheets.add("Other"))).toBe("AccessDenied");
  expect(await refused((sheet) => void (sheet.name = "Renamed"))).toBe("AccessDenied");
  expect(await refused((_sheet, context) => context.workbook.protection.unprotect())).toBeUndefined();
  expect(await refused((sheet) => void (sheet.name = "Plan"))).toBeUndefined();
});

// As openpyxl (`hash_password`) and XlsxWriter (`encode_password`) give them in their own tests.
test("the short hash of a password is the one that files hold", () => {
  expect(shortHash("test")).toBe("CBEB");
  expect(shortHash("password")).toBe("83AF");
});
