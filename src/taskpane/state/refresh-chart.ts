import { factsOf } from "../../analysis/table-facts";
import { readMadeFrom } from "../../charts/made-from";
import { offersOf } from "../../charts/offers";
import { planChart } from "../../charts/plan-chart";
import { CHARTS } from "../../charts/registry";
import type { Lang } from "../../core/lang";
import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import { CHART_PAGE_WORDS } from "../../locale/chart-page";
import { readTable } from "../../reading/read-table";
import { economicsOnSheet } from "../../reading/sheet-economics";
import type { Notice } from "../services";
import type { Question } from "../components/ConfirmDialog";
import { REFRESH_WORDS } from "./refresh-words";

/** So many addresses say where to look. */
const LISTED = 12;

/**
 * Reads the source of a chart's sheet again and writes the sheet anew, with what was chosen when it was made. What the user typed into its
 * break-even stays, and so do the cells beside it; where the new sheet needs cells that hold something, that is asked.
 */
export async function refreshChart(
  port: WorkbookPort,
  { sheetId, sheetName, identity }: InsertedPlan,
  lang: Lang,
  ask: (question: Omit<Question, "no">) => Promise<boolean>,
): Promise<Notice | undefined> {
  const words = REFRESH_WORDS[lang];
  const made = readMadeFrom(identity.made);
  const definition = CHARTS.find(({ id }) => id === identity.id);
  if (!made || !definition) return { intent: "warning", title: words.unknown(sheetName) };
  const target = await port.chartSource(sheetId, made.open);
  const [cells, own, { CHART }] = await Promise.all([port.read(target), port.read({ kind: "sheet", name: sheetName }), definition.chart()]);
  const maker = await CHART.sheet();
  const reading = readTable(cells, made.corrections);
  const unmet = offersOf([definition], reading, made.settings)[0]?.unmet ?? null;
  if (unmet !== null) return { intent: "warning", title: words.cannot(sheetName), body: CHART_PAGE_WORDS[lang].whyNot[unmet] };
  const settings = { ...made.settings, economics: economicsOnSheet(own)?.values ?? made.settings.economics };
  const write = (overwrite: boolean) =>
    port.replacePlan(
      sheetId,
      made.cells,
      (taken) =>
        planChart(definition, CHART, maker, { reading, settings, lang: identity.lang, taken, corrections: made.corrections }).sheet,
      overwrite,
    );
  const first = await write(false);
  if (!first.done) {
    const { inTheWay } = first;
    const listed = [...inTheWay.slice(0, LISTED), ...(inTheWay.length > LISTED ? ["…"] : [])];
    if (!(await ask({ title: words.inTheWay(inTheWay.length), body: words.inTheWayBody, lines: listed, yes: words.overwrite })))
      return undefined;
    await write(true);
  }
  const { names } = factsOf(reading);
  return { intent: "success", title: words.refreshed(sheetName), body: words.rows(reading.rows.length, names !== null), sheetId };
}
