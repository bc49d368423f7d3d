import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const delivered = () => new Promise((done) => setTimeout(done, 50));

test("changes and selections on a sheet reach its handlers, and no longer once these are removed", async () => {
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const changed = sheet.onChanged.add(async (event) => {
      heard.push(`${event.type} ${event.address}`);
    });
    sheet.onSelectionChanged.add(async (event) => {
      heard.push(`${event.type} ${event.address}`);
    });
    context.workbook.onSelectionChanged.add(async () => {
      heard.push("workbook");
    });
    await context.sync();
    return changed;
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B3").values = [[9]];
    sheet.getRange("B4").format.font.bold = true;
    sheet.getRange("C2:C3").select();
    await context.sync();
  });
  await delivered();
  expect(heard).toEqual(["WorksheetChanged B3", "WorksheetSelectionChanged C2:C3", "workbook"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  book.engine.workbook.getActiveSheet().getRange("B3").setValue(10);
  await delivered();
  expect(heard).toHaveLength(3);
});

test("settings are kept in the workbook", async () => {
  Office.context.document.settings.set("theme", { dark: true });
  await new Promise((done) => Office.context.document.settings.saveAsync(done));
  const snapshot = book.engine.save();
  book.close();
  book = await openWorkbook({ snapshot });
  expect(Office.context.document.settings.get("theme")).toEqual({ dark: true });
});

test("the add-in can show and hide its pane", async () => {
  const seen: boolean[] = [];
  book.close();
  book = await openWorkbook({ onPaneVisibility: (visible) => seen.push(visible) });
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  expect(seen).toEqual([true, false]);
});

test("a ribbon button runs the action that the add-in associated with it", async () => {
  const ran = new Promise<unknown>((done) => Office.actions.associate("SHOW", done));
  await delivered();
  book.host.runAction("SHOW", { source: "ribbon" });
  expect(await ran).toBeTruthy();
});
