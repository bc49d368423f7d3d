import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: {
    sourceSpend: "Spend in the source",
    sourceSpendHint: "In rows with a name, spend and revenue; it must equal the sum below.",
    incompleteRows: "Rows left out",
    incompleteHint: "Rows with spend or revenue missing: missing is not zero, they do not count.",
    allIn: "All names here",
    nameMissing: "one is missing, insert anew",
    complete: "No row left out",
    incomplete: "spend or revenue missing",
    ranking: "Ranking by ROI",
    economicsHeading: "Break-even and source",
    figures: "Sums from the source",
    bars: "Figures behind the chart",
    place: "Rank",
    reaches: "At or above break-even",
    loses: "Below break-even",
  },
  "zh-CN": {
    sourceSpend: "源表花费",
    sourceSpendHint: "有名称、花费和成交金额的行合计，应等于下表之和。",
    incompleteRows: "未计入的行",
    incompleteHint: "缺花费或成交金额的行；缺失不等于 0，不参与计算。",
    allIn: "名称齐全",
    nameMissing: "有新名称，请重新插入",
    complete: "没有漏行",
    incomplete: "有行缺花费或成交",
    ranking: "ROI 排名",
    economicsHeading: "保本线与源表核对",
    figures: "源表汇总",
    bars: "图表数据",
    place: "名次",
    reaches: "达到保本线",
    loses: "低于保本线",
  },
});
