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

test("the document's own events reach both of their ways in, and none is told of while events are off", async () => {
  const heard: string[] = [];
  const added = await new Promise<Office.AsyncResultStatus>((done) => {
    const handler = () => void heard.push("common selection");
    book.Office.context.document.addHandlerAsync(book.Office.EventType.DocumentSelectionChanged, handler, ({ status }) => done(status));
  });
  expect(added).toBe("succeeded");
  const change = async (enabled: boolean) => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = enabled;
      await context.sync();
      context.workbook.settings.add("colour", `${enabled}`);
      context.workbook.worksheets.getActiveWorksheet().getRange("C2").select();
      await context.sync();
      context.runtime.load("enableEvents");
      await context.sync();
      expect(context.runtime.enableEvents).toBe(enabled);
    });
    await delivered();
  };
  await Excel.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(async () => void heard.push("settings"));
    await context.sync();
  });
  await change(false);
  expect(heard).toEqual([]);
  await change(true);
  expect(heard.sort()).toEqual(["common selection", "settings"]);
});

test("what is missing is refused by the name an add-in knows it by", async () => {
  const refused = (work: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }).then(
      () => "nothing",
      (error: { readonly message: string }) => error.message,
    );
  const handler = () => Promise.resolve();
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
  expect(await refused((context) => context.workbook.onActivated.add(handler))).toContain("Workbook.onActivated.");
  expect(await refused((context) => sheet(context).onSingleClicked.add(handler))).toContain("Worksheet.onSingleClicked.");
  expect(await refused((context) => (sheet(context).showHeadings = false))).toContain("Worksheet.showHeadings.");
  expect(await refused((context) => context.workbook.functions.vlookup(1, sheet(context).getRange("A1:B2"), 2))).toContain(
    "Functions.vlookup.",
  );
});
