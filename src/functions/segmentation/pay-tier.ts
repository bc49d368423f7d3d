import { DomainError } from "../../core/errors";
import { payTier } from "../../core/segmentation/pay-tier";
import { defineFunction } from "../define";
import { labelsMaybe } from "../params/labels-maybe";
import { number } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";

export const PAY_TIER = defineFunction({
  id: "PAY_TIER",
  family: "segmentation",
  params: [
    number("amount", { unit: "money", min: 0, text: words(["amount", "What a customer paid in the period, or a column of amounts. A blank cell counts as 0."], ["付费金额", "客户周期内的付费金额，也可传入一列。空单元格按 0 计。"]) }),
    series("thresholds", { unit: "money", text: words(["thresholds", "Rising limits; an amount equal to one has reached it."], ["门槛", "从小到大的金额门槛，恰好等于算达到。"]) }),
    labelsMaybe("labels", words(["labels", "Names of the tiers from the lowest, one more than thresholds."], ["档位名称", "从低到高的档位名称，比门槛多一个。"]), "0, 1, 2 …"),
  ],
  returns: { shape: "scalar", unit: "text" },
  text: {
    en: {
      summary: "The pay tier of an amount by rising limits, by name or, without names, as a number from 0.",
      use: "Use it to sort players or members into free, small, medium and large spenders, and count them per tier.",
      formula: ["tier = number of thresholds ≤ amount", "result = label of that tier, or the number itself"],
      traps: [
        "Give one label more than thresholds: below the first limit is a tier too. Otherwise #VALUE!.",
        "An amount equal to a limit is in the tier above it.",
        "Thresholds that do not rise, or a negative amount, give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "按金额门槛划分付费档位，返回档位名称；不填名称则返回 0 起的档位序号。",
      use: "把玩家或会员分成免费、小 R、中 R、大 R，再按档统计人数和收入。",
      formula: ["档位 = 小于等于金额的门槛个数", "结果 = 该档名称，或档位序号"],
      traps: [
        "名称要比门槛多一个：低于第一个门槛也是一档，否则返回 #VALUE!。",
        "恰好等于门槛归入上面一档。",
        "门槛没有递增，或金额为负，返回 #NUM!。",
      ],
    },
  },
  examples: [
    {
      args: [100, [[1, 100, 1000]], [["免费", "小R", "中R", "大R"]]],
      result: "中R",
      source: "Rule: 100 reaches the second of three limits",
      story: { en: "A player who paid 100 this month.", "zh-CN": "本月充值 100 元的玩家。" },
    },
    { args: [0, [[1, 100, 1000]], [["免费", "小R", "中R", "大R"]]], result: "免费", source: "Rule: nothing reached" },
    { args: [5000, [[1, 100, 1000]]], result: 3, source: "Rule: all three reached" },
    { args: [5, [[1, 100]], [["a", "b"]]], result: { error: "#VALUE!" }, source: "Three tiers need three names" },
    { args: [5, [[100, 1]]], result: { error: "#NUM!" }, source: "Thresholds must rise" },
  ],
  sources: ["Spending tiers of game operations (免费/小R/中R/大R)"],
  keywords: ["付费分层", "大R", "小R", "鲸鱼用户", "会员等级", "whales", "spending tier"],
  related: ["RFM_SCORE", "CONCENTRATION"],
  fit: (_amount, thresholds, labels) => {
    if (labels !== undefined && labels.length !== thresholds.length + 1) throw new DomainError("value", "size-mismatch", { param: "thresholds, labels" });
  },
  compute: (amount, thresholds, labels) => {
    const tier = payTier(amount, thresholds);
    return labels?.[tier] ?? tier;
  },
});
