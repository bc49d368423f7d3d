import { useCallback } from "react";
import type { ChartDefinition, ChartSettings, NotLinked } from "../../../charts/define";
import type { TableReading } from "../../../reading/table-reading";
import { NOTHING_TAKEN } from "../../../plan/taken-names";
import { CHART_WORDS } from "../../../locale/charts";
import { useServices } from "../../services";
import { useAction } from "../../state/use-action";

/** Puts a chart on a new sheet of the workbook and says what was made. */
export function useInsertChart(): { readonly busy: boolean; readonly insert: (chart: ChartDefinition, reading: TableReading, settings: ChartSettings) => Promise<void> } {
  const { port, lang, notify, notifyFailure } = useServices();
  const { busy, run } = useAction();
  const insert = useCallback((chart: ChartDefinition, reading: TableReading, settings: ChartSettings) => run("insert", async () => {
    const text = CHART_WORDS[lang];
    const { linked } = chart.plan({ reading, settings, lang, taken: NOTHING_TAKEN });
    const made = await port.insertPlan((taken) => chart.plan({ reading, settings, lang, taken }).sheet);
    const body = linked.ok ? text.page.insertedLinked : text.notLinked[linked.why];
    notify({
      intent: linked.ok ? "success" : "warning", title: text.page.inserted(made.sheetName), body,
      sheetId: made.sheetId,
      actions: [
        { label: text.page.goThere, run: () => port.goTo(made.sheetId).catch(notifyFailure) },
        { label: text.page.undo, run: () => port.removeInserted(made.sheetId).catch(notifyFailure) },
      ],
    });
  }), [port, lang, notify, notifyFailure, run]);
  return { busy: busy !== undefined, insert };
}

/** Why a chart of this reading could not follow its source; null where it does. */
export function whyNotLinked(chart: ChartDefinition, reading: TableReading, settings: ChartSettings): NotLinked | null {
  const { linked } = chart.plan({ reading, settings, lang: "en", taken: NOTHING_TAKEN });
  return linked.ok ? null : linked.why;
}
