import { defineWords } from "../../../locale/define-words";

/** What the list of findings says beside them. */
export const FINDINGS_WORDS = defineWords({
  en: {
    heading: "What stands out",
    show: "Show in chart",
    showOf: (text: string) => `Show in chart: ${text}`,
    rows: (count: number) => (count === 1 ? "1 row, at" : `${count} rows, from`),
  },
  "zh-CN": {
    heading: "值得留意",
    show: "看图",
    showOf: (text: string) => `看图：${text}`,
    rows: (count: number) => (count === 1 ? "1 行，在" : `${count} 行，从`),
  },
});
