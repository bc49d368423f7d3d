import { checkStrip } from "../../plan/blocks/check-strip";
import { heading } from "../../plan/blocks/heading";
import { kpiStrip } from "../../plan/blocks/kpi-strip";
import { noteLines } from "../../plan/blocks/note-lines";
import { titleBlock } from "../../plan/blocks/title-block";
import { valueRows } from "../../plan/blocks/value-rows";
import { startSheet } from "../../plan/sheet-draft";
import type { SheetPlan } from "../../plan/sheet-plan";
import { amountsOf } from "../amounts";
import { breakEvenFormulas } from "../break-even";
import { COMMON_WORDS } from "../common-words";
import type { TemplateContext } from "../define";
import { logTable } from "./log-table";
import { CHANNEL_LOG_SAMPLES } from "./sample";
import type { LogSection, LogTables } from "./section";
import { logChecks, logKpis } from "./strips";
import { belowCharts, summaryTable, trendChartArea } from "./summary-table";
import { trend } from "./trend";
import { CHANNEL_LOG_WORDS } from "./words";

const WIDTHS = [16, 17, 15, 12, 12, 11, 11, 11, 13, 11, 11, 11, 11, 11, 11, 11];

/** The table that feeds the charts: a daily log by channel, its summary on top, the log itself last. */
export function buildChannelLog(context: TemplateContext): SheetPlan {
  const { lang } = context;
  const words = CHANNEL_LOG_WORDS[lang];
  const draft = startSheet({ id: "channel-log", lang, sheetName: context.sheetName, widths: WIDTHS, guidanceWidth: 58, rowHeight: 19, orientation: "landscape" });
  const section: LogSection = { draft, words, sample: CHANNEL_LOG_SAMPLES[lang], amounts: amountsOf(context), context };
  let laid: LogTables | undefined;
  const tables = (): LogTables => {
    if (!laid) throw new Error("The tables of the log are not laid yet");
    return laid;
  };
  head(section, tables);
  checkStrip(draft, COMMON_WORDS[lang].checks, COMMON_WORDS[lang].pass, logChecks(section, tables));
  kpiStrip(draft, logKpis(section, tables));
  inputs(section);
  const summary = summaryTable(section, tables);
  const charts = trendChartArea(section, draft.nextRow);
  draft.nextRow = belowCharts(draft.nextRow);
  noteLines(draft, words.notes.heading, words.notes.lines);
  const log = logTable(section, summary.data("channel"));
  laid = { log, summary };
  draft.name("total_spend", summary.totalArea("spend"), words.kpis.spend);
  trend(section, laid, charts);
  return draft.finish();
}

function head({ draft, words, sample, context }: LogSection, tables: () => LogTables): void {
  const common = COMMON_WORDS[context.lang];
  const edge = (which: "MIN" | "MAX") => () => {
    const dates = tables().log.range("date");
    return { formula: `=IF(COUNT(${dates})=0,"",${which}(${dates}))` };
  };
  titleBlock(draft, {
    title: words.title, purpose: words.purpose,
    fields: [
      { label: common.start, value: edge("MIN"), role: "date" },
      { label: common.end, value: edge("MAX"), role: "date" },
      { label: common.owner, value: sample.owner, role: "general", input: true },
      { label: common.version, value: sample.version, role: "text", input: true },
      { label: common.updated, value: context.today, role: "date", input: true, rule: { kind: "date" } },
      { label: common.template, value: "channel-log", role: "general" },
    ],
  });
}

/** Three inputs make the line every ROI on the sheet is held against. */
function inputs({ draft, words: { inputs: words }, sample: { economics }, amounts }: LogSection): void {
  heading(draft, words.heading, words.guide);
  const rate = amounts.format("rate");
  const entered = { format: rate, kind: "input", rule: { kind: "rate" } } as const;
  const { contribution, line } = breakEvenFormulas(["grossMargin", "refundRate", "feeRate"]);
  valueRows(draft, [
    ...amounts.unitRows,
    { ...entered, label: words.margin, value: economics.margin, name: "gross_margin", hint: words.hints.margin },
    { ...entered, label: words.refund, value: economics.refund, name: "refund_rate", hint: words.hints.refund },
    { ...entered, label: words.fee, value: economics.fee, name: "fee_rate", hint: words.hints.fee },
    { label: words.contribution, value: { formula: contribution }, format: rate, kind: "result", name: "contribution_rate", hint: words.hints.contribution },
    { label: words.breakEven, value: { formula: line }, format: amounts.format("ratio"), kind: "strong", name: "breakeven_roi", hint: words.hints.breakEven },
  ]);
}
