import { madeFrom, readMadeFrom, type MadeFrom } from "../charts/made-from";
import { identityOf, type SheetIdentity } from "../plan/sheet-identity";
import type { SheetPlan } from "../plan/sheet-plan";
import { cellsWritten, sourceLink } from "../charts/sheet/plan-chart-sheet";
import type { ReportRequest } from "./request";

/** From what a report was made, beside the cells of its source. */
export interface MadeReport extends MadeFrom {
  /** The ids of its charts, in order. */
  readonly charts: readonly string[];
  readonly usualDays: boolean;
}

/** A report that knows what it was made from, where that is a sheet of the same workbook. */
export function keepMade(
  plan: SheetPlan,
  { reading: { source }, taken, settings, corrections = {}, charts, asked, usualDays }: ReportRequest,
): SheetPlan {
  const identity: SheetIdentity = { ...identityOf(plan), kind: "report" };
  const links = sourceLink(source, taken);
  if (links === null) return { ...plan, identity };
  const made = madeFrom({ settings, corrections, open: source.openBelow === true, cells: cellsWritten(plan) });
  return {
    ...plan,
    identity: { ...identity, made: { ...made, usualDays, charts: asked ?? charts.map(({ definition }) => definition.id) } },
    links,
  };
}

/** What a report says it was made from; undefined where it does not say. */
export function readMadeReport(kept: Readonly<Record<string, unknown>> | undefined): MadeReport | undefined {
  const made = readMadeFrom(kept);
  const charts = kept?.["charts"];
  if (!made || !Array.isArray(charts)) return undefined;
  return {
    ...made,
    usualDays: kept?.["usualDays"] === true,
    charts: (charts as readonly unknown[]).filter((id) => typeof id === "string"),
  };
}
