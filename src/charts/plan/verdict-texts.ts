import type { Lang } from "../../core/lang";
import { CHART_WORDS } from "../../locale/charts";
import type { Verdict } from "../../metrics/verdict";
import { textLiteral } from "./text-literal";

/** The verdicts as texts inside a formula; none is blank. */
export function verdictTexts(lang: Lang): Readonly<Record<Verdict | "none", string>> {
  const { earns, even, loses } = CHART_WORDS[lang].verdicts;
  return { earns: textLiteral(earns), even: textLiteral(even), loses: textLiteral(loses), none: '""' };
}
