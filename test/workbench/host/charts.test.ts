import { resolveChart } from "../../../src/workbench/engine/resolve-chart";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = [
      ["Channel", "Spend", "Revenue"],
      ["Search", 100, 250],
      ["Social", 80, 90],
      ["Video", 40, 20],
    ];
    await context.sync();
  });
});
afterEach(() => book.close());

const drawn = () => {
  const [sheetId = ""] = book.engine.charts.sheetIds;
  const [chart] = book.engine.charts.list(sheetId);
  if (!chart) throw new Error("There is no chart.");
  return resolveChart(book.engine, sheetId, chart);
};

async function addChart(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    chart.name = "By channel";
    chart.title.text = "Search pays back";
    chart.legend.position = "Bottom";
    chart.setPosition("E2", "J12");
    chart.axes.valueAxis.numberFormat = "#,##0";
    const line = chart.series.getItemAt(1);
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    line.format.line.color = "#BC4B09";
    line.format.line.lineStyle = "Dash";
    line.hasDataLabels = true;
    await context.sync();
  });
}

test("a chart takes series, names and categories from its data", async () => {
  await addChart();
  const chart = drawn();
  expect(chart.series.map((series) => [series.name, series.values, series.categories])).toEqual([
    ["Spend", [100, 80, 40], ["Search", "Social", "Video"]],
    ["Revenue", [250, 90, 20], ["Search", "Social", "Video"]],
  ]);
});

test("what was set on a chart and its series is what is drawn", async () => {
  await addChart();
  const chart = drawn();
  expect(chart.title).toEqual({ visible: true, text: "Search pays back" });
  expect(chart.legend.position).toBe("Bottom");
  expect(chart.axes.value.numberFormat).toBe("#,##0");
  expect(chart.series[1]).toMatchObject({ type: "Line", axisGroup: "Secondary", color: "#BC4B09", dashed: true, labels: true });
});

test("a chart follows its cells when rows are inserted above, and comes back with undo", async () => {
  await addChart();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("1:2").insert("Down");
    await context.sync();
  });
  expect(drawn().series[0]?.values).toEqual([100, 80, 40]);
  expect(book.engine.charts.list(book.engine.charts.sheetIds[0] ?? "")[0]?.covers?.row).toBe(3);
  await book.engine.undo();
  expect(drawn().series[0]?.values).toEqual([100, 80, 40]);
  expect(book.engine.charts.list(book.engine.charts.sheetIds[0] ?? "")[0]?.covers?.row).toBe(1);
});

test("a chart shows what its cells hold now", async () => {
  await addChart();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[500]];
    await context.sync();
  });
  expect(drawn().series[0]?.values).toEqual([500, 80, 40]);
});

test("charts are saved with the workbook", async () => {
  await addChart();
  const snapshot = book.engine.save();
  book.close();
  book = await openWorkbook({ snapshot });
  expect(drawn().title.text).toBe("Search pays back");
});

test("a kind of chart that is not drawn is refused by name", async () => {
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add("Waterfall", sheet.getRange("A1:B4"), "Auto");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Waterfall") });
});
