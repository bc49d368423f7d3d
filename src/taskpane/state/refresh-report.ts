import { offersOf } from "../../charts/offers";
import { CHARTS } from "../../charts/registry";
import type { Lang } from "../../core/lang";
import type { InsertedPlan, StandingSheet, WorkbookPort } from "../../excel/workbook-port";
import { CHART_PAGE_WORDS } from "../../locale/chart-page";
import type { Area } from "../../plan/sheet-plan";
import { readTable } from "../../reading/read-table";
import { economicsOnSheet } from "../../reading/sheet-economics";
import { readMadeReport } from "../../report/made-report";
import { openCharts, reportDays } from "../../report/open-report";
import { planReport } from "../../report/plan-report";
import { remarkNames } from "../../report/remarks";
import type { Notice } from "../services";
import { writeAnew, type Ask } from "./refresh-chart";
import { REFRESH_WORDS } from "./refresh-words";

/**
 * Reads the source of a report again and writes the report anew where it stands, with its charts and, where days were chosen, its days.
 * What people wrote into the lines for it stays, of charts that the source carries no more too; so does what stands beside the report.
 */
export async function refreshReport(
  port: WorkbookPort,
  { sheetId, sheetName, identity }: InsertedPlan,
  lang: Lang,
  ask: Ask,
): Promise<Notice | undefined> {
  const words = REFRESH_WORDS[lang];
  const made = readMadeReport(identity.made);
  if (!made) return { intent: "warning", title: words.unknown(sheetName) };
  const target = await port.chartSource(sheetId, made.open);
  const [cells, own, [standing]] = await Promise.all([
    port.read(target),
    port.read({ kind: "sheet", name: sheetName }),
    port.standing([sheetId]),
  ]);
  const reading = readTable(cells, made.corrections);
  const { from, to, ...kept } = made.settings;
  const chosen = { ...kept, ...(!made.usualDays && { from, to }), economics: economicsOnSheet(own)?.values ?? made.settings.economics };
  const { settings, usualDays } = reportDays(reading, chosen);
  const offers = offersOf(CHARTS, reading, settings);
  const shown = made.charts.flatMap((id) => offers.find(({ chart, unmet }) => chart.id === id && unmet === null)?.chart ?? []);
  if (shown.length === 0) {
    const unmet = offers.find(({ chart }) => chart.id === made.charts[0])?.unmet ?? null;
    return { intent: "warning", title: words.cannot(sheetName), ...(unmet !== null && { body: CHART_PAGE_WORDS[lang].whyNot[unmet] }) };
  }
  const charts = await openCharts(shown);
  const written = standing ? remarksOn(standing) : { remarks: {}, areas: [] };
  const done = await writeAnew({
    port,
    sheetId,
    cells: [...made.cells, ...written.areas],
    make: (taken) =>
      planReport({
        reading,
        settings,
        usualDays,
        charts,
        known: CHARTS,
        lang: identity.lang,
        taken,
        corrections: made.corrections,
        remarks: written.remarks,
        asked: made.charts,
      }),
    lang,
    ask,
  });
  if (!done) return undefined;
  return { intent: "success", title: words.refreshed(sheetName), body: words.rows(reading.rows.length, true), sheetId };
}

/** What stands in the lines of a report now, by their names, which go along with the cells wherever these go. */
function remarksOn({ standing: { state, cells } }: StandingSheet): {
  readonly remarks: Readonly<Record<string, string | number | boolean>>;
  readonly areas: readonly Area[];
} {
  const lines = remarkNames(CHARTS).flatMap((name) => {
    const area = state.names.get(name);
    return area ? [{ name, area, value: cells.at(area.row, area.column) }] : [];
  });
  const isWritten = (value: unknown): value is string | number | boolean =>
    (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean";
  return {
    remarks: Object.fromEntries(lines.flatMap(({ name, value }) => (isWritten(value) ? [[name, value] as const] : []))),
    areas: lines.map(({ area }) => area),
  };
}
