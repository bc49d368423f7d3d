import { DomainError } from "../../core/errors";
import { payTier } from "../../core/segmentation/pay-tier";
import { thresholdsAround } from "../../core/segmentation/thresholds-around";
import { defineFunction } from "../define";
import { tex } from "../math";
import { labelsMaybe } from "../params/labels-maybe";
import { number } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";
import { reached, RISING } from "../native/parts";

export const PAY_TIER = defineFunction({
  id: "PAY_TIER",
  family: "segmentation",
  params: [
    number("amount", {
      unit: "money",
      min: 0,
      text: words(
        ["amount", "What a customer paid in the period, from 0, or a column of amounts. A blank cell counts as 0."],
        ["付费金额", "客户周期内的付费金额，也可传入一列。空单元格按 0 计。"],
      ),
    }),
    series("thresholds", {
      unit: "money",
      text: words(
        ["thresholds", "Rising limits without blanks; an amount equal to one has reached it."],
        ["门槛", "从小到大的金额门槛，恰好等于算达到，不能有空单元格。"],
      ),
    }),
    labelsMaybe(
      "labels",
      words(
        ["labels", "Names of the tiers from the lowest, one more than thresholds."],
        ["档位名称", "从低到高的档位名称，比门槛多一个。"],
      ),
      "0, 1, 2 …",
    ),
  ],
  returns: { shape: "scalar", unit: "text" },
  text: {
    en: {
      summary: "The pay tier of an amount by rising limits, by name or, without names, as a number from 0.",
      use: "Use it to sort players or members into free, small, medium and large spenders, and count them per tier.",
      formula: ["tier = number of thresholds ≤ amount; 0 for an amount of 0", "result = label of that tier, or the number itself"],
      traps: [
        "Give one label more than thresholds: below the first limit is a tier too. Otherwise #VALUE!.",
        "An amount equal to a limit is in the tier above it. Who paid nothing, or whose cell is blank, is always in the first tier.",
        "Thresholds that do not rise, or a negative amount, give #NUM!.",
        "Say over which period the amount runs: spenders of a month and of a lifetime are different people.",
      ],
    },
    "zh-CN": {
      summary: "按金额门槛划分付费档位，返回档位名称；不填名称则返回从 0 起的档位序号。",
      use: "把玩家或会员分成免费、小R、中R、大R，再按档统计人数和收入。",
      formula: ["档位 = 小于等于金额的门槛个数，金额为 0 时为 0", "结果 = 该档名称，或档位序号"],
      traps: [
        "名称要比门槛多一个：低于第一个门槛也是一档，否则返回 #VALUE!。",
        "恰好等于门槛归入上面一档；没付过费（0 或空单元格）的一律归第一档。",
        "门槛没有递增，或金额为负，返回 #NUM!。",
        "要写明金额的统计期：当月的大R 和累计的大R 不是同一批人。",
      ],
    },
  },
  math: {
    lines: [tex`i = \#\{\, j : t_j \le x \,\}`, tex`i = 0 \quad (x = 0)`],
    where: [
      ["i", "tier, from 0: the result, or the place of its name", "档位，从 0 起，即结果或对应名称的位置"],
      ["x", "amount"],
      ["t_j", "thresholds"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  native: {
    unless: [["IF(ISOMITTED(labels),FALSE,ROWS(labels)*COLUMNS(labels)<>COUNT(thresholds)+1)", "#VALUE!"], RISING],
    formula: `IF(ISOMITTED(labels),IF(amount=0,0,${reached("amount")}),INDEX(labels,1+IF(amount=0,0,${reached("amount")})))`,
  },
  localNames: { en: { 免费: "free", 小R: "small", 中R: "medium", 大R: "large" } },
  examples: [
    {
      args: [100, [[1, 100, 1000]], [["免费", "小R", "中R", "大R"]]],
      result: "中R",
      source: "Rule: 100 reaches the second of three limits",
      story: {
        en: "A game calls players free below 1, small from 1, medium from 100 and large from 1,000 a month. A player who paid 100 is a medium spender.",
        "zh-CN": "手游按月充值分档：1 元起小R，100 元起中R，1000 元起大R。某玩家本月充值 100 元，归中R。",
      },
    },
    { args: [0, [[1, 100, 1000]], [["免费", "小R", "中R", "大R"]]], result: "免费", source: "Rule: nothing reached" },
    { args: [5000, [[1, 100, 1000]]], result: 3, source: "Rule: all three reached" },
    { args: [5, [[1, 100]], [["a", "b"]]], result: { error: "#VALUE!" }, source: "Three tiers need three names" },
    { args: [5, [[100, 1]]], result: { error: "#NUM!" }, source: "Thresholds must rise" },
  ],
  sources: ["Spending tiers of game operations (免费/小R/中R/大R)"],
  keywords: ["付费分层", "大R", "中R", "小R", "鲸鱼用户", "会员等级", "消费档位", "whales", "spending tier", "customer tiers"],
  related: ["RFM_SCORE", "CONCENTRATION", "ARPPU", "PAY_RATE"],
  fit: (_amount, thresholds, labels) => {
    if (labels !== undefined && labels.length !== thresholds.length + 1)
      throw new DomainError("value", "wrong-count", { param: "labels", given: labels.length, needed: thresholds.length + 1, per: "tier" });
  },
  compute: (amount, thresholds, labels) => {
    const tier = payTier(amount, thresholds);
    return labels?.[tier] ?? tier;
  },
  intermediates: (amount, thresholds) => {
    const { above } = thresholdsAround(amount, thresholds);
    const reached = payTier(amount, thresholds);
    return [
      { name: { en: "thresholds given", "zh-CN": "门槛个数" }, value: thresholds.length, unit: "count" },
      { name: { en: "thresholds reached", "zh-CN": "已达到的门槛个数" }, value: reached, unit: "count" },
      ...(reached === 0
        ? []
        : [
            {
              name: { en: "highest threshold reached", "zh-CN": "已达到的最高门槛" },
              value: thresholds[reached - 1] as number,
              unit: "money" as const,
            },
          ]),
      ...(above === undefined
        ? []
        : [
            { name: { en: "next threshold", "zh-CN": "下一个门槛" }, value: above, unit: "money" as const },
            {
              name: { en: "amount missing to the next threshold", "zh-CN": "距下一个门槛还差" },
              value: above - amount,
              unit: "money" as const,
            },
          ]),
    ];
  },
});
