import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { openFile, saveXlsx } from "../../../src/workbench/page/files/xlsx-door";
import { openWorkbook, type OpenWorkbook } from "../../support/office";
import { packageTexts } from "../files/written-package";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const answer = await work(sheet, context);
    await context.sync();
    return answer;
  });

test("a format of several areas says which they are, and has no single range", async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRanges("A1:A3,C2:D4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    const areas = format.getRanges().load("address,areaCount");
    const none = format.getRangeOrNullObject();
    await context.sync();
    expect([areas.address, areas.areaCount, none.isNullObject]).toEqual(["Sheet1!A1:A3,Sheet1!C2:D4", 2, true]);
    format.getRange().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange("C1:D9").conditionalFormats.clearAll();
    const format = sheet.getRange("A1").conditionalFormats.getItemAt(0);
    const [range, areas] = [format.getRange().load("address"), format.getRanges().load("address")];
    const elsewhere = sheet.getRange("C2:D4").conditionalFormats.getCount();
    await context.sync();
    expect([range.address, areas.address, elsewhere.value]).toEqual(["Sheet1!A1:A3", "Sheet1!A1:A3", 0]);
    sheet.getRange().conditionalFormats.clearAll();
  });
});

/** Icons of cells in a column, as the grid shows them. */
function icons(sheetId: string, rows: number): unknown[] {
  const service = book.engine.injector.get(ConditionalFormattingService);
  const icon = (row: number) => service.composeStyle(book.engine.workbook.getId(), sheetId, row, 0)?.iconSet;
  return Array.from({ length: rows }, (_, row) => {
    const { iconType, iconId } = icon(row) ?? {};
    return `${iconType} ${iconId}`;
  });
}

// Limits and which icon is which: Microsoft's reference, `Excel.ConditionalIconCriterion` and `Excel.icons`.
test("icons are set by criteria from the lowest up, read back, and kept in files", async () => {
  const sheetId = await onSheet(async (sheet, context) => {
    sheet.load("id");
    const numbers = sheet.getRange("A1:A4");
    numbers.values = [[1], [5], [9], [10]];
    const { iconSet } = numbers.conditionalFormats.add("IconSet").load("type");
    iconSet.load("style,criteria,reverseIconOrder,showIconOnly");
    await context.sync();
    expect([iconSet.style, iconSet.reverseIconOrder, iconSet.showIconOnly]).toEqual(["ThreeTrafficLights1", false, false]);
    expect(iconSet.criteria.map(({ type, formula }) => `${type} ${formula}`)).toEqual(["Percent =0", "Percent =33", "Percent =67"]);
    iconSet.style = "ThreeTriangles";
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=5" },
      { type: "Number", operator: "GreaterThan", formula: "=9" },
    ];
    return sheet;
  }).then(({ id }) => id);
  // The grid counts icons from the highest.
  const three = [2, 1, 1, 0].map((at) => `3Triangles ${at}`);
  icons(sheetId, 4);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(icons(sheetId, 4)).toEqual(three);
  await onSheet(async (sheet, context) => {
    const rating = sheet.getRange("A1:A4").conditionalFormats.add("IconSet").iconSet;
    rating.style = "FourRating";
    rating.reverseIconOrder = true;
    const mixed = sheet.getRange("A1:A4").conditionalFormats.add("IconSet").iconSet;
    mixed.showIconOnly = true;
    mixed.criteria = [
      { customIcon: book.Excel.icons.threeStars.goldStar } as Excel.ConditionalIconCriterion,
      { type: "Percentile", operator: "GreaterThan", formula: "=50" },
      { type: "Formula", operator: "GreaterThanOrEqual", formula: "=$A$3+0.5" },
    ];
    mixed.reverseIconOrder = true;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
  const saved = await saveXlsx(book.engine);
  expect(saved.losses).toEqual([]);
  const sheet = packageTexts(saved.bytes)["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<iconSet iconSet="4Rating" reverse="1"><cfvo type="percent" val="0"/>');
  expect(sheet).toContain('<x14:cfvo type="num" gte="0"><xm:f>9</xm:f></x14:cfvo></x14:iconSet>');
  expect(sheet).toContain('<x14:cfIcon iconSet="3Stars" iconId="2"/><x14:cfIcon iconSet="3TrafficLights1" iconId="1"/>');
  const { snapshot, losses } = await openFile(saved.bytes, "icons.xlsx", () => undefined);
  expect(losses).toEqual([]);
  const again = await openWorkbook({ snapshot });
  try {
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats;
      formats.load("items/iconSet/style,items/iconSet/criteria,items/iconSet/reverseIconOrder,items/iconSet/showIconOnly");
      await context.sync();
      const said = formats.items.map(({ iconSet: one }) => ({
        style: one.style,
        reversed: one.reverseIconOrder,
        only: one.showIconOnly,
        limits: one.criteria.map(({ operator, formula }) => `${operator} ${formula}`),
        own: one.criteria.map(({ customIcon }) => customIcon?.index ?? null),
      }));
      const [least, more] = ["GreaterThanOrEqual", "GreaterThan"];
      expect(said).toContainEqual({
        style: "ThreeTriangles",
        reversed: false,
        only: false,
        limits: [`${least} =0`, `${least} =5`, `${more} =9`],
        own: [null, null, null],
      });
      expect(said.map(({ style, reversed }) => `${style} ${reversed}`)).toContain("FourRating true");
      expect(said).toContainEqual({
        style: "ThreeTrafficLights1",
        reversed: false,
        only: true,
        limits: [`${least} =0`, `${more} =50`, `${least} =$A$3+0.5`],
        own: [2, 1, 2],
      });
    });
  } finally {
    again.close();
  }
});

test.each<[string, (icons: Excel.IconSetConditionalFormat) => void]>([
  ["too few criteria", (icons) => (icons.criteria = [{} as Excel.ConditionalIconCriterion])],
  ["a set that Excel has not", (icons) => (icons.style = "FiveFelling" as "FiveBoxes")],
  [
    "more than a hundred per cent",
    (icons) =>
      (icons.criteria = [0, 50, 101].map((limit) => ({ type: "Percent", operator: "GreaterThan", formula: `=${limit}` }) as const)),
  ],
  [
    "an icon that its set has not",
    (icons) =>
      (icons.criteria = [0, 1, 2].map(
        () => ({ type: "Number", operator: "GreaterThan", formula: "=1", customIcon: { set: "ThreeFlags", index: 3 } }) as const,
      )),
  ],
])("icons with %s are refused", async (_, make) => {
  await onSheet(async (sheet, context) => {
    make(sheet.getRange("F1:F3").conditionalFormats.add("IconSet").iconSet);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
