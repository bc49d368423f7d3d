import type { Lang } from "../../../core/lang";
import type { ReadTarget } from "../../../excel/read/read-target";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";

/** What a table, named range, sheet or area to be read is called. */
export function targetName(target: Exclude<ReadTarget, { kind: "selection" }>, lang: Lang): string {
  const { table, range, sheet, selection } = CHART_PAGE_WORDS[lang];
  return { table, name: range, sheet, area: selection }[target.kind](target.name);
}
