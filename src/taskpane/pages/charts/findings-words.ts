import { defineWords } from "../../../locale/define-words";

/** What the list of findings says beside them. */
export const FINDINGS_WORDS = defineWords({
  en: {
    heading: "What stands out",
    show: "Show in chart",
    showOf: (text: string) => `Show in chart: ${text}`,
    rows: (count: number) => (count === 1 ? "1 row, at" : `${count} rows, from`),
    rowsOfFile: (count: number, from: number) =>
      count === 1 ? `1 row, row ${from} of the file` : `${count} rows, from row ${from} of the file`,
    why: "Why",
    whyOf: (text: string) => `Why: ${text}`,
  },
  "zh-CN": {
    heading: "值得留意",
    show: "看图",
    showOf: (text: string) => `看图：${text}`,
    rows: (count: number) => (count === 1 ? "1 行，在" : `${count} 行，从`),
    rowsOfFile: (count: number, from: number) => (count === 1 ? `1 行，文件第 ${from} 行` : `${count} 行，从文件第 ${from} 行起`),
    why: "依据",
    whyOf: (text: string) => `依据：${text}`,
  },
});
