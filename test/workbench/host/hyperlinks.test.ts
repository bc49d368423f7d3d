import { openFile, saveXlsx } from "../../../src/workbench/page/files/xlsx-door";
import { openWorkbook, type OpenWorkbook } from "../../support/office";
import { brokenLinks, packageTexts } from "../files/written-package";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const answer = await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return answer;
  });

const linksOf = (...addresses: string[]) =>
  onSheet(async (sheet, context) => {
    const ranges = addresses.map((address) => sheet.getRange(address).load("hyperlink"));
    await context.sync();
    return ranges.map(({ hyperlink }) => hyperlink as unknown);
  });

const SHOP = "https://shop.example/?q=a&b";

// Source: Excel.RangeHyperlink and Excel.ClearApplyTo in Microsoft's reference.
test("links are set, read, moved with their cells, cleared, and kept in the file", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["Shop"], ["Plan"], ["Both"]];
    sheet.getRange("A1").hyperlink = { address: SHOP, screenTip: 'Look "here"', textToDisplay: "The shop" };
    sheet.getRange("A2:B3").hyperlink = { documentReference: "Sheet1!C9" };
    sheet.getRange("D1").hyperlink = { address: "mailto:ann@example.org" };
    await context.sync();
    const font = sheet.getRange("A1").format.font.load("underline,color");
    const text = sheet.getRange("A1:D2").load("values");
    await context.sync();
    expect([font.underline, font.color]).toEqual(["Single", "#0563C1"]);
    expect(text.values.map(([first, , , last]) => [first, last])).toEqual([
      ["The shop", "mailto:ann@example.org"],
      ["Plan", ""],
    ]);
    sheet.getRange("1:1").insert("Down");
  });
  const shop = { address: SHOP, screenTip: 'Look "here"', textToDisplay: "The shop" };
  const plan = { documentReference: "Sheet1!C9", textToDisplay: "Plan" };
  expect(await linksOf("A1", "A2", "A3:B4", "A2:A3")).toEqual([null, shop, plan, null]);
  await onSheet(async (sheet) => {
    sheet.getRange("A4").clear("Hyperlinks");
    sheet.getRange("D2").clear("RemoveHyperlinks");
  });
  const saved = await saveXlsx(book.engine);
  expect([saved.losses, brokenLinks(saved.bytes)]).toEqual([[], []]);
  expect(packageTexts(saved.bytes)["xl/worksheets/sheet1.xml"]).toContain('tooltip="Look &quot;here&quot;"');
  const { snapshot } = await openFile(saved.bytes, "links.xlsx", () => undefined);
  book.close();
  book = await openWorkbook({ snapshot });
  expect(await linksOf("A2", "A3:B3", "A4", "B4", "D2")).toEqual([shop, plan, null, { ...plan, textToDisplay: "" }, null]);
  await onSheet(async (sheet, context) => {
    const kept = sheet.getRange("D2").load("values");
    const font = sheet.getRange("D2").format.font.load("underline");
    await context.sync();
    expect([kept.values[0]?.[0], font.underline]).toEqual(["mailto:ann@example.org", "None"]);
  });
});

test.each([{}, { textToDisplay: "nowhere" }, { address: "https://shop.example", screenTip: "x".repeat(256) }])(
  "a link is refused and nothing is left of it: %j",
  async (hyperlink) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("F1").hyperlink = hyperlink;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect(await linksOf("F1")).toEqual([null]);
  },
);
