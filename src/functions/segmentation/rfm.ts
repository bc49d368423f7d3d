import { rfm } from "../../core/segmentation/rfm";
import { topScores } from "../../core/segmentation/top-scores";
import { defineFunction } from "../define";
import { tex } from "../math";
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
    series("recency_days", {
      unit: "days",
      min: 0,
      text: words(
        ["recency", "Days since each customer's last order, one per customer, from 0, without blanks."],
        ["距上次购买天数 R", "每位客户距最近一次下单多少天，每人一个，不小于 0，不能有空单元格。"],
      ),
    }),
    series("frequency", {
      unit: "count",
      min: 0,
      text: words(
        ["frequency", "Orders of each customer in the period, in the same order."],
        ["购买次数 F", "每位客户统计期内下了几单，顺序一致。"],
      ),
    }),
    series("monetary", {
      unit: "money",
      text: words(
        ["monetary", "Money spent by each customer in the period, in the same order."],
        ["消费金额 M", "每位客户统计期内消费了多少，顺序一致。"],
      ),
    }),
    numberOr("bins", 5, {
      unit: "count",
      min: 2,
      integer: true,
      text: words(["bins", "How many score levels, a whole number from 2. 5 if left out."], ["档数", "分几档，整数，至少 2。不填按 5。"]),
    }),
  ],
  returns: {
    shape: "table",
    unit: "count",
    columns: [
      { en: "R score", "zh-CN": "R 分" },
      { en: "F score", "zh-CN": "F 分" },
      { en: "M score", "zh-CN": "M 分" },
      { en: "RFM code", "zh-CN": "RFM 代码" },
    ],
  },
  text: {
    en: {
      summary: "RFM scores by quantile: for each customer R, F, M (5 is best) and the code such as 543. Spills one row per customer.",
      use: "Use it to rank customers by recency, frequency and money and to decide whom to reward, whom to wake and whom to let go.",
      formula: [
        "score = 1 + number of percentile breakpoints below the value",
        "R is reversed: few days score high",
        "code = 100 R + 10 F + M",
      ],
      traps: [
        "Scores are relative to this list: adding customers changes everybody's. For scores that mean the same every month use OPS.RFM_SCORE with fixed limits.",
        "Equal values always get equal scores. Where most customers ordered once, F has few levels and 2 may not occur at all.",
        "A value equal to a breakpoint stays in the lower bin, as in pandas.qcut; the R package rfm puts it into the upper one. Scores can differ by one there.",
        "Breakpoints are Excel's PERCENTILE.INC. All three columns must cover the same customers in the same order and the same period.",
        "Fewer customers than bins give #N/A; a blank or columns of different length #VALUE!; fewer than two bins or negative days #NUM!. Above 9 bins two customers can share a code.",
      ],
    },
    "zh-CN": {
      summary: "RFM 分位打分：每位客户的 R、F、M 得分（5 分最好）和代码（如 543），每人一行向下溢出。",
      use: "按最近购买、购买次数、消费金额给客户排队，决定谁该奖励、谁该唤醒、谁可以放一放。",
      formula: ["得分 = 1 + 小于该值的分位点个数", "R 反向：天数越少分越高", "代码 = 100 × R + 10 × F + M"],
      traps: [
        "分数是和这份名单里的人比出来的，名单一变，所有人的分都会变。想让每个月口径一致，请用 OPS.RFM_SCORE 按固定门槛打分。",
        "数值相同，得分必然相同。多数人只买过一次时，F 没有几档，中间的分数可能根本不出现。",
        "恰好等于分位点的归低档，与 pandas.qcut 一致；R 语言的 rfm 包归高档，两边可能差一分。",
        "分位点按 Excel 的 PERCENTILE.INC 计算。三列必须是同一批客户、同一顺序、同一统计期。",
        "客户数少于档数返回 #N/A；有空单元格或各列长短不一返回 #VALUE!；档数小于 2 或天数为负返回 #NUM!。超过 9 档时代码可能重复。",
      ],
    },
  },
  math: {
    lines: [
      tex`s(x_i) = 1 + \#\{\, j \in \{1, \dots, k-1\} : b_j < x_i \,\}`,
      tex`b_j = x_{(l)} + (h - \lfloor h \rfloor) \left( x_{(l+1)} - x_{(l)} \right)`,
      tex`h = (n - 1)\,\frac{j}{k}, \qquad l = \lfloor h \rfloor + 1`,
      tex`R_i = k + 1 - s(r_i), \qquad F_i = s(f_i), \qquad M_i = s(m_i)`,
      tex`C_i = 100\,R_i + 10\,F_i + M_i`,
    ],
    where: [
      ["C_i", "code of customer i", "第 i 位客户的代码"],
      ["R_i", "recency score", "R 分"],
      ["F_i", "frequency score", "F 分"],
      ["M_i", "money score", "M 分"],
      ["r_i", "recency_days"],
      ["f_i", "frequency"],
      ["m_i", "monetary"],
      ["k", "bins"],
      ["s(x_i)", "score of a value among all n customers", "某个数值在 n 位客户中的得分"],
      ["b_j", "breakpoint j, Excel's PERCENTILE.INC", "第 j 个分位点，即 Excel 的 PERCENTILE.INC"],
      ["x_{(l)}", "value at rank l from the smallest", "从小到大排第 l 位的数值"],
      ["h", "rank of the breakpoint, from 0", "分位点的位次，从 0 起"],
      ["n", "number of customers", "客户数"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  examples: [
    {
      args: [TEN.recency, TEN.frequency, TEN.monetary],
      result: [
        [5, 5, 5, 555],
        [5, 5, 4, 554],
        [4, 4, 5, 445],
        [4, 4, 3, 443],
        [3, 3, 4, 334],
        [3, 3, 3, 333],
        [2, 2, 2, 222],
        [2, 2, 2, 222],
        [1, 1, 1, 111],
        [1, 1, 1, 111],
      ],
      source: "Quintiles by hand with PERCENTILE.INC breakpoints, e.g. money: 138, 268, 500, 960",
      story: {
        en: "A shop scores ten members by days since the last order, orders and spend of the year. 555 and 554 get early access to the sale; 222 and 111 get a wake-up coupon.",
        "zh-CN": "店铺给十位会员打分，三列是距上次购买天数、全年单数和消费金额：555、554 优先参加会员日，222、111 发唤醒券。",
      },
    },
    {
      args: [[[1], [2]], [[5], [1]], [[10], [20]], 2],
      result: [
        [2, 2, 1, 221],
        [1, 1, 2, 112],
      ],
      source: "By hand: the medians are 1.5, 3 and 15",
    },
    {
      args: [
        [[1], [2]],
        [[5], [1]],
        [[10], [20]],
      ],
      result: { error: "#N/A" },
      source: "Two customers do not fill five bins",
    },
    { args: [[[1], [2]], [[5]], [[10], [20]]], result: { error: "#VALUE!" }, source: "Columns of different length" },
  ],
  sources: ["Hughes (1994), Strategic Database Marketing: quintile RFM", "R package rfm", "pandas.qcut"],
  keywords: ["客户分层", "会员分级", "用户价值", "用户分层", "RFM 模型", "老客", "customer segmentation", "best customers", "quintiles"],
  related: ["RFM_SCORE", "RFM_SEGMENT", "LIFECYCLE", "CONCENTRATION", "REPURCHASE_RATE", "BTYD_SUMMARY"],
  fit: (recency, frequency, monetary) => sameSize({ recency_days: recency, frequency, monetary }),
  compute: (recency, frequency, monetary, bins) =>
    rfm(recency, frequency, monetary, bins).map((score) => [
      score.recency,
      score.frequency,
      score.monetary,
      100 * score.recency + 10 * score.frequency + score.monetary,
    ]),
  intermediates: (recency, frequency, monetary, bins) => {
    const best = rfm(recency, frequency, monetary, bins).filter(
      (score) => score.recency === bins && score.frequency === bins && score.monetary === bins,
    );
    const limits = topScores(recency, frequency, monetary, bins);
    return [
      { name: { en: "customers", "zh-CN": "客户数" }, value: recency.length, unit: "count" },
      { name: { en: "days at most for the best R score", "zh-CN": "R 得最高分最多几天" }, value: limits.recencyDays, unit: "days" },
      { name: { en: "orders to exceed for the best F score", "zh-CN": "F 得最高分须超过的次数" }, value: limits.frequency, unit: "count" },
      { name: { en: "spend to exceed for the best M score", "zh-CN": "M 得最高分须超过的金额" }, value: limits.monetary, unit: "money" },
      { name: { en: "customers best in all three", "zh-CN": "三项都得最高分的客户数" }, value: best.length, unit: "count" },
    ];
  },
});
