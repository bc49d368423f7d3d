import { rfm } from "../../core/segmentation/rfm";
import { defineFunction } from "../define";
import { numberOr } from "../params/number";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";

/** Ten customers: days since the last order, orders, money spent. */
const TEN = {
  recency: [[5], [12], [30], [45], [60], [90], [120], [180], [270], [365]],
  frequency: [[12], [9], [8], [6], [5], [4], [3], [2], [1], [1]],
  monetary: [[1500], [900], [1200], [400], [650], [300], [220], [150], [90], [40]],
} as const;

export const RFM = defineFunction({
  id: "RFM",
  family: "segmentation",
  params: [
    series("recency_days", { unit: "days", min: 0, text: words(["recency", "Days since each customer's last order, one per customer, without blanks."], ["距上次购买天数 R", "每位客户距最近一次下单的天数，每人一个，不能有空格。"]) }),
    series("frequency", { unit: "count", min: 0, text: words(["frequency", "Orders of each customer in the period, in the same order."], ["购买次数 F", "每位客户统计期内的订单数，顺序一致。"]) }),
    series("monetary", { unit: "money", text: words(["monetary", "Money spent by each customer in the period, in the same order."], ["消费金额 M", "每位客户统计期内的消费金额，顺序一致。"]) }),
    numberOr("bins", 5, { unit: "count", min: 2, integer: true, text: words(["bins", "How many score levels, at least 2. 5 if left out."], ["档数", "分几档，至少 2。不填按 5。"]) }),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [{ en: "R score", "zh-CN": "R 分" }, { en: "F score", "zh-CN": "F 分" }, { en: "M score", "zh-CN": "M 分" }, { en: "RFM code", "zh-CN": "RFM 代码" }],
  },
  text: {
    en: {
      summary: "RFM scores by quantile: for each customer R, F, M (5 is best) and the code such as 543. Spills one row per customer.",
      use: "Use it to rank customers by recency, frequency and money and to choose whom to reward, wake or let go.",
      formula: ["score = 1 + number of percentile breakpoints below the value", "R is reversed: few days score high", "code = 100 R + 10 F + M"],
      traps: [
        "Scores are relative to this list: adding customers changes everybody's. For fixed limits use OPS.RFM_SCORE.",
        "Equal values always get equal scores. Where most customers ordered once, F has few levels.",
        "A value equal to a breakpoint stays in the lower bin, as in pandas.qcut; other tools may put it above.",
        "Fewer customers than bins give #N/A; a blank gives #VALUE!. Above 10 bins codes can coincide.",
      ],
    },
    "zh-CN": {
      summary: "RFM 分位打分：每位客户的 R、F、M 分（5 分最好）和代码（如 543），每人一行溢出。",
      use: "按最近购买、购买次数、消费金额给客户排序，决定奖励谁、唤醒谁、放弃谁。",
      formula: ["得分 = 1 + 小于该值的分位点个数", "R 反向：天数越少分越高", "代码 = 100 × R + 10 × F + M"],
      traps: [
        "分数是相对这份名单的，名单一变全员分数都会变。要用固定门槛请用 OPS.RFM_SCORE。",
        "数值相同分数必相同；多数人只买过一次时，F 的档位会很少。",
        "恰好等于分位点的值归低档（与 pandas.qcut 一致），别的工具可能归高档。",
        "客户数少于档数返回 #N/A，有空单元格返回 #VALUE!；超过 10 档时代码可能重复。",
      ],
    },
  },
  examples: [
    {
      args: [TEN.recency, TEN.frequency, TEN.monetary],
      result: [
        [5, 5, 5, 555], [5, 5, 4, 554], [4, 4, 5, 445], [4, 4, 3, 443], [3, 3, 4, 334],
        [3, 3, 3, 333], [2, 2, 2, 222], [2, 2, 2, 222], [1, 1, 1, 111], [1, 1, 1, 111],
      ],
      source: "Quintiles by hand with PERCENTILE.INC breakpoints, e.g. money: 138, 268, 500, 960",
      story: { en: "Ten members of a shop.", "zh-CN": "店铺十位会员。" },
    },
    { args: [[[1], [2]], [[5], [1]], [[10], [20]], 2], result: [[2, 2, 1, 221], [1, 1, 2, 112]], source: "By hand: the medians are 1.5, 3 and 15" },
    { args: [[[1], [2]], [[5], [1]], [[10], [20]]], result: { error: "#N/A" }, source: "Two customers do not fill five bins" },
    { args: [[[1], [2]], [[5]], [[10], [20]]], result: { error: "#VALUE!" }, source: "Columns of different length" },
  ],
  sources: ["Hughes (1994), Strategic Database Marketing: quintile RFM", "R package rfm", "pandas.qcut"],
  keywords: ["客户分层", "会员分级", "用户价值", "RFM 模型", "customer segmentation", "best customers"],
  related: ["RFM_SCORE", "RFM_SEGMENT"],
  fit: (recency, frequency, monetary) => sameSize({ recency_days: recency, frequency, monetary }),
  compute: (recency, frequency, monetary, bins) =>
    rfm(recency, frequency, monetary, bins).map((score) => [score.recency, score.frequency, score.monetary, 100 * score.recency + 10 * score.frequency + score.monetary]),
});
