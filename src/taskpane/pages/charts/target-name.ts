import type { Lang } from "../../../core/lang";
import type { ReadTarget } from "../../../excel/workbook-port";
import { CHART_WORDS } from "../../../locale/charts";

/** What a table, sheet or area to be read is called. */
export function targetName(target: Exclude<ReadTarget, { kind: "selection" }>, lang: Lang): string {
  const { table, sheet, selection } = CHART_WORDS[lang].page;
  return { table, sheet, area: selection }[target.kind](target.name);
}
