import { DomainError } from "../../core/errors";
import { blendForecasts } from "../../core/planning/blend-forecasts";
import { inverseErrorWeights } from "../../core/planning/inverse-error-weights";
import { weightShares } from "../../core/planning/weight-shares";
import { defineFunction } from "../define";
import { tex } from "../math";
import { matrixMaybe } from "../params/matrix";
import { series } from "../params/series";
import { seriesMaybe } from "../params/series-maybe";
import { words } from "../params/words";
import { eachNumbered } from "../working/each-numbered";

export const TARGET_BLEND = defineFunction({
  id: "TARGET_BLEND",
  family: "planning",
  params: [
    series("forecasts", {
      unit: "money",
      text: words(
        ["forecasts", "The forecasts of the same figure, e.g. from sales, finance and marketing, without blanks."],
        ["各方预测", "对同一指标的几份预测，如销售、财务、市场三方，一行或一列，不能有空单元格。"],
      ),
    }),
    seriesMaybe("weights", {
      unit: "number",
      min: 0,
      defaultText: "equal",
      text: words(
        ["weights", "How much each counts, from 0, in the same order. Equal if left out."],
        ["权重", "各份预测的权重，不小于 0，顺序一致，单位不限。不填则等权。"],
      ),
    }),
    matrixMaybe("past_errors", {
      unit: "number",
      text: words(
        ["past errors", "Past errors instead of weights: one row per past period, one column per forecaster. Who erred less counts more."],
        ["历史误差", "代替权重：过去每期一行，每一方一列，填实际与预测之差。误差小的一方权重大。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "One target from several forecasts: their mean, a weighted mean, or weighted by how well each did in the past.",
      use: "Use it where sales, finance and marketing bring different numbers and a common one is needed that can be explained.",
      formula: ["target = Σ weight × forecast ÷ Σ weight", "with past errors: weight = 1 ÷ mean squared past error"],
      traps: [
        "Give weights or past errors, not both: both give #VALUE!. To use past errors leave the weights empty, as in (B2:B4,,C2:E4).",
        "Forecasts made from the same data share their errors. Three of them are not three opinions.",
        "Errors must be of the same figure and scale. Few past periods make the weights unsteady; with fewer than about ten, equal weights are hard to beat.",
        "A forecaster who is always too high gets a small weight, but his bias is not taken out. Look at OPS.FORECAST_ERROR with bias first.",
        "Weights that add up to 0, or a forecaster without any error, give #DIV/0!; negative weights #NUM!; blanks and lists of different length #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "把几方预测合成一个目标：等权平均、按权重平均，或按历史准确度加权。",
      use: "销售、财务、市场三方各报一个数时，合成一个说得出依据的共同目标，不再靠拍脑袋。",
      formula: ["目标 = Σ 权重 × 预测 ÷ Σ 权重", "填历史误差时：权重 = 1 ÷ 历史误差平方的平均"],
      traps: [
        "权重和历史误差只填一个，都填返回 #VALUE!。用历史误差时把权重空着，如 (B2:B4,,C2:E4)。",
        "几方若用的是同一份数据，错也会错到一起，三份预测不等于三个独立的意见。",
        "误差要针对同一指标、同一量级。历史期数太少，权重不稳；少于十期左右时，等权平均往往就够好。",
        "谁总是报高，权重会变小，但偏高本身不会被扣掉，请先用 OPS.FORECAST_ERROR 的 bias 看看。",
        "权重之和为 0，或某一方从未出错，返回 #DIV/0!；权重为负返回 #NUM!；有空单元格或个数不一致返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      tex`G = \frac{\sum_{i=1}^{n} w_i f_i}{\sum_{i=1}^{n} w_i}`,
      [tex`w_i = 1`, "Without weights", "不填权重"],
      [tex`w_i = \frac{T}{\sum_{t=1}^{T} e_{t,i}^2}`, "With past errors", "填历史误差"],
    ],
    where: [
      ["G", "target", "目标"],
      ["f_i", "forecasts"],
      ["w_i", "weights"],
      ["e_{t,i}", "past_errors"],
      ["n", "number of forecasts", "预测的份数"],
      ["T", "number of past periods t", "历史期数，t 为其中一期"],
    ],
  },
  native: {
    unless: [["IF(ISOMITTED(weights),FALSE,OR(ROWS(forecasts)<>ROWS(weights),COLUMNS(forecasts)<>COLUMNS(weights)))", "#VALUE!"]],
    formula:
      "IF(ISOMITTED(past_errors),IF(ISOMITTED(weights),SUM(forecasts)/COUNT(forecasts),SUMPRODUCT(forecasts*weights)/SUM(weights)),NONE)",
  },
  examples: [
    {
      args: [[[1200, 1000, 1100]]],
      result: 1100,
      source: "Identity: the mean",
      story: {
        en: "For next quarter sales say 1,200, finance 1,000, marketing 1,100 (thousand). Nobody has a record yet, so all count alike: 1,100.",
        "zh-CN": "下季度销售报 1200 万，财务报 1000 万，市场报 1100 万。三方都还没有历史可比，先等权：目标 1100 万。",
      },
    },
    { args: [[[1200, 1000, 1100]], [[0.5, 0.3, 0.2]]], result: 1120, source: "Identity: 600 + 300 + 220" },
    {
      args: [
        [[1200, 1000, 1100]],
        null,
        [
          [120, -40, 60],
          [90, -50, -70],
          [150, 30, 20],
        ],
      ],
      result: 1046.86567,
      digits: 9,
      source: "Bates and Granger's weights by hand: mean squares 15000, 5000/3, 8900/3",
      story: {
        en: "The same three, weighted by their errors of the last three quarters. Sales were off by 120 on average and count little: the target falls to 1,047.",
        "zh-CN": "还是这三方，按前三个季度各自的误差加权：销售平均偏差 120 万，权重最小，目标降到 1047 万。",
      },
    },
    { args: [[[1, 2]], [[0, 0]]], result: { error: "#DIV/0!" }, source: "Nobody counts" },
    { args: [[[1, 2]], [[1, -1]]], result: { error: "#NUM!" }, source: "Weights are not negative" },
    { args: [[[1, 2]], [[1]]], result: { error: "#VALUE!" }, source: "One weight for each forecast" },
  ],
  sources: ["Bates and Granger (1969), The combination of forecasts, Operational Research Quarterly 20"],
  keywords: [
    "目标制定",
    "三方预测",
    "销售目标",
    "综合预测",
    "加权平均",
    "年度目标",
    "定目标",
    "combine forecasts",
    "sales target",
    "consensus forecast",
  ],
  related: ["FORECAST_ERROR", "ETS", "PACING", "GMV_SOLVE", "GOAL"],
  fit: (forecasts, weights, pastErrors) => {
    if (weights !== undefined && pastErrors !== undefined) throw new DomainError("value", "either-or", { param: "weights, past_errors" });
    const width = weights?.length ?? pastErrors?.[0]?.length;
    if (width !== undefined && width !== forecasts.length) {
      const [param, per] = weights === undefined ? ["past_errors", "forecaster"] : ["weights", "forecast"];
      throw new DomainError("value", "wrong-count", { param, given: width, needed: forecasts.length, per });
    }
  },
  compute: (forecasts, weights, pastErrors) =>
    blendForecasts(forecasts, pastErrors === undefined ? weights : inverseErrorWeights(pastErrors)),
  intermediates: (forecasts, weights, pastErrors) => {
    const inForce = pastErrors === undefined ? weights : inverseErrorWeights(pastErrors);
    const shares = weightShares(forecasts.length, inForce);
    const each = eachNumbered(
      shares,
      6,
      (n) => ({ en: `weight in force of forecast ${n}`, "zh-CN": `第 ${n} 份预测的实际权重` }),
      "fraction",
    );
    const typical = pastErrors === undefined ? [] : (inForce ?? []).map((weight) => Math.sqrt(1 / weight));
    if (each.length > 0)
      return [
        ...each,
        ...eachNumbered(
          typical,
          3,
          (n) => ({ en: `past error of forecast ${n} (RMSE)`, "zh-CN": `第 ${n} 份预测的历史误差（RMSE）` }),
          "money",
        ),
      ];
    return [
      { name: { en: "forecasts blended", "zh-CN": "预测份数" }, value: forecasts.length, unit: "count" },
      {
        name: { en: "largest weight in force", "zh-CN": "最大实际权重" },
        value: shares.reduce((most, share) => Math.max(most, share)),
        unit: "fraction",
      },
      {
        name: { en: "smallest weight in force", "zh-CN": "最小实际权重" },
        value: shares.reduce((least, share) => Math.min(least, share)),
        unit: "fraction",
      },
    ];
  },
});
