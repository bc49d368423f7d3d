import { rfmSegment } from "../../core/segmentation/rfm-segment";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";

const score = (name: string, en: readonly [string, string], zh: readonly [string, string]) => number(name, { unit: "count", min: 1, max: 5, integer: true, text: words(en, zh) });

export const RFM_SEGMENT = defineFunction({
  id: "RFM_SEGMENT",
  family: "segmentation",
  params: [
    score("r", ["R score", "Recency score from 1 to 5; 5 bought most recently."], ["R 分", "最近购买得分，1 到 5，5 为最近。"]),
    score("f", ["F score", "Frequency score from 1 to 5."], ["F 分", "购买次数得分，1 到 5。"]),
    score("m", ["M score", "Money score from 1 to 5."], ["M 分", "消费金额得分，1 到 5。"]),
  ],
  returns: { shape: "scalar", unit: "text" },
  text: {
    en: {
      summary: "The customer segment of three RFM scores, such as Champions, At Risk or Lost.",
      use: "Use it beside OPS.RFM to turn 125 codes into ten groups you can plan for.",
      formula: [
        "first match of R/F/M: Champions 5/5/5; Potential Loyalist 3–5/3–5/2–5; Loyal Customers 2–4/2–4/2–4; Promising 3–4/1–3/3–5; New Customers 4–5/1–3/1–5",
        "Can't Lose Them 1–2/3–4/4–5; At Risk 1–2/2–5/4–5; Need Attention 1–3/3–5/3–5; About To Sleep 2–3/1–3/1–4; Lost 1/any/any; else Others",
      ],
      traps: [
        "Rows overlap and the first match counts: 323 is Loyal Customers although Need Attention is near.",
        "There are many segment tables in use. This is that of the R package rfm.",
        "Scores must be whole numbers from 1 to 5, a blank (0) included in the rule, else #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "把 R、F、M 三个得分归为客户分群，如 Champions（冠军客户）、At Risk（流失预警）、Lost（已流失）。",
      use: "配合 OPS.RFM，把 125 种代码归成十类人群，方便制定策略。",
      formula: [
        "按顺序取首个匹配（R/F/M）：Champions 冠军客户 5/5/5；Potential Loyalist 潜力忠诚 3–5/3–5/2–5；Loyal Customers 忠诚客户 2–4/2–4/2–4；Promising 有望培养 3–4/1–3/3–5；New Customers 新客户 4–5/1–3/1–5",
        "Can't Lose Them 重点挽留 1–2/3–4/4–5；At Risk 流失预警 1–2/2–5/4–5；Need Attention 需要关注 1–3/3–5/3–5；About To Sleep 即将沉睡 2–3/1–3/1–4；Lost 已流失 1/任意/任意；其余 Others 其他",
      ],
      traps: [
        "各行有重叠，以先匹配到的为准：323 归为 Loyal Customers。",
        "市面上分群表很多，这里采用 R 语言 rfm 包的标准。",
        "得分须为 1 到 5 的整数，空单元格按 0 计，同样返回 #NUM!。",
      ],
    },
  },
  examples: [
    {
      args: [3, 4, 3],
      result: "Potential Loyalist",
      source: "R package rfm, readme: 343",
      story: { en: "Bought 205 days ago, six orders, 472 spent.", "zh-CN": "205 天前买过，共 6 单，消费 472。" },
    },
    { args: [4, 1, 2], result: "New Customers", source: "R package rfm, readme: 412" },
    { args: [3, 2, 3], result: "Loyal Customers", source: "R package rfm, readme: 323" },
    { args: [5, 4, 4], result: "Potential Loyalist", source: "R package rfm, readme: 544" },
    { args: [6, 1, 1], result: { error: "#NUM!" }, source: "Scores end at 5" },
  ],
  sources: ["R package rfm: segment table"],
  keywords: ["客户分群", "会员分层", "重要价值客户", "流失预警", "segment names", "champions"],
  related: ["RFM", "RFM_SCORE", "LIFECYCLE"],
  compute: rfmSegment,
});
