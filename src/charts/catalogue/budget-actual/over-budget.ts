import { defineWords } from "../../../locale/define-words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { NOTHING, type Finding, type Rule } from "../../finding";
import { compactNumber } from "../../format/compact-number";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { data as planOf, query } from "./data";
import { WORDS } from "./words";

const KEY = "over-budget";
/** Rounding and small change are no overrun. */
const LEAST = 0.01;
/** So many lines without a plan are named. */
const NAMED = 3;

const WHY = defineWords({
  en: {
    why: (used: string, planned: string, over: string) =>
      `Spent and signed for − planned: ${used} − ${planned} = ${over}. Said from ${percentText(LEAST)} of the plan on; what may yet come is not counted.`,
  },
  "zh-CN": {
    why: (used: string, planned: string, over: string) =>
      `已花和已签 − 预算：${used} − ${planned} = ${over}。超出预算 ${percentText(LEAST)} 才会提示，还没发生的不算。`,
  },
});

/**
 * Lines on which more is spent and signed for than was planned, by at least one per cent of their plan. What may yet come is no finding: a
 * line that only runs fast is within its plan.
 */
export const overBudget: Rule = (asked, lang) => {
  const { names, measures } = asked.facts;
  if (names === null || !measures.includes("budget") || !measures.includes("spend")) return NOTHING;
  const settings = { ...asked.settings, measure: "spend" } as const;
  const { lines, total, unplanned } = planOf(asked.ask(query(asked.facts, settings)), { ...asked, settings });
  const short = (value: number): string => compactNumber(value, lang);
  const findings = lines.flatMap(({ name, planned, actual, committed, over, group }): readonly Finding[] => {
    const share = valueOf(SHARE, { part: over, whole: planned }) ?? 0;
    if (name === null || share < LEAST) return [];
    const used = actual + (committed ?? 0);
    return [
      {
        key: KEY,
        text: WORDS[lang].overBudget(name, short(used), short(planned), short(over), percentText(share)),
        why: WHY[lang].why(short(used), short(planned), short(over)),
        values: { name, planned, actual, committed, over, share },
        rows: group.rows,
        size: valueOf(SHARE, { part: over, whole: total.planned }) ?? 0,
      },
    ];
  });
  const listed = CHART_WORDS[lang].listOf(unplanned.slice(0, NAMED), Math.max(0, unplanned.length - NAMED));
  return { findings, refusals: unplanned.length === 0 ? [] : [{ key: KEY, text: WORDS[lang].refusal(listed) }] };
};
