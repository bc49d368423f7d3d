import type { Lang } from "../../../core/lang";
import type { ReadTarget } from "../../../excel/workbook-port";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";

/** What a table, sheet or area to be read is called. */
export function targetName(target: Exclude<ReadTarget, { kind: "selection" }>, lang: Lang): string {
  const { table, sheet, selection } = CHART_PAGE_WORDS[lang];
  return { table, sheet, area: selection }[target.kind](target.name);
}
