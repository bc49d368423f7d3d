import { insertPlan } from "../../../../src/excel/insert-plan";
import type { Area, ChartKind, ChartPlan, SheetPlan } from "../../../../src/plan/sheet-plan";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { fileToSnapshot } from "../../../../src/workbench/files/file-to-snapshot";
import type { ChartPicture } from "../../../../src/charts/native/chart-picture";
import { drawChart } from "../../../../src/charts/native/draw-chart";
import { pictureOfChart } from "../../../../src/workbench/page/charts/picture-of-chart";
import { flat, ofKind, textsOf } from "../../../charts/native/picture";
import { decode } from "../../../../src/files/xlsx/decode";
import { encodePlan } from "../../../../src/files/xlsx/encode-plan";
import { openWorkbook } from "../../../support/office";

const column = (at: number): Area => ({ row: 1, column: at, rows: 4, columns: 1 });
const [DATE, SPEND, REVENUE, RATE, NAME] = [0, 1, 2, 3, 4] as const;

const one = (values: number, color: string, more: Partial<ChartPlan["series"][number]> = {}) => ({
  name: `Series ${values}`,
  values: column(values),
  categories: column(DATE),
  color,
  ...more,
});

/** One chart of every kind, and between them every option a plan can give. */
const CHARTS: Readonly<Record<ChartKind, Omit<ChartPlan, "name" | "kind" | "at">>> = {
  column: {
    title: "Spend and return",
    legend: "bottom",
    valueFormat: "$#,##0",
    secondaryFormat: "0%",
    categoryFormat: "m/d",
    valueTitle: "Amount",
    categoryTitle: "Day",
    series: [one(SPEND, "#0F6CBD", { labels: true }), one(RATE, "#BC4B09", { kind: "line", secondaryAxis: true, dashed: true })],
  },
  stackedColumn: { title: "Both piled up", legend: "right", series: [one(SPEND, "#0F6CBD"), one(REVENUE, "#107C10")] },
  bar: {
    title: "From the top",
    legend: "none",
    categoryFormat: "0%",
    series: [one(SPEND, "#0F6CBD", { categories: column(RATE), labels: true })],
  },
  stackedBar: { title: "Behind each other", legend: "bottom", series: [one(SPEND, "#0F6CBD"), one(REVENUE, "#107C10")] },
  line: { title: "Two lines", legend: "top", series: [one(SPEND, "#0F6CBD"), one(REVENUE, "#BC4B09", { dashed: true, labels: true })] },
  area: { title: "An area", legend: "none", series: [one(REVENUE, "#107C10")] },
  doughnut: { title: "Shares", legend: "right", series: [one(SPEND, "#0F6CBD", { categories: column(NAME), labels: true })] },
  scatter: {
    title: "Against each other",
    legend: "bottom",
    categoryFormat: "#,##0",
    valueFormat: "0",
    valueTitle: "Revenue",
    categoryTitle: "Spend",
    series: [
      one(REVENUE, "#0F6CBD", { categories: column(SPEND) }),
      one(SPEND, "#BC4B09", { categories: column(SPEND), kind: "line", dashed: true }),
    ],
  },
  bubble: { title: "With sizes", legend: "none", series: [one(REVENUE, "#107C10", { categories: column(SPEND), sizes: column(RATE) })] },
};
const KINDS = Object.keys(CHARTS) as ChartKind[];

const PLAN: SheetPlan = {
  id: "every-chart",
  lang: "en",
  sheetName: "Charts",
  columns: [],
  rows: [],
  names: [],
  tables: [],
  validations: [],
  conditionals: [],
  notes: [],
  merges: [],
  columnGroups: [],
  samples: [],
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ["Date", "Spend", "Revenue", "Rate", "Channel"],
        [46082, 100, 250, 0.1, "Search"],
        [46083, 80, 90, 0.25, "Social"],
        [46084, 40, 20, 0.5, "Video"],
        [46085, 20, 60, 1, "Mail"],
      ],
    },
  ],
  styles: [{ area: { row: 0, column: 0, rows: 5, columns: 5 }, style: "body" }],
  formats: [
    { area: column(DATE), format: "yyyy-mm-dd" },
    { area: column(RATE), format: "0.00" },
  ],
  page: { orientation: "portrait", printArea: { row: 0, column: 0, rows: 5, columns: 5 }, fitToWidth: true },
  charts: KINDS.map((kind, index) => ({ ...CHARTS[kind], name: kind, kind, at: { row: 6 + index * 12, column: 0, rows: 12, columns: 5 } })),
  home: { row: 0, column: 0 },
};

const picturesIn = (engine: Engine): Map<string, ChartPicture | undefined> => {
  const sheetId =
    engine.workbook
      .getSheets()
      .find((sheet) => sheet.getSheetName() === PLAN.sheetName)
      ?.getSheetId() ?? "";
  return new Map(engine.charts.list(sheetId).map((chart) => [chart.name, pictureOfChart(engine, chart)]));
};

let inserted: Map<string, ChartPicture | undefined>;
let opened: Map<string, ChartPicture | undefined>;

beforeAll(async () => {
  const book = await openWorkbook();
  await insertPlan(() => PLAN);
  await book.engine.settle();
  inserted = picturesIn(book.engine);
  book.close();
  const { workbook } = await decode(await encodePlan(PLAN));
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(workbook).snapshot });
  await engine.settle();
  opened = picturesIn(engine);
  engine.dispose();
});

const picture = (kind: ChartKind): ChartPicture => {
  const found = inserted.get(kind);
  if (!found) throw new Error(`No picture of the ${kind} chart.`);
  return found;
};
const marks = (kind: ChartKind) => flat(drawChart(picture(kind), 640, 360).marks);
const texts = (kind: ChartKind): string[] => textsOf(marks(kind));

describe.each(KINDS)("a %s chart", (kind) => {
  const planned = CHARTS[kind];

  test("inserted through Office.js shows what the plan says", () => {
    const { title, legend, series } = picture(kind);
    expect({ kind: picture(kind).kind, title, legend }).toEqual({ kind, title: planned.title, legend: planned.legend });
    expect(
      series.map(({ name, color, secondaryAxis, dashed, labels, kind: own }) => ({ name, color, secondaryAxis, dashed, labels, own })),
    ).toEqual(
      planned.series.map((one) => ({
        name: one.name,
        color: one.color,
        secondaryAxis: one.secondaryAxis ?? false,
        dashed: one.dashed ?? false,
        labels: one.labels ?? false,
        own: one.kind ?? kind,
      })),
    );
    for (const field of ["valueFormat", "secondaryFormat", "categoryFormat", "valueTitle", "categoryTitle"] as const)
      if (planned[field] !== undefined) expect(picture(kind)[field]).toBe(planned[field]);
  });

  test("opened from a file is the same picture as inserted through Office.js", () => {
    expect(opened.get(kind)).toEqual(picture(kind));
  });

  test("names its title in the drawing", () => {
    expect(texts(kind).join(" ")).toContain(planned.title);
  });
});

test("dates and rates on a category axis are in the plan's format, not in that of their cells", () => {
  // 46082 is 1 March 2026.
  expect(picture("column").series[0]?.categories).toEqual(["3/1", "3/2", "3/3", "3/4"]);
  expect(texts("column")).toEqual(expect.arrayContaining(["3/1", "3/4"]));
  expect(texts("bar")).toEqual(expect.arrayContaining(["10%", "25%", "50%", "100%"]));
});

test("without a format of its own an axis shows dates as the cells do", () => {
  expect(picture("line").series[0]?.categories[0]).toBe("2026-03-01");
});

const bars = (kind: ChartKind) => ofKind(marks(kind), "bar");

test("stacked columns stand on each other", () => {
  const columns = bars("stackedColumn");
  // The legend's squares have the same colours.
  const [spend, revenue] = ["#0F6CBD", "#107C10"].map((color) =>
    columns.filter(({ fill, round }) => fill === color && round === undefined),
  );
  expect(spend).toHaveLength(4);
  expect(revenue).toHaveLength(4);
  revenue?.forEach((above, i) => {
    expect(above.x).toBeCloseTo(spend?.[i]?.x ?? NaN, 6);
    expect(above.y + above.height).toBeCloseTo(spend?.[i]?.y ?? NaN, 6);
  });
});

test("stacked bars lie behind each other", () => {
  const [spend, revenue] = ["#0F6CBD", "#107C10"].map((color) =>
    bars("stackedBar").filter(({ fill, round }) => fill === color && round === undefined),
  );
  expect(revenue).toHaveLength(4);
  revenue?.forEach((after, i) => {
    expect(after.y).toBeCloseTo(spend?.[i]?.y ?? NaN, 6);
    expect(after.x).toBeCloseTo((spend?.[i]?.x ?? NaN) + (spend?.[i]?.width ?? NaN), 6);
  });
});

test("only the dashed line is dashed, and a line beside columns has the second axis's numbers", () => {
  expect(ofKind(marks("line"), "line").map(({ stroke }) => stroke.dash !== undefined)).toEqual([false, true]);
  expect(texts("column")).toEqual(expect.arrayContaining(["$100", "100%"]));
});

test("bars begin at the top with the first row of the table", () => {
  const tops = bars("bar").map(({ y }) => y);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  // The first is the longest: 100 of 100, 80, 40, 20.
  const widths = bars("bar").map(({ width }) => width);
  expect(widths[0]).toBe(Math.max(...widths));
});

test("the shares of a ring are those of its cells", () => {
  // 100, 80, 40 and 20 of 240.
  expect(texts("doughnut")).toEqual(expect.arrayContaining(["42%", "33%", "17%", "8%", "Search", "Mail"]));
});
