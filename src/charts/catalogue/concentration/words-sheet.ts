import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: { figures: "Who holds what, the largest first when this was made", top: "Share of the top 20%" },
  "zh-CN": { figures: "谁占多少（按插入时的大小排列）", top: "前 20% 占比" },
});
