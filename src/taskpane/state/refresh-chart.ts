import { factsOf } from "../../analysis/table-facts";
import { readMadeFrom } from "../../charts/made-from";
import { offersOf } from "../../charts/offers";
import { planChart } from "../../charts/plan-chart";
import { CHARTS } from "../../charts/registry";
import type { Lang } from "../../core/lang";
import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import { CHART_PAGE_WORDS } from "../../locale/chart-page";
import type { Area, SheetPlan } from "../../plan/sheet-plan";
import type { TakenNames } from "../../plan/taken-names";
import { readTable } from "../../reading/read-table";
import { economicsOnSheet } from "../../reading/sheet-economics";
import type { Notice } from "../services";
import type { Question } from "../components/ConfirmDialog";
import { REFRESH_WORDS } from "./refresh-words";

export type Ask = (question: Omit<Question, "no">) => Promise<boolean>;

/** So many addresses say where to look. */
const LISTED = 12;

/**
 * Reads the source of a chart's sheet again and writes the sheet anew, with what was chosen when it was made. What the user typed into its
 * break-even stays, and so do the cells beside it; where the new sheet needs cells that hold something, that is asked. A report likewise.
 */
export async function refreshChart(port: WorkbookPort, plan: InsertedPlan, lang: Lang, ask: Ask): Promise<Notice | undefined> {
  const { sheetId, sheetName, identity } = plan;
  if (identity.kind === "report") return (await import("./refresh-report")).refreshReport(port, plan, lang, ask);
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
  const make = (taken: TakenNames) =>
    planChart(definition, CHART, maker, { reading, settings, lang: identity.lang, taken, corrections: made.corrections }).sheet;
  if (!(await writeAnew({ port, sheetId, cells: made.cells, make, lang, ask }))) return undefined;
  const { names } = factsOf(reading);
  return { intent: "success", title: words.refreshed(sheetName), body: words.rows(reading.rows.length, names !== null), sheetId };
}

interface Writing {
  readonly port: WorkbookPort;
  readonly sheetId: string;
  /** The cells that were written before. */
  readonly cells: readonly Area[];
  readonly make: (taken: TakenNames) => SheetPlan;
  readonly lang: Lang;
  readonly ask: Ask;
}

/** Writes a sheet of ours anew where it stands; false where the user would rather keep what stands in the way. */
export async function writeAnew({ port, sheetId, cells, make, lang, ask }: Writing): Promise<boolean> {
  const words = REFRESH_WORDS[lang];
  const first = await port.replacePlan(sheetId, cells, make, false);
  if (first.done) return true;
  const { inTheWay } = first;
  const listed = [...inTheWay.slice(0, LISTED), ...(inTheWay.length > LISTED ? ["…"] : [])];
  if (!(await ask({ title: words.inTheWay(inTheWay.length), body: words.inTheWayBody, lines: listed, yes: words.overwrite }))) return false;
  await port.replacePlan(sheetId, cells, make, true);
  return true;
}
