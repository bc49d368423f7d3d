import { numberFormat } from "../../design/number-formats";
import { PALETTE, SERIES_COLORS } from "../../design/palette";
import { CHART_WORDS } from "../../locale/charts";
import { areaAddress, cellAddress, cellArea } from "../../plan/area";
import { heading } from "../../plan/blocks/heading";
import { valueRows, type ValueRow } from "../../plan/blocks/value-rows";
import type { SheetDraft } from "../../plan/sheet-draft";
import type { Area, PlanCell } from "../../plan/sheet-plan";
import type { PlannedChart, PlanRequest } from "../define";
import { linkSource, type SourceLink } from "../link/link-source";
import { chartSheet, HEADER_HEIGHT } from "../plan/chart-sheet";
import { unitRows } from "../plan/unit-rows";
import { findingFormula } from "./finding-formula";
import { transform, type ChannelBar, type ChannelPerformance } from "./transform";

type Money = "spend" | "revenue";

interface Laid {
  readonly draft: SheetDraft;
  readonly request: PlanRequest;
  readonly data: ChannelPerformance;
  readonly link: SourceLink | null;
  readonly breakEven: string | null;
  /** The cell of a measure's unit, where it has one. */
  readonly units: ReadonlyMap<string, string>;
}

const CHART_ROWS = 20;
const NUMBERS = ["spend", "revenue", "roi", "breakEven", "share", "revenueShare"] as const;

/** Sums per channel that refer to the source, ROI from them, and columns against the break-even line. */
export function plan(request: PlanRequest): PlannedChart {
  const { reading, lang, taken } = request;
  const text = CHART_WORDS[lang];
  const data = transform(reading, request.settings);
  const names = data.bars.flatMap((bar) => (bar.name === null ? [] : [bar.name]));
  // The rest has no single name to compare with.
  const wanted = linkSource(reading, { measures: ["spend", "revenue"], nameRole: data.of, names, byDate: false });
  const writable = typeof wanted !== "string" && data.bars.every((bar) => (["spend", "revenue"] as const).every((measure) => sumOf(bar, measure, wanted, "$A$1") !== null));
  const link = typeof wanted !== "string" && writable ? wanted : null;
  const linked: PlannedChart["linked"] = link ? { ok: true } : { ok: false, why: typeof wanted === "string" ? wanted : "tooMany" };
  const draft = chartSheet({ id: "channel-performance", lang, taken, name: text.sheet.channelName, purpose: text.sheet.channelPurpose, source: reading.source.source, linked, numbers: NUMBERS.length });
  const findingRow = heading(draft, text.sheet.finding, []) + 1;
  draft.nextRow = findingRow + 2;
  const { breakEven, units } = inputs(draft, request, link !== null);
  const table = tableRows({ draft, request, data, link, breakEven, units });
  const range = (column: number) => areaAddress({ ...table, column, columns: 1 });
  draft.put(findingRow, draft.content.at, { formula: findingFormula(range(draft.content.at), range(draft.content.at + 3), breakEven, lang) });
  draft.style(cellArea(findingRow, draft.content.at), "resultStrong");
  addChart(draft, table, breakEven !== null, request);
  return { sheet: draft.finish(), linked };
}

const sumOf = (bar: ChannelBar, measure: Money, link: SourceLink, nameRef: string): string | null =>
  link.sum({ measure, rows: bar.rows, ...(bar.name === null ? {} : { name: { ref: nameRef, many: false } }) });

function inputs(draft: SheetDraft, { reading, settings, lang }: PlanRequest, linked: boolean): { readonly breakEven: string | null; readonly units: ReadonlyMap<string, string> } {
  const text = CHART_WORDS[lang];
  const units = linked ? unitRows(reading, ["spend", "revenue"], lang) : [];
  const margin: ValueRow[] = settings.margin === null ? [] : [
    { label: text.sheet.margin, value: settings.margin, format: numberFormat("rate", lang), kind: "input", rule: { kind: "rate" }, name: "gross_margin", hint: text.sheet.marginHint, keep: true },
    { label: text.breakEven, value: { formula: "=1/gross_margin" }, format: numberFormat("ratio", lang), kind: "strong", name: "break_even_roi" },
  ];
  if (margin.length + units.length === 0) return { breakEven: null, units: new Map() };
  const addresses = valueRows(draft, [...margin, ...units.map(({ row }) => row)]);
  return {
    breakEven: settings.margin === null ? null : (addresses[1] ?? null),
    units: new Map(units.map(({ measure }, index) => [measure, addresses[margin.length + index] ?? ""])),
  };
}

/** Header, one row per channel, total. Gives the rows of the channels over all columns. */
function tableRows({ draft, request: { lang }, data, link, breakEven, units }: Laid): Area {
  const text = CHART_WORDS[lang];
  const { at } = draft.content;
  const header = heading(draft, text.sheet.data, []) + 1;
  const headers = [text.name[data.of], text.measures.spend, text.measures.revenue, text.roi, text.breakEven, text.share, text.revenueShare];
  headers.forEach((word, index) => draft.put(header, at + index, word));
  draft.height(header, 1, HEADER_HEIGHT);
  draft.style(cellArea(header, at), "tableHeaderWords");
  draft.style({ row: header, column: at + 1, rows: 1, columns: NUMBERS.length }, "tableHeaderNumber");
  const first = header + 1, total = first + data.bars.length;
  const rows: Area = { row: first, column: at, rows: data.bars.length, columns: headers.length };
  const money = (bar: ChannelBar, measure: Money, row: number): PlanCell => {
    const sum = link ? sumOf(bar, measure, link, cellAddress(row, at, "column")) : null;
    const unit = units.get(measure);
    return sum === null ? bar[measure] : { formula: `=${sum}${unit === undefined ? "" : `*${unit}`}` };
  };
  data.bars.forEach((bar, index) => {
    const row = first + index;
    const [spend, revenue] = [cellAddress(row, at + 1), cellAddress(row, at + 2)];
    draft.put(row, at, bar.name ?? text.rest);
    draft.put(row, at + 1, money(bar, "spend", row));
    draft.put(row, at + 2, money(bar, "revenue", row));
    draft.put(row, at + 3, { formula: `=IF(${spend}=0,"",${revenue}/${spend})` });
    if (breakEven !== null) draft.put(row, at + 4, { formula: `=${breakEven}` });
    for (const [part, column] of [[spend, 1], [revenue, 2]] as const) {
      const sum = cellAddress(total, at + column, "both");
      draft.put(row, at + 4 + column, { formula: `=IF(${sum}=0,"",${part}/${sum})` });
    }
  });
  draft.style({ ...rows, columns: 1 }, "resultWords");
  draft.style({ ...rows, column: at + 1, columns: NUMBERS.length }, "result");
  totalRow(draft, total, rows, text.sheet.total);
  const formats = ["money", "money", "ratio", "ratio", "rate", "rate"] as const;
  formats.forEach((role, index) => draft.format({ row: first, column: at + 1 + index, rows: rows.rows + 1, columns: 1 }, numberFormat(role, lang)));
  if (breakEven !== null) draft.conditional({ area: { ...rows, column: at + 3, columns: 1 }, rule: { kind: "formula", formula: `=AND(ISNUMBER(${cellAddress(first, at + 3, "column")}),${cellAddress(first, at + 3, "column")}<${breakEven})`, style: "checkFail" } });
  draft.nextRow = total + 2;
  return rows;
}

function totalRow(draft: SheetDraft, total: number, rows: Area, label: string): void {
  const { at } = draft.content;
  draft.put(total, at, label);
  for (const column of [at + 1, at + 2]) draft.put(total, column, { formula: `=SUM(${areaAddress({ ...rows, column, columns: 1 }, "none")})` });
  draft.put(total, at + 3, { formula: `=IF(${cellAddress(total, at + 1)}=0,"",${cellAddress(total, at + 2)}/${cellAddress(total, at + 1)})` });
  draft.style({ row: total, column: at, rows: 1, columns: rows.columns }, "total");
}

function addChart(draft: SheetDraft, rows: Area, withLine: boolean, { lang }: PlanRequest): void {
  const text = CHART_WORDS[lang];
  const categories = { ...rows, columns: 1 };
  const at = (column: number): Area => ({ ...rows, column: rows.column + column, columns: 1 });
  draft.chart({
    name: "channel_roi", kind: "column",
    // The count stands in the finding above, which is computed; a title cannot be and would go stale.
    title: withLine ? `${text.roi} · ${text.breakEven}` : text.charts["channel-performance"],
    series: [
      { name: text.roi, values: at(3), categories, color: SERIES_COLORS[0], labels: true },
      ...(withLine ? [{ name: text.breakEven, values: at(4), categories, color: PALETTE.bad, kind: "line" as const, dashed: true }] : []),
    ],
    at: { row: 2, column: draft.zone.at, rows: CHART_ROWS, columns: draft.zone.count },
    valueFormat: numberFormat("ratio", lang), valueTitle: text.roi, legend: withLine ? "bottom" : "none",
  });
}
