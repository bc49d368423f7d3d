import { forecastError } from "../../core/planning/forecast-error";
import { defineFunction } from "../define";
import { option } from "../params/option";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";

export const FORECAST_ERROR = defineFunction({
  id: "FORECAST_ERROR",
  family: "planning",
  params: [
    series("actual", { unit: "number", text: words(["actual", "What came, one value per period, without blanks."], ["实际值", "每期实际数，不能有空格。"]) }),
    series("forecast", { unit: "number", text: words(["forecast", "What had been forecast for the same periods."], ["预测值", "同样各期的预测数。"]) }),
    option(
      "metric",
      {
        wape: { en: "WAPE: total error ÷ total actual", "zh-CN": "WAPE 加权误差率" },
        mae: { en: "MAE: mean absolute error", "zh-CN": "MAE 平均绝对误差" },
        mape: { en: "MAPE: mean percentage error", "zh-CN": "MAPE 平均误差率" },
        smape: { en: "sMAPE: symmetric percentage error", "zh-CN": "sMAPE 对称误差率" },
        rmse: { en: "RMSE: root mean squared error", "zh-CN": "RMSE 均方根误差" },
        mse: { en: "MSE: mean squared error", "zh-CN": "MSE 均方误差" },
        bias: { en: "bias: mean error", "zh-CN": "bias 平均偏差" },
        tracking: { en: "tracking signal", "zh-CN": "tracking 跟踪信号" },
      },
      words(["metric", "Which measure: wape, mae, mape, smape, rmse, mse, bias or tracking."], ["指标", "用哪种误差：wape、mae、mape、smape、rmse、mse、bias 或 tracking。"]),
    ),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "How far a forecast was off: WAPE (default), MAE, MAPE, sMAPE, RMSE, MSE, bias or tracking signal.",
      use: "Use it to compare forecasters or methods on the past, and bias or tracking to see whether one always errs to the same side.",
      formula: [
        "e = actual − forecast", "WAPE = Σ|e| ÷ Σ|actual|; MAPE = mean |e ÷ actual|; sMAPE = mean 2|e| ÷ (|actual| + |forecast|)",
        "MAE = mean |e|; MSE = mean e²; RMSE = √MSE; bias = mean e; tracking = Σe ÷ MAE",
      ],
      traps: [
        "MAPE fails on any zero (#DIV/0!) and favours forecasts that are too low. WAPE does not: hence the default.",
        "Bias is actual − forecast: negative means the forecasts were too high. Some books use the other sign.",
        "Measure on periods the forecast had not seen.",
        "A tracking signal beyond ±4 says the forecast is off to one side; a perfect forecast has none (#DIV/0!).",
      ],
    },
    "zh-CN": {
      summary: "预测误差：WAPE（默认）、MAE、MAPE、sMAPE、RMSE、MSE、平均偏差或跟踪信号。",
      use: "比较谁或哪种方法预测更准；用 bias、tracking 看是不是总往一边偏。",
      formula: [
        "e = 实际 − 预测", "WAPE = Σ|e| ÷ Σ|实际|；MAPE = |e ÷ 实际| 的平均；sMAPE = 2|e| ÷ (|实际| + |预测|) 的平均",
        "MAE = |e| 的平均；MSE = e² 的平均；RMSE = √MSE；bias = e 的平均；tracking = Σe ÷ MAE",
      ],
      traps: [
        "MAPE 遇到实际为 0 返回 #DIV/0!，还偏爱预测偏低；WAPE 没有这些问题，所以作默认。",
        "bias 是实际 − 预测：负数表示预测偏高，有的教材符号相反。",
        "要用预测时没见过的数据来评估。",
        "跟踪信号超过 ±4 说明一直偏向一边；预测完全准确时返回 #DIV/0!。",
      ],
    },
  },
  examples: [
    {
      args: [[[100, 200, 300]], [[110, 190, 330]]],
      result: 50 / 600,
      source: "Identity: 50 off of 600",
      story: { en: "Three weeks of sales against plan.", "zh-CN": "三周销量和计划的对比。" },
    },
    { args: [[[100, 200]], [[110, 180]], "mape"], result: 0.1, source: "Identity: 10% each" },
    { args: [[[100, 200]], [[110, 180]], "bias"], result: 5, source: "Identity: (−10 + 20) ÷ 2" },
    { args: [[[100, 200]], [[110, 180]], "tracking"], result: 10 / 15, source: "Identity: 10 ÷ 15" },
    { args: [[[0, 200]], [[10, 180]], "mape"], result: { error: "#DIV/0!" }, source: "No percentage of zero" },
    { args: [[[1, 2]], [[1]]], result: { error: "#VALUE!" }, source: "One forecast for each actual" },
  ],
  sources: ["Hyndman and Koehler (2006), Another look at measures of forecast accuracy", "Simple exponential smoothing exercise, wongsteve.com"],
  keywords: ["预测准确率", "误差", "偏差", "MAPE", "WAPE", "RMSE", "accuracy", "how good was the forecast"],
  related: ["ETS", "TARGET_BLEND"],
  fit: (actual, forecast) => sameSize({ actual, forecast }),
  compute: (actual, forecast, metric) => forecastError(actual, forecast, metric),
});
