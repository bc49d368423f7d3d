import { SERIES_COLORS } from "../../design/palette";
import { checkStrip } from "../../plan/blocks/check-strip";
import { kpiStrip } from "../../plan/blocks/kpi-strip";
import { noteLines } from "../../plan/blocks/note-lines";
import { titleBlock } from "../../plan/blocks/title-block";
import { startSheet } from "../../plan/sheet-draft";
import type { SheetPlan } from "../../plan/sheet-plan";
import { amountsOf } from "../amounts";
import { COMMON_WORDS } from "../common-words";
import type { TemplateContext } from "../define";
import { inputBlock } from "./inputs";
import { monthTable } from "./months";
import { resultBlock } from "./results";
import { LTV_SAMPLES } from "./sample";
import type { LtvSection } from "./section";
import { sensitivityGrid } from "./sensitivity";
import { ltvChecks, ltvKpis, type LtvParts } from "./strips";
import { LTV_WORDS } from "./words";

const WIDTHS = [26, 14, 13, 13, 13, 13, 14, 14, 14, 13, 14];
const CHART_ROWS = 13;

/** What a user is worth and may cost: inputs, results, months, sensitivity. */
export function buildLtvModel(context: TemplateContext): SheetPlan {
  const { lang } = context;
  const words = LTV_WORDS[lang];
  const draft = startSheet({
    id: "ltv-model", lang, sheetName: context.sheetName, widths: WIDTHS, zone: { count: 8, width: 9 },
    guidanceWidth: 58, rowHeight: 19, orientation: "landscape",
  });
  const section: LtvSection = { draft, words, sample: LTV_SAMPLES[lang], amounts: amountsOf(context), context };
  let laid: LtvParts | undefined;
  const parts = (): LtvParts => {
    if (!laid) throw new Error("The tables of the model are not laid yet");
    return laid;
  };
  head(section);
  checkStrip(draft, COMMON_WORDS[lang].checks, COMMON_WORDS[lang].pass, ltvChecks(section, parts));
  kpiStrip(draft, ltvKpis(section));
  const inputsAt = inputBlock(section);
  const resultsAt = resultBlock(section, () => parts().months);
  const retentionChanges = sensitivityGrid(section);
  const months = monthTable(section);
  laid = { months, retentionChanges };
  charts(section, laid, inputsAt, resultsAt);
  noteLines(draft, words.notes.heading, words.notes.lines);
  return draft.finish();
}

function head({ draft, words, context }: LtvSection): void {
  const common = COMMON_WORDS[context.lang];
  const date = { role: "date", input: true, rule: { kind: "date" } } as const;
  titleBlock(draft, {
    title: words.title, purpose: words.purpose,
    fields: [
      { label: common.owner, value: words.owner, role: "general", input: true },
      { ...date, label: common.start, value: context.today - 365, name: "data_from" },
      { ...date, label: common.end, value: context.today - 1, rule: { kind: "date", from: "=data_from" } },
      { label: common.version, value: "1.0", role: "text", input: true },
      { ...date, label: common.updated, value: context.today },
      { label: common.template, value: "ltv-model", role: "general" },
    ],
  });
}

/** Retention beside the inputs that shape it, payback beside the results. */
function charts({ draft, words: { curve }, amounts }: LtvSection, { months }: LtvParts, inputsAt: number, resultsAt: number): void {
  const at = (row: number) => ({ row, column: draft.zone.at, rows: CHART_ROWS, columns: draft.zone.count });
  const categories = months.data("month");
  draft.chart({
    name: "retention-curve", kind: "line", title: curve.retentionChart, legend: "bottom", valueFormat: "0%", categoryTitle: curve.columns.month, at: at(inputsAt),
    series: [
      { name: curve.retentionSeries.model, values: months.data("model"), categories, color: SERIES_COLORS[0], dashed: true },
      { name: curve.retentionSeries.measured, values: months.data("measured"), categories, color: SERIES_COLORS[1] },
    ],
  });
  draft.chart({
    name: "cumulative-margin", kind: "line", title: curve.marginChart, legend: "bottom", valueFormat: amounts.format("money"), categoryTitle: curve.columns.month, at: at(resultsAt),
    series: [
      { name: curve.columns.total, values: months.data("total"), categories, color: SERIES_COLORS[0] },
      { name: curve.columns.cac, values: months.data("cac"), categories, color: SERIES_COLORS[1], dashed: true },
    ],
  });
}
