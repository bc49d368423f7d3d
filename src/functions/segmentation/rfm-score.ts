import { thresholdsAround } from "../../core/segmentation/thresholds-around";
import { thresholdsReached } from "../../core/segmentation/thresholds-reached";
import { defineFunction } from "../define";
import { tex } from "../math";
import { flag } from "../params/flag";
import { number } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";
import { reached, RISING } from "../native/parts";

export const RFM_SCORE = defineFunction({
  id: "RFM_SCORE",
  family: "segmentation",
  params: [
    number("value", {
      unit: "number",
      text: words(
        ["value", "Days, orders or money of one customer, or a column of them. A blank cell counts as 0."],
        ["数值", "一位客户的天数、次数或金额，也可传入一列。空单元格按 0 计。"],
      ),
    }),
    series("thresholds", {
      unit: "number",
      text: words(
        ["thresholds", "Rising limits; reaching one scores one more. Four limits make five scores."],
        ["门槛", "从小到大的门槛，达到一个加一分。四个门槛对应五档。"],
      ),
    }),
    flag(
      "reverse",
      false,
      words(
        ["reverse", "TRUE where low is good, as for days since the last order. FALSE if left out."],
        ["反向", "数值越小越好时填 TRUE，如距上次购买天数。不填按 FALSE。"],
      ),
      {
        no: { en: "the higher the better", "zh-CN": "越大越好" },
        yes: { en: "the lower the better", "zh-CN": "越小越好" },
      },
    ),
  ],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "Score by fixed limits: 1 plus the number of thresholds reached; reversed where low is good.",
      use: "Use it for RFM scores that mean the same every month, e.g. five points for an order within 30 days.",
      formula: ["score = 1 + number of thresholds ≤ value", "reversed: number of thresholds + 1 − number of thresholds ≤ value"],
      traps: [
        "A value equal to a threshold has reached it, also when reversed: there it loses the point. Quantile scores (OPS.RFM) leave such a value in the lower bin instead.",
        "Thresholds must rise, else #NUM!. A blank or a text among them gives #VALUE!.",
        "Set reverse for recency, or those long gone score best.",
        "A blank value counts as 0: with reverse that is the best score. Leave customers without an order out first.",
      ],
    },
    "zh-CN": {
      summary: "按固定门槛打分：1 + 达到的门槛个数；数值越小越好的指标可以反向。",
      use: "让每个月的 RFM 分数口径一致，例如“30 天内下过单得 5 分”。",
      formula: ["得分 = 1 + 小于等于该值的门槛个数", "反向：得分 = 门槛个数 + 1 − 小于等于该值的门槛个数"],
      traps: [
        "恰好等于门槛算达到；反向时则因此少一分。按分位打分的 OPS.RFM 相反，恰好等于时留在低档。",
        "门槛必须从小到大，否则返回 #NUM!；门槛里有空单元格或文字返回 #VALUE!。",
        "R（天数）要把反向填 TRUE，否则越久没来的客户分越高。",
        "数值为空按 0 计，反向时就成了最高分，没下过单的客户要先剔除。",
      ],
    },
  },
  math: {
    lines: [tex`s = 1 + \#\{\, j : t_j \le x \,\}`, [tex`s = k + 1 - \#\{\, j : t_j \le x \,\}`, "Reversed", "反向"]],
    where: [
      ["s", "score", "得分"],
      ["x", "value"],
      ["t_j", "thresholds"],
      ["k", "number of thresholds", "门槛个数"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  native: { unless: [RISING], formula: `IF(reverse,COUNT(thresholds)+1-${reached("value")},1+${reached("value")})` },
  examples: [
    {
      args: [205, [[115, 181, 297, 482]], true],
      result: 3,
      source: "R package rfm, readme: recency 205 scores 3",
      story: {
        en: "A shop scores recency with the limits 115, 181, 297 and 482 days, few days being good. A customer who last bought 205 days ago gets 3 of 5.",
        "zh-CN": "店铺按 115、181、297、482 天给 R 打分，天数越少越好。一位客户上次购买是 205 天前，得 3 分（满分 5 分）。",
      },
    },
    { args: [6, [[4, 5, 6, 8]]], result: 4, source: "R package rfm, readme: frequency 6 scores 4" },
    { args: [472, [[256, 382, 506, 666]]], result: 3, source: "R package rfm, readme: money 472 scores 3" },
    { args: [1, [[5, 4]]], result: { error: "#NUM!" }, source: "Thresholds must rise" },
  ],
  sources: ["R package rfm: scores from breakpoints"],
  keywords: ["打分", "分档", "门槛", "客户分层", "会员打分", "score", "bands", "fixed thresholds"],
  related: ["RFM", "RFM_SEGMENT", "PAY_TIER"],
  compute: (value, thresholds, reverse) => {
    const score = 1 + thresholdsReached(value, thresholds);
    return reverse ? thresholds.length + 2 - score : score;
  },
  intermediates: (value, thresholds) => {
    const { below, above } = thresholdsAround(value, thresholds);
    return [
      { name: { en: "thresholds given", "zh-CN": "门槛个数" }, value: thresholds.length, unit: "count" },
      { name: { en: "thresholds reached", "zh-CN": "已达到的门槛个数" }, value: thresholdsReached(value, thresholds), unit: "count" },
      ...(below === undefined
        ? []
        : [{ name: { en: "highest threshold reached", "zh-CN": "已达到的最高门槛" }, value: below, unit: "number" as const }]),
      ...(above === undefined ? [] : [{ name: { en: "next threshold", "zh-CN": "下一个门槛" }, value: above, unit: "number" as const }]),
    ];
  },
});
