import { defineWords } from "../../../locale/define-words";
import { CHANGE, SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { compactNumber } from "../../format/compact-number";
import { percentText } from "../../format/ratio";
import { NOTHING, type Rule } from "../../finding";
import { chainOf, data as driversOf, query } from "./data";
import { largestOf, signed, spanText } from "./findings";
import { WORDS } from "./words";

const KEY = "driver";
/** A change of less is the usual to and fro of a period. */
const LEAST_CHANGE = 0.1;
/** And one factor must be behind more than half of it, or there is no driver to name. */
const LEAST_PART = 0.5;

const WHY = defineWords({
  en: {
    why: (before: string, after: string, change: string, part: string) =>
      `From ${before} to ${after} is a change of ${change}, and this factor accounts for ${part} of it (logarithmic mean decomposition, LMDI). Said from a change of ${percentText(LEAST_CHANGE)} on, where one factor accounts for half of it or more.`,
  },
  "zh-CN": {
    why: (before: string, after: string, change: string, part: string) =>
      `${before} → ${after}，变化 ${change}，其中这一项占 ${part}（LMDI 拆解）。变化满 ${percentText(LEAST_CHANGE)}、且有一项占到一半才会提示。`,
  },
});

/** A change of revenue by a tenth or more, most of which one factor accounts for. */
export const drivenBy: Rule = (asked, lang) => {
  if (!asked.facts.measures.includes("revenue") || chainOf(asked.facts).length < 2) return NOTHING;
  const data = driversOf(asked.ask(query(asked.facts)), asked);
  const { periods, total } = data;
  if (periods === null) return { findings: [], refusals: [{ key: KEY, text: WORDS[lang].noPeriods }] };
  const moved = total.after - total.before;
  const largest = largestOf(data);
  const change = total.before > 0 ? valueOf(CHANGE, { value: total.after, baseline: total.before }) : null;
  if (largest === null) return { findings: [], refusals: [{ key: KEY, text: WORDS[lang].unmade(signed(moved, lang)) }] };
  const part = valueOf(SHARE, { part: largest.part, whole: moved });
  if (change === null || Math.abs(change) < LEAST_CHANGE || part === null || part < LEAST_PART) return NOTHING;
  const said = WORDS[lang];
  const text = said.finding(
    moved > 0,
    compactNumber(Math.abs(moved), lang),
    spanText(periods.before, lang),
    spanText(periods.after, lang),
    said.factors[largest.factor],
    signed(largest.part, lang),
  );
  const why = WHY[lang].why(compactNumber(total.before, lang), compactNumber(total.after, lang), percentText(change), percentText(part));
  const values = { before: total.before, after: total.after, change: moved, factor: largest.factor, part: largest.part };
  const size = Math.abs(valueOf(SHARE, { part: moved, whole: total.before + total.after }) ?? 0);
  return { findings: [{ key: KEY, text, why, values, rows: data.cells, size }], refusals: [] };
};
