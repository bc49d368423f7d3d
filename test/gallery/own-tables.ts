import type { CellValue } from "../../src/core/cell";
import type { Lang } from "../../src/core/lang";

type Table = readonly (readonly CellValue[])[];

/** 1 February 2026, a Sunday. */
const FEBRUARY = 46_054;

const DAY_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Revenue", "Target"],
  "zh-CN": ["日期", "成交金额", "目标"],
};

/** A month and half of the next, busier at weekends, with a target for each month at its first day. */
function twoMonths(lang: Lang): Table {
  const days = Array.from({ length: 28 + 18 }, (_, at) => {
    const weekday = at % 7;
    const value = (weekday === 0 || weekday === 6 ? 15_800 : 9_400) + ((at * 37) % 11) * 120;
    return [FEBRUARY + at, value, at === 0 ? 310_000 : at === 28 ? 390_000 : null];
  });
  return [DAY_HEADERS[lang], ...days];
}

/** Tables of the kinds that single charts are about, beside those that all charts are drawn of. */
export const OWN_TABLES: Readonly<Record<string, Readonly<Record<string, (lang: Lang) => Table>>>> = {
  pacing: { "two months": twoMonths },
};
