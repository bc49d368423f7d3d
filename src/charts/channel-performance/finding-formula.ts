import type { Lang } from "../../core/lang";
import { CHART_WORDS } from "../../locale/charts";
import { textLiteral } from "../plan/text-literal";

/** The finding as a live formula, so that it stays true when the source changes. Ranges are addresses; no break-even, no count. */
export function findingFormula(names: string, rois: string, breakEven: string | null, lang: Lang): string {
  const text = CHART_WORDS[lang].sheet;
  const best = `INDEX(${names},MATCH(MAX(${rois}),${rois},0))&" "&TEXT(MAX(${rois}),"0.00")`;
  if (breakEven === null) return `=${textLiteral(text.findingBest.replace(/^[;,，\s]+/, ""))}&${best}`;
  return `=COUNTIF(${rois},">="&${breakEven})&${textLiteral(text.of)}&COUNT(${rois})&${textLiteral(` ${text.findingAbove.trim()} `)}&TEXT(${breakEven},"0.00")&${textLiteral(text.findingBest)}&${best}`;
}
