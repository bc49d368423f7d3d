import { areKeptApart } from "../../analysis/aggregate";
import type { TableReading } from "../../reading/table-reading";
import { numberFormat } from "../../design/number-formats";
import { PALETTE, SERIES_COLORS } from "../../design/palette";
import { CHART_WORDS } from "../../locale/charts";
import { ROI } from "../../metrics/advertising";
import { SHARE } from "../../metrics/comparison";
import { excelOf } from "../../metrics/excel";
import { compares, verdictFormula } from "../../metrics/verdict";
import { areaAddress, cellAddress, cellArea } from "../../plan/area";
import { heading } from "../../plan/blocks/heading";
import { valueRows } from "../../plan/blocks/value-rows";
import type { SheetDraft } from "../../plan/sheet-draft";
import type { Area, PlanCell } from "../../plan/sheet-plan";
import type { BreakEven } from "../break-even";
import type { PlannedChart, PlanRequest } from "../define";
import { linkSource, type SourceLink } from "../link/link-source";
import { chartSheet, HEADER_HEIGHT } from "../plan/chart-sheet";
import { economicsRows } from "../plan/economics-rows";
import { unitRows } from "../plan/unit-rows";
import { verdictTexts } from "../plan/verdict-texts";
import { findingFormula } from "./finding-formula";
import { MONEY, transform, type ChannelBar, type ChannelPerformance } from "./transform";

type Money = "spend" | "revenue";

interface Laid {
  readonly draft: SheetDraft;
  readonly request: PlanRequest;
  readonly data: ChannelPerformance;
  readonly link: SourceLink | null;
  /** The cell of the break-even line. */
  readonly line: string | null;
  /** The cell of a measure's unit, where it has one. */
  readonly units: ReadonlyMap<string, string>;
}

const CHART_ROWS = 20;
const NUMBERS = ["money", "money", "ratio", "ratio", "rate", "rate"] as const;
/** Where the columns stand, beside the name. */
const AT = { spend: 1, revenue: 2, roi: 3, line: 4, spendShare: 5, revenueShare: 6, verdict: 7 } as const;

/** Sums per channel that refer to the source, ROI from them, and columns against the break-even line. */
export function plan(request: PlanRequest): PlannedChart {
  const { reading, lang, taken } = request;
  const text = CHART_WORDS[lang];
  const data = transform(reading, request.settings);
  const names = data.bars.flatMap((bar) => (bar.name === null ? [] : [bar.name]));
  // The rest has no single name to compare with.
  const wanted = linkSource(reading, { measures: MONEY, nameRole: data.of, names, byDate: false });
  const writable = typeof wanted !== "string" &&
    data.bars.every((bar) => MONEY.every((measure) => sumOf(reading, bar, measure, wanted, "$A$1") !== null));
  const link = typeof wanted !== "string" && writable ? wanted : null;
  const linked: PlannedChart["linked"] = link ? { ok: true } : { ok: false, why: typeof wanted === "string" ? wanted : "tooMany" };
  const { channelName: name, channelPurpose: purpose } = text.sheet;
  const draft = chartSheet({ id: "channel-performance", lang, taken, name, purpose, source: reading.source.source, linked, numbers: AT.verdict });
  const findingRow = heading(draft, text.sheet.finding, []) + 1;
  draft.nextRow = findingRow + 2;
  const { line, units } = inputs(draft, request, data.breakEven, link !== null);
  const table = tableRows({ draft, request, data, link, line, units });
  const range = (by: number) => areaAddress({ ...table, column: draft.content.at + by, columns: 1 });
  const finding = findingFormula({ names: range(0), rois: range(AT.roi), verdicts: range(AT.verdict), line }, lang);
  draft.put(findingRow, draft.content.at, { formula: finding });
  draft.style(cellArea(findingRow, draft.content.at), "resultStrong");
  addChart(draft, table, line !== null, request);
  return { sheet: draft.finish(), linked };
}

const sumOf = (reading: TableReading, bar: ChannelBar, measure: Money, link: SourceLink, nameRef: string): string | null =>
  link.sum({
    measure, beside: areKeptApart(reading, MONEY) ? [] : MONEY, rows: bar.rows,
    ...(bar.name === null ? {} : { name: { ref: nameRef, many: false } }),
  });

interface InputCells {
  readonly line: string | null;
  readonly units: ReadonlyMap<string, string>;
}

/** The rows below the finding: what the break-even line is made of, linked to the source where that states it, and units. */
function inputs(draft: SheetDraft, { reading, lang }: PlanRequest, breakEven: BreakEven, linked: boolean): InputCells {
  const units = linked ? unitRows(reading, MONEY, lang) : [];
  const economics = breakEven.line === null ? [] : economicsRows(reading, breakEven, lang);
  if (economics.length + units.length === 0) return { line: null, units: new Map() };
  const addresses = valueRows(draft, [...economics, ...units.map(({ row }) => row)]);
  return {
    line: addresses[economics.length - 1] ?? null,
    units: new Map(units.map(({ measure }, index) => [measure, addresses[economics.length + index] ?? ""])),
  };
}

/** Header, one row per channel, total. Gives the rows of the channels over all columns. */
function tableRows({ draft, request: { lang, reading }, data, link, line, units }: Laid): Area {
  const text = CHART_WORDS[lang];
  const { at } = draft.content;
  const header = heading(draft, text.sheet.data, []) + 1;
  const headers = [
    text.name[data.of], text.measures.spend, text.measures.revenue, text.roi, text.breakEven, text.share, text.revenueShare,
    ...(line === null ? [] : [text.verdict]),
  ];
  headers.forEach((word, index) => draft.put(header, at + index, word));
  draft.height(header, 1, HEADER_HEIGHT);
  draft.style(cellArea(header, at), "tableHeaderWords");
  draft.style({ row: header, column: at + 1, rows: 1, columns: NUMBERS.length }, "tableHeaderNumber");
  if (line !== null) draft.style(cellArea(header, at + AT.verdict), "tableHeaderWords");
  const first = header + 1, total = first + data.bars.length;
  const rows: Area = { row: first, column: at, rows: data.bars.length, columns: headers.length };
  const money = (bar: ChannelBar, measure: Money, row: number): PlanCell => {
    const sum = link ? sumOf(reading, bar, measure, link, cellAddress(row, at, "column")) : null;
    const unit = units.get(measure);
    return sum === null ? bar[measure] : { formula: `=${sum}${unit === undefined ? "" : `*${unit}`}` };
  };
  data.bars.forEach((bar, index) => {
    const row = first + index;
    const [spend, revenue] = [cellAddress(row, at + 1), cellAddress(row, at + 2)];
    draft.put(row, at, bar.name ?? text.rest);
    draft.put(row, at + 1, money(bar, "spend", row));
    draft.put(row, at + 2, money(bar, "revenue", row));
    draft.put(row, at + AT.roi, { formula: `=${excelOf(ROI, { revenue, spend })}` });
    for (const [part, own, share] of [[spend, AT.spend, AT.spendShare], [revenue, AT.revenue, AT.revenueShare]] as const) {
      draft.put(row, at + share, { formula: `=${excelOf(SHARE, { part, whole: cellAddress(total, at + own, "both") })}` });
    }
    if (line === null) return;
    draft.put(row, at + AT.line, { formula: `=${line}` });
    draft.put(row, at + AT.verdict, { formula: `=${verdictFormula(cellAddress(row, at + AT.roi), line, verdictTexts(lang))}` });
  });
  draft.style({ ...rows, columns: 1 }, "resultWords");
  draft.style({ ...rows, column: at + 1, columns: NUMBERS.length }, "result");
  totalRow(draft, total, rows, text.sheet.total);
  const numbers = (index: number): Area => ({ row: first, column: at + 1 + index, rows: rows.rows + 1, columns: 1 });
  NUMBERS.forEach((role, index) => draft.format(numbers(index), numberFormat(role, lang)));
  if (line !== null) {
    draft.style({ ...rows, column: at + AT.verdict, columns: 1 }, "resultWords");
    const rule = { kind: "formula", formula: `=${compares(cellAddress(first, at + AT.roi, "column"), "<", line)}`, style: "checkFail" } as const;
    for (const column of [AT.roi, AT.verdict]) draft.conditional({ area: { ...rows, column: at + column, columns: 1 }, rule });
  }
  draft.nextRow = total + 2;
  return rows;
}

function totalRow(draft: SheetDraft, total: number, rows: Area, label: string): void {
  const { at } = draft.content;
  draft.put(total, at, label);
  for (const column of [at + AT.spend, at + AT.revenue]) {
    draft.put(total, column, { formula: `=SUM(${areaAddress({ ...rows, column, columns: 1 }, "none")})` });
  }
  const sums = { revenue: cellAddress(total, at + AT.revenue), spend: cellAddress(total, at + AT.spend) };
  draft.put(total, at + AT.roi, { formula: `=${excelOf(ROI, sums)}` });
  draft.style({ row: total, column: at, rows: 1, columns: rows.columns }, "total");
}

function addChart(draft: SheetDraft, rows: Area, withLine: boolean, { lang }: PlanRequest): void {
  const text = CHART_WORDS[lang];
  const categories = { ...rows, columns: 1 };
  const at = (column: number): Area => ({ ...rows, column: rows.column + column, columns: 1 });
  const line = { name: text.breakEven, values: at(AT.line), categories, color: PALETTE.bad, kind: "line", dashed: true } as const;
  draft.chart({
    name: "channel_roi", kind: "column",
    // The count stands in the finding above, which is computed; a title cannot be and would go stale.
    title: withLine ? `${text.roi} · ${text.breakEven}` : text.charts["channel-performance"],
    series: [
      { name: text.roi, values: at(AT.roi), categories, color: SERIES_COLORS[0], labels: true },
      ...(withLine ? [line] : []),
    ],
    at: { row: 2, column: draft.zone.at, rows: CHART_ROWS, columns: draft.zone.count },
    valueFormat: numberFormat("ratio", lang), valueTitle: text.roi, legend: withLine ? "bottom" : "none",
  });
}
