import type { Lang } from "../../../core/lang";
import { CHANGE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import { textInFormula } from "../../../core/cells/text-in-formula";
import { fillFormula } from "../../format/fill";
import { SHEET_WORDS } from "../../sheet/words";
import type { Trend } from "./data";
import { FLAT, measureName } from "./findings";
import { WORDS } from "./words";

/**
 * By how much the measure changed, over keys: days by halves, weeks and months from the first to the last that is over.
 * Null for a single one.
 */
export function changeFormula(trend: Trend, keys: readonly string[], rolling: boolean): string | null {
  const count = trend.periods.length;
  if (count < 2) return null;
  const added = (part: (key: string) => string): string => `(${keys.map(part).join("+")})`;
  if (trend.grain === "day") {
    const half = Math.floor(count / 2);
    const over = (key: string, sign: string, row: number): string =>
      `SUMIFS(periods[${key}],periods[from],"${sign}"&INDEX(periods[from],${row}))`;
    return changed(
      added((key) => over(key, "<", half + 1)),
      added((key) => over(key, ">", count - half)),
    );
  }
  const { first, last } = ends(trend, rolling);
  return changed(
    added((key) => `INDEX(periods[${key}],${first})`),
    added((key) => `INDEX(periods[${key}],${last})`),
  );
}

const changed = (before: string, after: string): string => excelOf(CHANGE, { value: { number: after }, baseline: { number: before } });

/** The first and the last period that is whole, as rows of the table. */
function ends(trend: Trend, rolling: boolean): { readonly first: string; readonly last: string } {
  const count = trend.periods.length;
  if (!rolling) return { first: trend.partialStart ? "2" : "1", last: String(trend.unfinished ? count - 1 : count) };
  if (trend.datedByMonth) return { first: "1", last: String(count) };
  return { first: "IF(INDEX(periods[from],1)<first_day,2,1)", last: `IF(INDEX(periods[to],${count})>last_day,${count - 1},${count})` };
}

/** The finding as a live formula; without a change to tell, what is shown from when to when. */
export function findingFormula(trend: Trend, lang: Lang, hasChange: boolean, rolling: boolean): string {
  const measure = measureName(trend, lang);
  const format = trend.grain === "month" ? SHEET_WORDS[lang].monthFormat : SHEET_WORDS[lang].dayFormat;
  const day = (cell: string): string => `TEXT(${cell},${textInFormula(format)})`;
  const span = { from: day("first"), to: day("last") };
  const plain = fillFormula(WORDS[lang].trendTitlePlain(measure, "{from}", "{to}"), span);
  if (!hasChange) return plain;
  // A change is from the first to the last period that is whole, however many are shown.
  const whole = ends(trend, rolling);
  const parts = {
    from: day(`INDEX(periods[from],${whole.first})`),
    to: day(`INDEX(periods[to],${whole.last})`),
    size: 'IF(change>9,TEXT(change+1,"0")&"×",TEXT(ABS(change),"0.0%"))',
  };
  const said = (up: boolean, flat: boolean): string =>
    fillFormula(
      trend.grain === "day"
        ? WORDS[lang].trendTitleHalves(measure, "{size}", up, flat)
        : WORDS[lang].trendTitle(measure, "{size}", up, flat, "{from}", "{to}"),
      parts,
    );
  return `IF(ISNUMBER(change),IF(ABS(change)<${FLAT},${said(true, true)},IF(change>0,${said(true, false)},${said(false, false)})),${plain})`;
}
