import { defineWords } from "../locale/define-words";
import { plural } from "../locale/plural";

/** What the charts of spend and return have in common. */
export const EARNINGS_WORDS = defineWords({
  en: {
    breakEvenAt: (value: string) => `Break-even ${value}`,
    sentence: (spend: string, revenue: string, roi: string) => `Together ${spend} spent brought ${revenue}, an ROI of ${roi}.`,
    without: (names: string) => `No ROI without both spend and revenue: ${names}.`,
    leftOut: (rows: number) => `${plural(rows, "row", "rows")} with spend or revenue missing ${rows === 1 ? "is" : "are"} not counted.`,
  },
  "zh-CN": {
    breakEvenAt: (value: string) => `保本线 ${value}`,
    sentence: (spend: string, revenue: string, roi: string) => `合计花费 ${spend}，成交 ${revenue}，整体 ROI ${roi}。`,
    without: (names: string) => `缺花费或成交金额、算不出 ROI 的有${names}。`,
    leftOut: (rows: number) => `有 ${rows} 行缺花费或成交金额，没有计入。`,
  },
});
