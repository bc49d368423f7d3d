import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: { shares: "Share of each period", sums: "Sums from the source" },
  "zh-CN": { shares: "各期占比", sums: "源表汇总" },
});
