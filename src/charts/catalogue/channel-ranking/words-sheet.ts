import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: { ranking: "Ranking", figures: "Sums from the source", place: "Rank", top: "Top 3", names: "Names", before: "Total before" },
  "zh-CN": { ranking: "排名", figures: "源表汇总", place: "名次", top: "前 3 名合计", names: "名称数", before: "上期合计" },
});
