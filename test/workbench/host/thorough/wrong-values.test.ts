import { ENUMERATIONS } from "../../../../src/workbench/host/dispatch/enumerations";
import { openWorkbook, type OpenWorkbook } from "../../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

/** One object of each of many classes. */
const INSTANCES: Readonly<Record<string, (sheet: Excel.Worksheet) => unknown>> = {
  Range: (sheet) => sheet.getRange("A1:B4"),
  RangeFormat: (sheet) => sheet.getRange("A1:B4").format,
  RangeFont: (sheet) => sheet.getRange("A1:B4").format.font,
  RangeFill: (sheet) => sheet.getRange("A1:B4").format.fill,
  RangeBorder: (sheet) => sheet.getRange("A1:B4").format.borders.getItem("EdgeTop"),
  FormatProtection: (sheet) => sheet.getRange("A1:B4").format.protection,
  DataValidation: (sheet) => sheet.getRange("D1").dataValidation,
  PageLayout: (sheet) => sheet.pageLayout,
  Comment: (sheet) => sheet.comments.getItemAt(0),
  Chart: (sheet) => sheet.charts.getItemAt(0),
  ChartTitle: (sheet) => sheet.charts.getItemAt(0).title,
  ChartFont: (sheet) => sheet.charts.getItemAt(0).title.format.font,
  ChartLegend: (sheet) => sheet.charts.getItemAt(0).legend,
  "ChartAxis of values": (sheet) => sheet.charts.getItemAt(0).axes.valueAxis,
  "ChartAxis of categories": (sheet) => sheet.charts.getItemAt(0).axes.categoryAxis,
  ChartSeries: (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0),
  ChartLineFormat: (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).format.line,
  Table: (sheet) => sheet.tables.getItemAt(0),
  TableColumn: (sheet) => sheet.tables.getItemAt(0).columns.getItemAt(0),
  Application: (sheet) => (sheet.context as Excel.RequestContext).workbook.application,
  NamedItem: (sheet) => (sheet.context as Excel.RequestContext).workbook.names.getItem("here"),
};

beforeAll(() => Excel.run(fill));

async function fill(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add("Data");
  sheet.getRange("A1:B4").values = [
    ["Channel", "Spend"],
    ["Search", 100],
    ["Social", 80],
    ["Video", 40],
  ];
  sheet.tables.add("A1:B4", true);
  sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
  sheet.comments.add("A2", "Look");
  context.workbook.names.add("here", sheet.getRange("A1"));
  await context.sync();
}

const WRONG: readonly unknown[] = ["Nonsense", -1e9, 1e9, true, {}, [], null];
const REFUSALS = ["InvalidArgument", "NotImplemented", "InvalidOperation", "AccessDenied"];

interface Shape {
  readonly _className: string;
  readonly _scalarPropertyNames: readonly string[];
  readonly _scalarPropertyUpdateable: readonly boolean[];
}

/** Everything the workbook is, once it is calculated. */
async function state(): Promise<string> {
  await book.engine.settle();
  return JSON.stringify(book.engine.save());
}

test.each(Object.keys(INSTANCES))(
  "whatever is set on %s is what it can be, or is refused and leaves the workbook as it was",
  async (name) => {
    const wrong: string[] = [];
    await Excel.run(async (context) => {
      const one = INSTANCES[name]?.(context.workbook.worksheets.getItem("Data")) as Record<string, unknown>;
      const shape = Object.getPrototypeOf(one) as Shape;
      for (const member of shape._scalarPropertyNames.filter((_, index) => shape._scalarPropertyUpdateable[index])) {
        for (const value of WRONG) {
          const said = `${member} = ${JSON.stringify(value)}`;
          const before = await state();
          one[member] = value;
          const error = await context.sync().then(
            () => undefined,
            (refused: unknown) => refused as OfficeExtension.Error,
          );
          const changed = (await state()) !== before;
          if (error && changed) wrong.push(`${said} leaves something`);
          if (error && !REFUSALS.includes(error.code)) wrong.push(`${said}: ${error.code} ${error.message}`);
          if (!error && value === "Nonsense" && typeof ENUMERATIONS[shape._className]?.[member] === "string")
            wrong.push(`${said} is taken`);
          if (!error && changed) await book.engine.undo();
        }
      }
    });
    expect(wrong).toEqual([]);
  },
);
