import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const FILL = "#00FF00";
const CELLS = ["alpha", "beta", 1, 2, 3, 3, ""];
const ERROR = "=1/0";

/** Which of the cells a conditional format colours, by their place. */
async function colored(
  make: (formats: Excel.ConditionalFormatCollection) => Excel.ConditionalRangeFormat,
  cells: readonly (string | number)[] = CELLS,
): Promise<number[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange(`A1:A${cells.length}`);
    range.values = cells.map((value) => [value]);
    make(range.conditionalFormats).fill.color = FILL;
    sheet.load("id");
    await context.sync();
    await book.engine.settle();
    const service = book.engine.injector.get(ConditionalFormattingService);
    const look = (row: number) => service.composeStyle(book.engine.workbook.getId(), sheet.id, row, 0)?.style?.bg?.rgb;
    cells.forEach((_, row) => look(row));
    // Formulas of formats are worked out when they are first asked for.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await book.engine.settle();
    return cells.flatMap((_, row) => (look(row)?.toUpperCase() === FILL ? [row] : []));
  });
}

const preset = (criterion: string) => (formats: Excel.ConditionalFormatCollection) => {
  const format = formats.add(Excel.ConditionalFormatType.presetCriteria).preset;
  format.rule = { criterion: criterion as Excel.ConditionalFormatPresetCriterion };
  return format.format;
};
const top = (type: string, rank: number) => (formats: Excel.ConditionalFormatCollection) => {
  const format = formats.add(Excel.ConditionalFormatType.topBottom).topBottom;
  format.rule = { type: type as Excel.ConditionalTopBottomCriterionType, rank };
  return format.format;
};
const text = (operator: string, wanted: string) => (formats: Excel.ConditionalFormatCollection) => {
  const format = formats.add(Excel.ConditionalFormatType.containsText).textComparison;
  format.rule = { operator: operator as Excel.ConditionalTextOperator, text: wanted };
  return format.format;
};

// What each colours follows from the words of Microsoft's reference.
test.each<[string, Parameters<typeof colored>[0], number[]]>([
  ["the greatest, however often", top("TopItems", 1), [4, 5]],
  ["the least half of the numbers", top("BottomPercent", 50), [2, 3]],
  ["blanks", preset("Blanks"), [6]],
  ["numbers above their average", preset("AboveAverage"), [4, 5]],
  ["what is there twice", preset("DuplicateValues"), [4, 5]],
  ["texts with some letters", text("Contains", "ET"), [1]],
  ["texts that begin so", text("BeginsWith", "al"), [0]],
])("%s", async (_, make, expected) => {
  expect(await colored(make)).toEqual(expected);
});

test("errors, and nothing by an average that is one", async () => {
  const cells = [...CELLS, ERROR];
  expect(await colored(preset("Errors"), cells)).toEqual([7]);
  expect(await colored(preset("AboveAverage"), cells)).toEqual([]);
});

test("rules read back in their own words, and wrong ones are refused", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("C1:C4");
    const { topBottom } = range.conditionalFormats.add("TopBottom");
    topBottom.rule = { type: "BottomItems", rank: 2 };
    topBottom.load("rule");
    const format = range.conditionalFormats.getItemAt(0);
    format.load("type");
    await context.sync();
    expect([topBottom.rule, format.type]).toEqual([{ type: "BottomItems", rank: 2 }, "TopBottom"]);
    for (const rule of [
      { type: "BottomItems", rank: 0 },
      { type: "Middle", rank: 1 },
    ]) {
      topBottom.rule = rule as Excel.ConditionalTopBottomRule;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });
});

test("a cell is compared with another one", async () => {
  expect(
    await colored((formats) => {
      const format = formats.add("CellValue").cellValue;
      format.rule = { operator: "EqualTo", formula1: "=$A$5" };
      return format.format;
    }),
  ).toEqual([4, 5]);
});
