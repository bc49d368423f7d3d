import { DomainError } from "../../core/errors";
import { blendForecasts } from "../../core/planning/blend-forecasts";
import { inverseErrorWeights } from "../../core/planning/inverse-error-weights";
import { defineFunction } from "../define";
import { matrixMaybe } from "../params/matrix";
import { seriesMaybe } from "../params/series-maybe";
import { series } from "../params/series";
import { words } from "../params/words";

export const TARGET_BLEND = defineFunction({
  id: "TARGET_BLEND",
  family: "planning",
  params: [
    series("forecasts", { unit: "money", text: words(["forecasts", "The forecasts of the same figure, e.g. from sales, finance and marketing, without blanks."], ["各方预测", "对同一指标的几份预测，如销售、财务、市场三方，不能有空格。"]) }),
    seriesMaybe("weights", { unit: "number", min: 0, text: words(["weights", "How much each counts, from 0, in the same order. Equal if left out."], ["权重", "各份预测的权重，不小于 0，顺序一致。不填则等权。"]) }),
    matrixMaybe("past_errors", {
      unit: "number",
      text: words(["past errors", "Past errors instead of weights: one row per past period, one column per forecaster. Who erred less counts more."], ["历史误差", "代替权重：每个历史周期一行，每个预测方一列，误差小的权重大。"]),
    }),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "One target from several forecasts: their mean, a weighted mean, or weighted by how well each did in the past.",
      use: "Use it where sales, finance and marketing bring different numbers and a common one is needed that nobody made up.",
      formula: ["target = Σ weight × forecast ÷ Σ weight", "with past errors: weight = 1 ÷ mean squared past error"],
      traps: [
        "Give weights or past errors, not both: both give #VALUE!.",
        "Forecasts made from the same data share their errors. Three of them are not three opinions.",
        "Errors must be of the same figure and scale. Few past periods make the weights unsteady.",
        "Weights that add up to 0, or a forecaster without any error, give #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "把几方预测合成一个目标：等权平均、按权重平均，或按历史准确度加权。",
      use: "销售、财务、市场三方各报一个数时，得到一个有依据的共同目标。",
      formula: ["目标 = Σ 权重 × 预测 ÷ Σ 权重", "填历史误差时：权重 = 1 ÷ 历史误差的均方"],
      traps: [
        "权重和历史误差只填一个，都填返回 #VALUE!。",
        "用同一份数据做的预测会一起错，三份不等于三个独立意见。",
        "误差要针对同一指标、同一量级；历史期数太少，权重不稳定。",
        "权重之和为 0，或某一方从未出错，返回 #DIV/0!。",
      ],
    },
  },
  examples: [
    { args: [[[1200, 1000, 1100]]], result: 1100, source: "Identity: the mean", story: { en: "Sales say 1,200, finance 1,000, marketing 1,100 (thousand).", "zh-CN": "销售报 1200 万，财务 1000 万，市场 1100 万。" } },
    { args: [[[1200, 1000, 1100]], [[0.5, 0.3, 0.2]]], result: 1120, source: "Identity: 600 + 300 + 220" },
    {
      args: [[[1200, 1000, 1100]], null, [[120, -40, 60], [90, -50, -70], [150, 30, 20]]],
      result: 1046.86567,
      digits: 9,
      source: "Bates and Granger's weights by hand: mean squares 15000, 5000/3, 8900/3",
      story: { en: "The same three, with their errors of the last three quarters.", "zh-CN": "同样三方，参考前三个季度各自的误差。" },
    },
    { args: [[[1, 2]], [[0, 0]]], result: { error: "#DIV/0!" }, source: "Nobody counts" },
    { args: [[[1, 2]], [[1, -1]]], result: { error: "#NUM!" }, source: "Weights are not negative" },
    { args: [[[1, 2]], [[1]]], result: { error: "#VALUE!" }, source: "One weight for each forecast" },
  ],
  sources: ["Bates and Granger (1969), The combination of forecasts, Operational Research Quarterly 20"],
  keywords: ["目标制定", "三方预测", "销售目标", "综合预测", "加权", "combine forecasts", "sales target"],
  related: ["PACING", "FORECAST_ERROR"],
  fit: (forecasts, weights, pastErrors) => {
    if (weights !== undefined && pastErrors !== undefined) throw new DomainError("value", "either-or", { param: "weights, past_errors" });
    const width = weights?.length ?? pastErrors?.[0]?.length;
    if (width !== undefined && width !== forecasts.length) {
      throw new DomainError("value", "size-mismatch", { param: weights === undefined ? "forecasts, past_errors" : "forecasts, weights" });
    }
  },
  compute: (forecasts, weights, pastErrors) => blendForecasts(forecasts, pastErrors === undefined ? weights : inverseErrorWeights(pastErrors)),
});
