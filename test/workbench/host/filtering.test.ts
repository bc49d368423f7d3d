import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const ROWS = [
  ["Channel", "Spend", "Day"],
  ["Search", 100, "2026-01-05"],
  ["Social", 80, "2026-02-05"],
  ["Video", 40, "2026-02-20"],
  ["Search ads", 60, "2025-02-20"],
];

/** What a filter lets through, of the first column. */
async function shown(filter: (sheet: Excel.Worksheet, table: Excel.Table) => void, asTable = true): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:C5").values = ROWS;
    const table = asTable ? sheet.tables.add("A1:C5", true) : (undefined as never);
    filter(sheet, table);
    const view = sheet.getRange("A2:A5").getVisibleView();
    view.load("values");
    await context.sync();
    return view.values.flat();
  });
}

const column = (table: Excel.Table, name: string) => table.columns.getItem(name).filter;

test.each<[string, (table: Excel.Table) => void, string[]]>([
  ["values", (table) => column(table, "Channel").applyValuesFilter(["Search", "Video"]), ["Search", "Video"]],
  ["a pattern", (table) => column(table, "Channel").applyCustomFilter("=Search*"), ["Search", "Search ads"]],
  ["two comparisons", (table) => column(table, "Spend").applyCustomFilter(">50", "<90", "And"), ["Social", "Search ads"]],
  ["either of two", (table) => column(table, "Spend").applyCustomFilter(">90", "<50", "Or"), ["Search", "Video"]],
  ["the top items", (table) => column(table, "Spend").applyTopItemsFilter(2), ["Search", "Social"]],
  ["the bottom half", (table) => column(table, "Spend").applyBottomPercentFilter(50), ["Video", "Search ads"]],
  ["the average", (table) => column(table, "Spend").applyDynamicFilter("AboveAverage"), ["Search", "Social"]],
  ["a month", (table) => column(table, "Day").applyValuesFilter([{ date: "2026-02-01", specificity: "Month" }]), ["Social", "Video"]],
])("a column of a table is filtered by %s", async (_, filter, expected) => {
  expect(await shown((_sheet, table) => filter(table))).toEqual(expected);
});

test("filters of two columns work together, and each can be taken off alone", async () => {
  const two = (table: Excel.Table) => {
    column(table, "Channel").applyCustomFilter("=Search*");
    column(table, "Spend").applyCustomFilter("<90");
  };
  expect(await shown((_sheet, table) => two(table))).toEqual(["Search ads"]);
  expect(
    await shown((_sheet, table) => {
      two(table);
      column(table, "Spend").clear();
    }),
  ).toEqual(["Search", "Search ads"]);
});

test("a filter by colour is by the colour of the cells", async () => {
  const colored = await shown((sheet, table) => {
    sheet.getRange("A3").format.fill.color = "yellow";
    column(table, "Channel").applyCellColorFilter("#FFFF00");
  });
  expect(colored).toEqual(["Social"]);
});

test("the filter of a sheet is put over cells, read back, cleared and taken away", async () => {
  const criteria = { filterOn: Excel.FilterOn.custom, criterion1: ">50" };
  expect(await shown((sheet) => sheet.autoFilter.apply("A1:C5", 1, criteria), false)).toEqual(["Search", "Social", "Search ads"]);
  await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getLast();
    autoFilter.load("enabled, isDataFiltered, criteria");
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(autoFilter.criteria[1]).toMatchObject({ filterOn: "Custom", criterion1: ">50" });
    autoFilter.clearCriteria();
    autoFilter.load("isDataFiltered");
    await context.sync();
    expect(autoFilter.isDataFiltered).toBe(false);
    autoFilter.remove();
    autoFilter.load("enabled");
    await context.sync();
    expect(autoFilter.enabled).toBe(false);
  });
});

test.each<[string, Excel.FilterCriteria]>([
  ["no rank", { filterOn: "TopItems", criterion1: "0" }],
  ["no period", { filterOn: "Dynamic", dynamicCriteria: "NextDecade" as "Today" }],
  ["no criterion", { filterOn: "Everything" as "Values" }],
])("criteria that are %s are refused and leave everything as it was", async (_, criteria) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    const before = JSON.stringify(book.engine.save());
    sheet.autoFilter.apply("A1:C5", 1, criteria);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(JSON.stringify(book.engine.save())).toBe(before);
  });
});
