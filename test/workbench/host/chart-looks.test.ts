import { drawChart } from "../../../src/charts/native/draw-chart";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { pictureOfChart } from "../../../src/workbench/page/charts/picture-of-chart";
import { flat, ofKind, textsOf } from "../../charts/native/picture";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

async function chart(type: `${Excel.ChartType}`, set: (chart: Excel.Chart) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = [
      ["Channel", "Spend", "Revenue"],
      ["Search", 100, 250],
      ["Social", 80, 90],
      ["Video", 40, 20],
    ];
    set(sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C4"), "Columns"));
    await context.sync();
  });
}

/** What is drawn of the one chart: of this workbook, or of the one that its file opens as. */
async function marks(engine = book.engine) {
  await engine.settle();
  const [sheetId = ""] = engine.charts.sheetIds;
  const [model] = engine.charts.list(sheetId);
  const picture = model && pictureOfChart(engine, model);
  if (!picture) throw new Error("There is no chart.");
  return flat(drawChart(picture, 480, 288).marks);
}

/** The same after the workbook was saved as a file and opened again. */
async function reopened<T>(look: (all: Awaited<ReturnType<typeof marks>>) => T): Promise<T> {
  await book.engine.settle();
  const { workbook } = await decode(await encode(snapshotToFile(book.engine.save()).workbook));
  const again = await openWorkbook({ snapshot: fileToSnapshot(workbook).snapshot });
  try {
    return look(await marks(again.engine));
  } finally {
    again.close();
  }
}

test("an axis ends where it was told to and counts in its unit, also when the file is opened again", async () => {
  await chart("ColumnClustered", ({ axes, legend }) => {
    axes.valueAxis.minimum = -100;
    axes.valueAxis.maximum = 500;
    axes.valueAxis.majorUnit = 300;
    legend.visible = false;
  });
  const numbers = (all: Awaited<ReturnType<typeof marks>>) => textsOf(all).filter((text) => /^-?\d+$/.test(text));
  expect(numbers(await marks())).toEqual(["-100", "200", "500"]);
  expect(await reopened(numbers)).toEqual(["-100", "200", "500"]);
});

test("columns stand as far apart and over each other as was said", async () => {
  const breadths = async (gapWidth: number, overlap: number) => {
    await chart("ColumnClustered", ({ series, legend }) => {
      legend.visible = false;
      series.getItemAt(0).gapWidth = gapWidth;
      series.getItemAt(0).overlap = overlap;
    });
    const [first, second] = ofKind(await marks(), "bar").toSorted((a, b) => a.x - b.x);
    return { breadth: first?.width ?? NaN, step: (second?.x ?? NaN) - (first?.x ?? NaN) };
  };
  const apart = await breadths(100, 0);
  book.close();
  book = await openWorkbook();
  const covered = await breadths(100, 50);
  // Two columns and a gap of one: a third each; half covered, two and a half parts share the same room.
  expect((covered.breadth + 1) / (apart.breadth + 1)).toBeCloseTo(3 / 2.5, 1);
  expect(covered.step).toBeLessThan(apart.step);
});

test("series become the rows of the data and take another order", async () => {
  await chart("ColumnClustered", (one) => {
    one.plotBy = "Rows";
  });
  await Excel.run(async (context) => {
    const { series } = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0);
    series.load("items/name");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(["Search", "Social", "Video"]);
    series.getItemAt(2).plotOrder = 0;
    series.load("items/name");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(["Video", "Search", "Social"]);
  });
});

test("what nothing would be drawn of is refused by its name, what is no such look as invalid", async () => {
  await chart("Line", () => undefined);
  const refusal = (set: (chart: Excel.Chart) => void) =>
    Excel.run(async (context) => {
      set(context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0));
      return context.sync().then(
        () => undefined,
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
    });
  expect(await refusal((one) => (one.axes.valueAxis.scaleType = "Logarithmic"))).toBe("NotImplemented");
  expect(await refusal((one) => (one.series.getItemAt(0).filtered = true))).toBe("NotImplemented");
  expect(await refusal((one) => (one.axes.valueAxis.scaleType = "Square" as "Linear"))).toBe("InvalidArgument");
  expect(await refusal((one) => (one.series.getItemAt(0).markerSize = 100))).toBe("InvalidArgument");
});

// Ten points and a half and red, as set; the labels of the whole chart give way to those of a series.
test.each<`${Excel.ChartType}`>(["ColumnClustered", "ColumnStacked", "BarClustered", "LineMarkers", "XYScatter", "Doughnut"])(
  "labels of a chart of the type %s are written as they are set, and opened so from its file",
  async (type) => {
    await chart(type, (made) => {
      made.dataLabels.format.font.size = 10.5;
      made.dataLabels.format.font.color = "red";
      const series = made.series.getItemAt(0);
      if (type === "XYScatter") series.setXAxisValues(made.worksheet.getRange("C2:C4"));
      series.hasDataLabels = true;
      series.dataLabels.format.font.bold = true;
    });
    // 96 px to 72 points.
    const written = (all: Awaited<ReturnType<typeof marks>>) =>
      ofKind(all, "text").filter(({ fill, size, bold }) => fill === "#FF0000" && size === 14 && bold === true).length;
    expect(written(await marks())).toBe(3);
    expect(await reopened(written)).toBe(3);
  },
);
