import { rfmRule, RFM_RULES } from "../../core/segmentation/rfm-rule";
import { rfmSegment } from "../../core/segmentation/rfm-segment";
import { RFM_SEGMENT_WORDS } from "../../metrics/rfm-segment-words";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { words } from "../params/words";

const score = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  number(name, { unit: "count", min: 1, max: 5, integer: true, text: words(en, zh) });

/** The conditions of a rule, for the plain formula; one and five are the ends of the scale, and no condition. */
const testsOf = (spans: readonly (readonly [low: number, high: number])[]): string =>
  `AND(${spans
    .flatMap(([low, high], i) => [...(low > 1 ? [`${"rfm".charAt(i)}>=${low}`] : []), ...(high < 5 ? [`${"rfm".charAt(i)}<=${high}`] : [])])
    .join(",")})`;

export const RFM_SEGMENT = defineFunction({
  id: "RFM_SEGMENT",
  family: "segmentation",
  params: [
    score(
      "r",
      ["R score", "Recency score, a whole number from 1 to 5; 5 bought most recently."],
      ["R 分", "最近购买得分，1 到 5 的整数，5 为最近。"],
    ),
    score("f", ["F score", "Frequency score, a whole number from 1 to 5."], ["F 分", "购买次数得分，1 到 5 的整数。"]),
    score("m", ["M score", "Money score, a whole number from 1 to 5."], ["M 分", "消费金额得分，1 到 5 的整数。"]),
  ],
  returns: {
    shape: "scalar",
    unit: "text",
    labels: RFM_SEGMENT_WORDS,
  },
  text: {
    en: {
      summary: "The customer segment of three RFM scores, such as Champions, At Risk or Lost.",
      use: "Use it beside OPS.RFM to turn 125 codes into ten groups you can plan for, e.g. =OPS.RFM_SEGMENT(INDEX(E2#,,1),INDEX(E2#,,2),INDEX(E2#,,3)) where E2 holds OPS.RFM.",
      formula: [
        "first match of R/F/M: Champions 5/5/5; Potential Loyalist 3–5/3–5/2–5; Loyal Customers 2–4/2–4/2–4; Promising 3–4/1–3/3–5; New Customers 4–5/1–3/1–5",
        "Can't Lose Them 1–2/3–4/4–5; At Risk 1–2/2–5/4–5; Need Attention 1–3/3–5/3–5; About To Sleep 2–3/1–3/1–4; Lost 1/any/any; else Others",
      ],
      traps: [
        "Rows overlap and the first match counts: 433 fits Potential Loyalist, Loyal Customers and Promising, and is the first. 554 is no champion: only 555 is.",
        "There are many segment tables in use. This is the one of the R package rfm; the eight groups of high and low R, F and M usual in China are another scheme.",
        "The cell holds the English name in every language, so that filters and shared files keep working. For your own words list names and words in two columns: =XLOOKUP(OPS.RFM_SEGMENT(E2,F2,G2),J2:J12,K2:K12), or INDEX with MATCH in older Excel.",
        "Scores must be whole numbers from 1 to 5; a blank counts as 0 and gives #NUM!, text #VALUE!. Score with five bins.",
      ],
    },
    "zh-CN": {
      summary: "把 R、F、M 三个得分归成客户分群，如 Champions（核心客户）、At Risk（流失预警）、Lost（已流失）。",
      use: "配合 OPS.RFM，把 125 种代码归成十类人群，方便分别制定策略。E2 里是 OPS.RFM 时可写 =OPS.RFM_SEGMENT(INDEX(E2#,,1),INDEX(E2#,,2),INDEX(E2#,,3))。",
      formula: [
        "按顺序取首个匹配（R/F/M）：Champions 核心客户 5/5/5；Potential Loyalist 潜力忠诚 3–5/3–5/2–5；Loyal Customers 忠诚客户 2–4/2–4/2–4；Promising 潜力客户 3–4/1–3/3–5；New Customers 新客户 4–5/1–3/1–5",
        "Can't Lose Them 重点挽留 1–2/3–4/4–5；At Risk 流失预警 1–2/2–5/4–5；Need Attention 需要关注 1–3/3–5/3–5；About To Sleep 即将沉睡 2–3/1–3/1–4；Lost 已流失 1/任意/任意；其余 Others 其他",
      ],
      traps: [
        "各类有重叠，以先匹配到的为准：433 同时符合潜力忠诚、忠诚客户和潜力客户，归入第一个；554 不算核心客户，只有 555 才是。",
        "市面上分群表很多，这里采用 R 语言 rfm 包的十类；国内常用的“重要价值、重要发展、重要保持、重要挽留”等八类，是把 R、F、M 各分高低得到的另一套，不要混用。",
        "单元格里始终是英文名称，换语言、发给别人，筛选和公式都不会断。想显示中文，把名称和中文列成两列再查：=XLOOKUP(OPS.RFM_SEGMENT(E2,F2,G2),J2:J12,K2:K12)，旧版 Excel 用 INDEX 加 MATCH。",
        "得分须为 1 到 5 的整数（按五档打分）；空单元格按 0 计，返回 #NUM!，文字返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`r = 5,\ f = 5,\ m = 5`, "Champions", "核心客户 Champions"],
      [tex`3 \le r \le 5,\ 3 \le f \le 5,\ 2 \le m \le 5`, "Potential Loyalist", "潜力忠诚 Potential Loyalist"],
      [tex`2 \le r \le 4,\ 2 \le f \le 4,\ 2 \le m \le 4`, "Loyal Customers", "忠诚客户 Loyal Customers"],
      [tex`3 \le r \le 4,\ 1 \le f \le 3,\ 3 \le m \le 5`, "Promising", "潜力客户 Promising"],
      [tex`4 \le r \le 5,\ 1 \le f \le 3,\ 1 \le m \le 5`, "New Customers", "新客户 New Customers"],
      [tex`1 \le r \le 2,\ 3 \le f \le 4,\ 4 \le m \le 5`, "Can't Lose Them", "重点挽留 Can't Lose Them"],
      [tex`1 \le r \le 2,\ 2 \le f \le 5,\ 4 \le m \le 5`, "At Risk", "流失预警 At Risk"],
      [tex`1 \le r \le 3,\ 3 \le f \le 5,\ 3 \le m \le 5`, "Need Attention", "需要关注 Need Attention"],
      [tex`2 \le r \le 3,\ 1 \le f \le 3,\ 1 \le m \le 4`, "About To Sleep", "即将沉睡 About To Sleep"],
      [tex`r = 1`, "Lost; everybody else is Others", "已流失 Lost，其余归 Others"],
    ],
    where: [
      ["r", "r"],
      ["f", "f"],
      ["m", "m"],
    ],
  },
  native: RFM_RULES.reduceRight((rest, [segment, ...spans]) => `IF(${testsOf(spans)},"${segment}",${rest})`, '"Others"'),
  examples: [
    {
      args: [3, 4, 3],
      result: "Potential Loyalist",
      source: "R package rfm, readme: 343",
      story: {
        en: "A member last bought 205 days ago, ordered six times and spent 472: scores 3, 4 and 3. A potential loyalist: offer the membership card, not a discount.",
        "zh-CN": "一位会员 205 天前买过，共 6 单，消费 472 元，得分 3、4、3，属于潜力忠诚客户：适合推会员权益，不必再给大折扣。",
      },
    },
    { args: [4, 1, 2], result: "New Customers", source: "R package rfm, readme: 412" },
    { args: [3, 2, 3], result: "Loyal Customers", source: "R package rfm, readme: 323" },
    { args: [5, 4, 4], result: "Potential Loyalist", source: "R package rfm, readme: 544" },
    { args: [6, 1, 1], result: { error: "#NUM!" }, source: "Scores end at 5" },
  ],
  sources: ["R package rfm: segment table"],
  keywords: [
    "客户分群",
    "会员分层",
    "重要价值客户",
    "流失预警",
    "人群包",
    "segment names",
    "champions",
    "at risk",
    "which customers to win back",
  ],
  related: ["RFM", "RFM_SCORE", "LIFECYCLE"],
  compute: rfmSegment,
  intermediates: (r, f, m) => {
    const [, ...spans] = rfmRule(r, f, m) ?? [undefined];
    return spans.flatMap(([low, high], i) => {
      const score = "RFM".charAt(i);
      return [
        // One and five are the ends of the scale, and no condition.
        ...(low > 1
          ? [
              {
                name: { en: `lowest ${score} score of the segment`, "zh-CN": `该人群 ${score} 分最低` },
                value: low,
                unit: "count" as const,
              },
            ]
          : []),
        ...(high < 5
          ? [
              {
                name: { en: `highest ${score} score of the segment`, "zh-CN": `该人群 ${score} 分最高` },
                value: high,
                unit: "count" as const,
              },
            ]
          : []),
      ];
    });
  },
});
