import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: {
    ranking: "Ranking by ROI",
    figures: "Sums from the source",
    bars: "Figures behind the chart",
    place: "Rank",
    reaches: "At or above break-even",
    loses: "Below break-even",
  },
  "zh-CN": {
    ranking: "ROI 排名",
    figures: "源表汇总",
    bars: "图表数据",
    place: "名次",
    reaches: "达到保本线",
    loses: "低于保本线",
  },
});
