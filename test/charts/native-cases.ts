import { readTable } from "../../src/reading/read-table";
import type { CellValue } from "../../src/core/cell";
import type { ChartSettings } from "../../src/charts/define";
import type { Area, PlanCell, SheetPlan } from "../../src/plan/sheet-plan";
import { cellsOf } from "../reading/cells-of";
import { earningsOf, performanceOf, planChannels, planEarners, planRanking, planTrend, rankingOf, trendOf } from "./both-charts";

type Rows = readonly (readonly CellValue[])[];

interface Source {
  readonly name: string;
  readonly sheet: string;
  readonly rows: Rows;
  readonly merges?: readonly Area[];
  /** An amount of one row, to be raised. */
  readonly edit: { readonly row: number; readonly column: number };
}

const HEAD = ["Date", "Channel", "Spend", "Revenue"];
const many: Rows = Array.from({ length: 27 }, (_, i) => [
  46_082 + Math.floor(i / 9),
  `Channel ${(i % 9) + 1}`,
  100 + i,
  300 - 7 * (i % 9) + i,
]);

/** Sheets as planners keep them. */
export const SOURCES: readonly Source[] = [
  {
    name: "a plain log",
    sheet: "Log",
    rows: [HEAD, [46_082, "Search", 100, 431], [46_083, "Social", 200, 500], [46_084, "Search", 100, 90], [46_085, "Video", 40, 80]],
    edit: { row: 1, column: 2 },
  },
  {
    name: "a sheet whose name needs quotes",
    sheet: "日报 'A' 3月",
    rows: [
      ["日期", "渠道", "花费", "成交金额"],
      [46_082, "抖音", 100, 431],
      [46_083, "小红书", 200, 500],
      [46_084, "抖音", 50, 100],
    ],
    edit: { row: 1, column: 2 },
  },
  {
    name: "dates written as text",
    sheet: "Text dates",
    rows: [HEAD, ["2026-03-05", "Search", 100, 431], ["2026-03-06", "Social", 200, 500], ["2026-03-06", "Search", 10, 90]],
    edit: { row: 1, column: 2 },
  },
  {
    name: "merged channel names",
    sheet: "Merged",
    edit: { row: 2, column: 2 },
    rows: [
      ["Channel", "Date", "Spend", "Revenue"],
      ["Search", 46_082, 10, 22],
      [null, 46_083, 30, 45],
      ["Social", 46_082, 50, 60],
      [null, 46_083, 70, 90],
    ],
    merges: [
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 0, rows: 2, columns: 1 },
    ],
  },
  {
    name: "subtotals inside",
    sheet: "Subtotals",
    edit: { row: 1, column: 2 },
    rows: [
      ["Channel", "Date", "Spend", "Revenue"],
      ["Search", 46_082, 10, 22],
      ["Search", 46_083, 30, 45],
      ["Search", "小计", 40, 67],
      ["Social", 46_082, 50, 60],
      ["合计", null, 90, 127],
    ],
  },
  { name: "more channels than lines", sheet: "Many", rows: [HEAD, ...many], edit: { row: 1, column: 2 } },
];

export const RAISE = 5;
const SETTINGS: ChartSettings = { economics: { grossMargin: 0.4 }, grain: "day", measure: "revenue", byChannel: true };

const readingOf = ({ sheet, rows, merges }: Source) =>
  readTable(cellsOf(rows, { sheet, source: `${sheet}!A1`, ...(merges ? { merges } : {}) }));

const raised = (source: Source): Source => ({
  ...source,
  rows: source.rows.map((line, row) =>
    line.map((cell, column) => (row === source.edit.row && column === source.edit.column ? Number(cell) + RAISE : cell)),
  ),
});

/** What one cell of the new sheet has to show, at first and after the edit. */
export interface Expected {
  readonly row: number;
  readonly column: number;
  readonly first: number;
  readonly edited: number;
}

export interface NativeCase {
  readonly name: string;
  readonly source: Source;
  readonly sourcePlan: SheetPlan;
  readonly plan: SheetPlan;
  readonly expected: readonly Expected[];
}

export const planOf = ({ sheet, rows, merges = [] }: Source): SheetPlan => ({
  id: "source",
  lang: "en",
  sheetName: sheet,
  columns: [],
  rows: [],
  styles: [],
  formats: [],
  names: [],
  tables: [],
  validations: [],
  conditionals: [],
  notes: [],
  columnGroups: [],
  samples: [],
  charts: [],
  blocks: [{ row: 0, column: 0, cells: rows as readonly (readonly PlanCell[])[] }],
  merges,
  page: { orientation: "portrait", printArea: { row: 0, column: 0, rows: rows.length, columns: 4 }, fitToWidth: true },
  home: { row: 0, column: 0 },
});

const REQUEST = { settings: SETTINGS, lang: "en", taken: { sheets: [], tables: [] } } as const;

/** The channel chart of a source: spend, revenue and ROI beside each channel. */
function channelCase(source: Source, of = "", chosen: Partial<ChartSettings> = {}): NativeCase {
  const settings = { ...SETTINGS, ...chosen };
  const [reading, after] = [readingOf(source), readingOf(raised(source))];
  const { sheet, linked } = planChannels({ reading, ...REQUEST, settings });
  if (!linked.ok) throw new Error(`${source.name} is not linked: ${linked.why}`);
  const at = sheet.anchors?.["tables.figures"];
  if (!at) throw new Error("The sheet has no figures.");
  const later = performanceOf(after, settings).bars;
  const expected = performanceOf(reading, settings).bars.flatMap((bar, index): Expected[] => {
    const then = later.find(({ name }) => name === bar.name) ?? bar;
    return [
      [1, bar.spend, then.spend],
      [2, bar.revenue, then.revenue],
      [3, bar.roi, then.roi],
    ].map(([by = 0, first = 0, edited = 0]) => ({ row: at.row + 1 + index, column: at.column + by, first, edited }));
  });
  return { name: `channels of ${source.name}${of}`, source, sourcePlan: planOf(source), plan: sheet, expected };
}

/** What is left after ads for each name of a source. */
function earnersCase(source: Source): NativeCase {
  const [reading, after] = [readingOf(source), readingOf(raised(source))];
  const { sheet, linked } = planEarners({ reading, ...REQUEST });
  if (!linked.ok) throw new Error(`${source.name} is not linked: ${linked.why}`);
  const at = sheet.anchors?.["tables.figures"];
  if (!at) throw new Error("The sheet has no figures.");
  const later = earningsOf(after, SETTINGS).earners;
  const expected = earningsOf(reading, SETTINGS).earners.flatMap((one, index): Expected[] => {
    const then = later.find(({ name }) => name === one.name) ?? one;
    return [
      { row: at.row + 1 + index, column: at.column + 3, first: one.roi, edited: then.roi },
      { row: at.row + 1 + index, column: at.column + 4, first: one.profit ?? 0, edited: then.profit ?? 0 },
    ];
  });
  return { name: `what is left after ads of ${source.name}`, source, sourcePlan: planOf(source), plan: sheet, expected };
}

/** The ranking of a source: the revenue of each name, and its share by place. */
function rankingCase(source: Source): NativeCase {
  const [reading, after] = [readingOf(source), readingOf(raised(source))];
  const { sheet, linked } = planRanking({ reading, ...REQUEST, settings: { ...SETTINGS, measure: "spend" } });
  if (!linked.ok) throw new Error(`${source.name} is not linked: ${linked.why}`);
  const [figures, ranking] = [sheet.anchors?.["tables.figures"], sheet.anchors?.["tables.ranking"]];
  if (!figures || !ranking) throw new Error("The sheet has no figures.");
  const [now, then] = [reading, after].map((one) => rankingOf(one, { ...SETTINGS, measure: "spend" }).names);
  const expected = (now ?? []).flatMap((one, index): Expected[] => [
    {
      row: figures.row + 1 + index,
      column: figures.column + 1,
      first: one.value,
      edited: (then ?? []).find(({ name }) => name === one.name)?.value ?? one.value,
    },
    // The fourth column of the ranking is the share of who stands there.
    { row: ranking.row + 1 + index, column: ranking.column + 3, first: one.share ?? 0, edited: then?.[index]?.share ?? 0 },
  ]);
  return { name: `ranking of ${source.name}`, source, sourcePlan: planOf(source), plan: sheet, expected };
}

/** The trend of a source: the spend of each day, in a line for each channel. */
function trendCase(source: Source, of = "", chosen: Partial<ChartSettings> = {}): NativeCase {
  const settings = { ...SETTINGS, measure: "spend", ...chosen } as const;
  const [reading, after] = [readingOf(source), readingOf(raised(source))];
  const { sheet, linked } = planTrend({ reading, ...REQUEST, settings });
  if (!linked.ok) throw new Error(`${source.name} is not linked: ${linked.why}`);
  const later = trendOf(after, settings).series;
  const expected = trendOf(reading, settings).series.flatMap((series, line): Expected[] => {
    const at = sheet.charts[0]?.series[line]?.values;
    if (!at) throw new Error("A series has no cells.");
    const then = later.find(({ name, kind }) => name === series.name && kind === series.kind) ?? series;
    // A day without an entry is a sum of nothing in a cell.
    return series.values.map((value, index) => ({
      row: at.row + index,
      column: at.column,
      first: value ?? 0,
      edited: then.values[index] ?? 0,
    }));
  });
  return { name: `trend of ${source.name}${of}`, source, sourcePlan: planOf(source), plan: sheet, expected };
}

const [PLAIN] = SOURCES as readonly [Source];
/** Its first day is 46,082, and it is Search's. */
const ONE_NAME = { filters: [{ header: "Channel", names: ["search"] }] } as const;
const TWO_NAMES = { filters: [{ header: "Channel", names: ["Search", "Video"] }] } as const;
const SOME_DAYS = { from: 46_082, to: 46_083 } as const;

export const NATIVE_CASES: readonly NativeCase[] = [
  ...SOURCES.flatMap((source) => [channelCase(source), earnersCase(source), rankingCase(source), trendCase(source)]),
  channelCase(PLAIN, ", of one name", ONE_NAME),
  trendCase(PLAIN, ", of two names", TWO_NAMES),
  channelCase(PLAIN, ", of two days", SOME_DAYS),
  trendCase(PLAIN, ", of one name and two days", { ...ONE_NAME, ...SOME_DAYS }),
];
