import type { TrendMeasure } from "./define";
import { defineWords } from "../locale/define-words";
import { plural } from "../locale/plural";

/** What several charts say, in the pane and on their sheets. */
export const CHART_WORDS = defineWords({
  en: {
    measures: { spend: "Spend", revenue: "Revenue", orders: "Orders", roi: "ROI", active: "Active users" } satisfies Record<
      TrendMeasure,
      string
    >,
    rest: "Other",
    all: "Total",
    roi: "ROI",
    breakEven: "Break-even",
    verdict: "Verdict",
    verdicts: { earns: "✓ Earns", even: "= Breaks even", loses: "✗ Loses" },
    name: { channel: "Channel", activity: "Campaign", product: "Product" },
    listOf: (names: readonly string[], more: number) => `${names.join(", ")}${more > 0 ? ` and ${plural(more, "other", "others")}` : ""}`,
    unfinishedMark: "unfinished",
    symbols: { list: ", ", comma: ", ", stop: ". ", colon: ": ", space: " " },
  },
  "zh-CN": {
    measures: { spend: "花费", revenue: "成交金额", orders: "订单数", roi: "ROI", active: "活跃用户" },
    rest: "其他",
    all: "合计",
    roi: "ROI",
    breakEven: "保本线",
    verdict: "结论",
    verdicts: { earns: "✓ 赚钱", even: "＝ 保本", loses: "✗ 亏损" },
    name: { channel: "渠道", activity: "活动", product: "商品" },
    listOf: (names: readonly string[], more: number) => `${names.join("、")}${more > 0 ? `等 ${names.length + more} 个` : ""}`,
    unfinishedMark: "未完",
    symbols: { list: "、", comma: "，", stop: "。", colon: "：", space: "" },
  },
});
