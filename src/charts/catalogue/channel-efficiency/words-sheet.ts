import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: { figures: "Spend, revenue and what is left after ads" },
  "zh-CN": { figures: "投入、成交与推广后利润" },
});
