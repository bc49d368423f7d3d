import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What its sheet says beside. */
export const SHEET_WORDS = defineWords({
  en: {
    shares: "Share that is there",
    counts: "Of how many, and how many were there",
    method: (curves: number) => `People who are not old enough for a period count in neither number; ${plural(curves, "curve", "curves")}.`,
  },
  "zh-CN": {
    shares: "各期留存率",
    counts: "已满期人数和其中的留存人数",
    method: (curves: number) => `没满期的用户分子分母都不计；共 ${curves} 条曲线。`,
  },
});
