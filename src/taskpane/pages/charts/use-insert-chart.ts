import { useCallback } from "react";
import type { ChartDefinition, ChartSettings, NotLinked, PlannedChart } from "../../../charts/define";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import type { Lang } from "../../../core/lang";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { useServices } from "../../services";
import { useAction } from "../../state/use-action";

function bodyOf(linked: PlannedChart["linked"], lang: Lang): string {
  const text = CHART_PAGE_WORDS[lang];
  if (!linked.ok) return text.notLinked[linked.why];
  return linked.reach === "rows" ? text.insertedRows : text.insertedLinked;
}

/** Puts a chart on a new sheet of the workbook and says what was made. */
export function useInsertChart(keepSource: () => void): {
  readonly busy: boolean;
  readonly insert: (chart: ChartDefinition, reading: TableReading, settings: ChartSettings, corrections: Corrections) => Promise<void>;
} {
  const { port, lang, notify, notifyFailure } = useServices();
  const { busy, run } = useAction();
  const insert = useCallback(
    (chart: ChartDefinition, reading: TableReading, settings: ChartSettings, corrections: Corrections) =>
      run("insert", async () => {
        const text = CHART_PAGE_WORDS[lang];
        const { CHART } = await chart.chart();
        const [maker, { planChart }] = await Promise.all([CHART.sheet(), import("../../../charts/plan-chart")]);
        let linked: PlannedChart["linked"] = { ok: false, why: "file" };
        // The new sheet comes to the front, and with it another selection: what is charted stays what it was.
        keepSource();
        const made = await port.insertPlan((taken) => {
          const planned = planChart(chart, CHART, maker, { reading, settings, lang, taken, corrections });
          linked = planned.linked;
          return planned.sheet;
        });
        const body = bodyOf(linked, lang);
        notify({
          intent: linked.ok ? "success" : "warning",
          title: text.inserted(made.sheetName),
          body,
          sheetId: made.sheetId,
          actions: [
            { label: text.goThere, run: () => port.goTo(made.sheetId).catch(notifyFailure) },
            { label: text.undo, run: () => port.removeInserted(made.sheetId).catch(notifyFailure) },
          ],
        });
      }),
    [port, lang, notify, notifyFailure, run, keepSource],
  );
  return { busy: busy !== undefined, insert };
}

/** Why a chart of this reading cannot follow its source, as far as it shows at once: a sheet is planned only when it is inserted. */
export const whyNotLinked = (reading: TableReading): NotLinked | null =>
  reading.source.outside ? "file" : reading.columns.some(({ role, fromText }) => MONEY.has(role) && fromText > 0) ? "textNumbers" : null;

const MONEY: ReadonlySet<string> = new Set(["spend", "revenue", "orders"]);
