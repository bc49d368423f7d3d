import { forecastError } from "../../core/planning/forecast-error";
import { forecastErrors } from "../../core/planning/forecast-errors";
import { defineFunction } from "../define";
import { tex } from "../math";
import { option } from "../params/option";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";
import { sameSizes } from "../native/parts";

/** Ten weeks of sales from the second on, and what smoothing with α 0.3 had forecast for them. */
const EXERCISE = {
  sales: [88, 50, 58, 62, 60, 55, 62, 71, 65],
  forecast: [99, 95.7, 81.99, 74.793, 70.9551, 67.66857, 63.867999, 63.3075993, 65.61531951],
} as const;

/** Each kind of error as a text, for the plain formula. */
const PLAIN_WAPE = "SUMPRODUCT(ABS(actual-forecast))/SUMPRODUCT(ABS(actual))";
const PLAIN_ERRORS = {
  mae: "SUMPRODUCT(ABS(actual-forecast))/COUNT(actual)",
  mape: "SUMPRODUCT(ABS((actual-forecast)/actual))/COUNT(actual)",
  smape: "SUMPRODUCT(2*ABS(actual-forecast)/(ABS(actual)+ABS(forecast)+(ABS(actual)+ABS(forecast)=0)))/COUNT(actual)",
  rmse: "SQRT(SUMPRODUCT((actual-forecast)^2)/COUNT(actual))",
  mse: "SUMPRODUCT((actual-forecast)^2)/COUNT(actual)",
  bias: "SUMPRODUCT(actual-forecast)/COUNT(actual)",
  tracking: "SUMPRODUCT(actual-forecast)/(SUMPRODUCT(ABS(actual-forecast))/COUNT(actual))",
} as const;

export const FORECAST_ERROR = defineFunction({
  id: "FORECAST_ERROR",
  family: "planning",
  params: [
    series("actual", {
      unit: "number",
      text: words(["actual", "What came, one value per period, without blanks."], ["实际值", "每期的实际数，不能有空单元格。"]),
    }),
    series("forecast", {
      unit: "number",
      text: words(["forecast", "What had been forecast for the same periods."], ["预测值", "同样各期的预测数。"]),
    }),
    option(
      "metric",
      {
        wape: { en: "WAPE: total error ÷ total actual", "zh-CN": "WAPE 总误差 ÷ 总实际" },
        mae: { en: "MAE: mean absolute error", "zh-CN": "MAE 平均绝对误差" },
        mape: { en: "MAPE: mean percentage error", "zh-CN": "MAPE 平均百分比误差" },
        smape: { en: "sMAPE: symmetric percentage error", "zh-CN": "sMAPE 对称百分比误差" },
        rmse: { en: "RMSE: root mean squared error", "zh-CN": "RMSE 均方根误差" },
        mse: { en: "MSE: mean squared error", "zh-CN": "MSE 均方误差" },
        bias: { en: "bias: mean error", "zh-CN": "bias 平均偏差" },
        tracking: { en: "tracking signal", "zh-CN": "tracking 跟踪信号" },
      },
      words(
        ["metric", "Which measure: wape, mae, mape, smape, rmse, mse, bias or tracking."],
        ["指标", "用哪种误差：wape、mae、mape、smape、rmse、mse、bias 或 tracking。"],
      ),
    ),
  ],
  returns: {
    shape: "scalar",
    unit: "number",
    unitBy: { param: "metric", units: { wape: "fraction", mape: "fraction", smape: "fraction" } },
  },
  text: {
    en: {
      summary: "How far a forecast was off: WAPE (default), MAE, MAPE, sMAPE, RMSE, MSE, bias or tracking signal.",
      use: "Use it to compare forecasters or methods on the past, and bias or tracking to see whether one always errs to the same side.",
      formula: [
        "e = actual − forecast",
        "WAPE = Σ|e| ÷ Σ|actual|; MAPE = mean |e ÷ actual|; sMAPE = mean 2|e| ÷ (|actual| + |forecast|)",
        "MAE = mean |e|; MSE = mean e²; RMSE = √MSE; bias = mean e; tracking = Σe ÷ MAE",
      ],
      traps: [
        "MAPE fails on any zero (#DIV/0!) and favours forecasts that are too low. WAPE does not: hence the default.",
        "Bias is actual − forecast: negative means the forecasts were too high. Some books use the other sign.",
        "WAPE, MAPE and sMAPE are fractions (0.08 is 8%); sMAPE runs up to 2 here, in some tools up to 1, and a period of 0 that was forecast as 0 adds 0 to it. MSE is in squared units.",
        "Measure on periods the forecast had not seen.",
        "A tracking signal beyond ±4 says the forecast is off to one side; a perfect forecast has none (#DIV/0!). Blanks and columns of different length give #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "预测误差：WAPE（默认）、MAE、MAPE、sMAPE、RMSE、MSE、平均偏差或跟踪信号。",
      use: "比一比谁报得准、哪种方法准；再用 bias、tracking 看是不是总往一边偏。",
      formula: [
        "e = 实际 − 预测",
        "WAPE = Σ|e| ÷ Σ|实际|；MAPE = |e ÷ 实际| 的平均；sMAPE = 2|e| ÷ (|实际| + |预测|) 的平均",
        "MAE = |e| 的平均；MSE = e² 的平均；RMSE = √MSE；bias = e 的平均；tracking = Σe ÷ MAE",
      ],
      traps: [
        "MAPE 遇到实际为 0 就返回 #DIV/0!，还偏袒报得低的；WAPE 没有这些毛病，所以作默认。",
        "bias 是实际 − 预测：负数表示预测偏高。有的教材符号相反。",
        "WAPE、MAPE、sMAPE 是小数（0.08 即 8%）；sMAPE 在这里最大为 2，有的工具最大为 1，实际和预测都是 0 的一期按 0 计；MSE 的单位是平方。",
        "要拿预测时还没见过的数据来评估。",
        "跟踪信号超过 ±4，说明一直偏向一边；预测完全准确时返回 #DIV/0!。有空单元格或两列长短不一返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      tex`e_t = a_t - f_t`,
      [tex`\frac{\sum_{t} |e_t|}{\sum_{t} |a_t|}`, "wape", "wape"],
      [tex`\frac{1}{n} \sum_{t} |e_t|`, "mae", "mae"],
      [tex`\frac{1}{n} \sum_{t} \left| \frac{e_t}{a_t} \right|`, "mape", "mape"],
      [tex`\frac{1}{n} \sum_{t} \frac{2\,|e_t|}{|a_t| + |f_t|}`, "smape", "smape"],
      [tex`\sqrt{\frac{1}{n} \sum_{t} e_t^2}`, "rmse", "rmse"],
      [tex`\frac{1}{n} \sum_{t} e_t^2`, "mse", "mse"],
      [tex`\frac{1}{n} \sum_{t} e_t`, "bias", "bias"],
      [tex`\frac{\sum_{t} e_t}{\frac{1}{n} \sum_{t} |e_t|}`, "tracking", "tracking"],
    ],
    where: [
      ["a_t", "actual"],
      ["f_t", "forecast"],
      ["e_t", "error of period t", "第 t 期的误差"],
      ["n", "number of periods", "期数"],
      ["t", "a period", "某一期"],
    ],
  },
  native: {
    unless: [
      sameSizes("actual", "forecast"),
      ['IF(metric="tracking",SUMPRODUCT(--(ABS(actual-forecast)>1E-12*(ABS(actual)+ABS(forecast))))=0,FALSE)', "#DIV/0!"],
    ],
    formula: Object.entries(PLAIN_ERRORS).reduceRight((rest, [name, text]) => `IF(metric="${name}",${text},${rest})`, PLAIN_WAPE),
  },
  examples: [
    {
      args: [[[100, 200, 300]], [[110, 190, 330]]],
      result: 50 / 600,
      source: "Identity: 50 off of 600",
      story: {
        en: "Three weeks of sales, 100, 200 and 300 pieces, had been forecast as 110, 190 and 330. Off by 8.3% in all: good enough to order by.",
        "zh-CN": "三周实际卖了 100、200、300 件，预测是 110、190、330 件，总体误差 8.3%，照这个预测备货心里有底。",
      },
    },
    { args: [[[100, 200]], [[110, 180]], "mape"], result: 0.1, source: "Identity: 10% each" },
    { args: [[[100, 200]], [[110, 180]], "bias"], result: 5, source: "Identity: (−10 + 20) ÷ 2" },
    { args: [[[100, 200]], [[110, 180]], "tracking"], result: 10 / 15, source: "Identity: 10 ÷ 15" },
    { args: [[[0, 200]], [[10, 180]], "mape"], result: { error: "#DIV/0!" }, source: "No percentage of zero" },
    {
      args: [[EXERCISE.sales], [EXERCISE.forecast], "bias"],
      result: -12.43,
      digits: 4,
      source: "Simple exponential smoothing exercise at wongsteve.com, α 0.3: bias −12.43",
    },
    { args: [[EXERCISE.sales], [EXERCISE.forecast], "mae"], result: 14.14, digits: 4, source: "The same exercise: MAD 14.14" },
    { args: [[EXERCISE.sales], [EXERCISE.forecast], "mape"], result: 0.2466, digits: 4, source: "The same exercise: MAPE 24.66%" },
    { args: [[EXERCISE.sales], [EXERCISE.forecast], "mse"], result: 365.8, digits: 5, source: "The same exercise: MSE 365.80" },
    { args: [[[1, 2]], [[1]]], result: { error: "#VALUE!" }, source: "One forecast for each actual" },
  ],
  sources: [
    "Hyndman and Koehler (2006), Another look at measures of forecast accuracy",
    "Simple exponential smoothing exercise, wongsteve.com",
  ],
  keywords: [
    "预测准确率",
    "误差",
    "偏差",
    "MAPE",
    "WAPE",
    "RMSE",
    "跟踪信号",
    "accuracy",
    "how good was the forecast",
    "forecast accuracy",
    "预测准不准",
  ],
  related: ["ETS", "TARGET_BLEND", "BUDGET_VARIANCE"],
  fit: (actual, forecast) => sameSize({ actual, forecast }),
  compute: (actual, forecast, metric) => forecastError(actual, forecast, metric),
  intermediates: (actual, forecast, metric) => {
    const errors = forecastErrors(actual, forecast);
    const sum = (values: readonly number[], of: (value: number) => number): number => values.reduce((all, value) => all + of(value), 0);
    const absolute = sum(errors, Math.abs);
    return [
      { name: { en: "periods", "zh-CN": "期数" }, value: errors.length, unit: "periods" },
      {
        name: { en: "sum of errors with their signs", "zh-CN": "误差合计（正负相抵）" },
        value: sum(errors, (error) => error),
        unit: "number",
      },
      { name: { en: "sum of absolute errors", "zh-CN": "绝对误差合计" }, value: absolute, unit: "number" },
      {
        name: { en: "largest absolute error", "zh-CN": "最大绝对误差" },
        value: errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0),
        unit: "number",
      },
      ...(metric === "wape"
        ? [
            {
              name: { en: "sum of absolute actual values", "zh-CN": "实际值绝对值合计" },
              value: sum(actual, Math.abs),
              unit: "number" as const,
            },
          ]
        : []),
      ...(metric === "mse" || metric === "rmse"
        ? [
            {
              name: { en: "sum of squared errors", "zh-CN": "误差平方和" },
              value: sum(errors, (error) => error ** 2),
              unit: "number" as const,
            },
          ]
        : []),
      ...(metric === "tracking"
        ? [{ name: { en: "mean absolute error", "zh-CN": "平均绝对误差" }, value: absolute / errors.length, unit: "number" as const }]
        : []),
    ];
  },
});
