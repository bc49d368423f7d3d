import type { Lang } from "../../../core/lang";
import type { ReadTarget } from "../../../excel/workbook-port";
import { CHART_WORDS } from "../../../locale/charts";

/** What a table or sheet to be read is called. */
export function targetName(target: Exclude<ReadTarget, { kind: "selection" }>, lang: Lang): string {
  const { table, sheet } = CHART_WORDS[lang].page;
  return target.kind === "table" ? table(target.name) : sheet(target.name);
}
