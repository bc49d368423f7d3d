import type { Lang } from "../../core/lang";
import { CHART_WORDS } from "../../locale/charts";
import { textLiteral } from "../plan/text-literal";

/** What the finding is made of: ranges, and the cell of the break-even line. */
interface FindingRanges {
  readonly names: string;
  readonly rois: string;
  readonly verdicts: string;
  /** Null where there is no line. */
  readonly line: string | null;
}

/** The finding as a live formula, so that it stays true when the source changes; without a line it only names the best. */
export function findingFormula({ names, rois, verdicts, line }: FindingRanges, lang: Lang): string {
  const text = CHART_WORDS[lang];
  const best = `INDEX(${names},MATCH(MAX(${rois}),${rois},0))&" "&TEXT(MAX(${rois}),"0.00")`;
  const bestAlone = `${textLiteral(text.sheet.findingBest.replace(/^[;,，\s]+/, ""))}&${best}`;
  if (line === null) return `=${bestAlone}`;
  const above = `COUNT(${rois})-COUNTIF(${verdicts},${textLiteral(text.verdicts.loses)})`;
  const counted = `${above}&${textLiteral(text.sheet.of)}&COUNT(${rois})&${textLiteral(` ${text.sheet.findingAbove.trim()} `)}`;
  return `=IF(ISNUMBER(${line}),${counted}&TEXT(${line},"0.00")&${textLiteral(text.sheet.findingBest)}&${best},${bestAlone})`;
}
