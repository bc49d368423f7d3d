import { DomainError } from "../../core/errors";
import { fitRetentionCurve } from "../../core/retention/fit-retention-curve";
import { retentionCurveErrors } from "../../core/retention/retention-curve-errors";
import { defineFunction } from "../define";
import { tex } from "../math";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";
import { sameSizes } from "../native/parts";

export const RETENTION_FIT = defineFunction({
  id: "RETENTION_FIT",
  family: "retention",
  params: [
    series("days", {
      unit: "days",
      above: 0,
      text: words(
        ["days", "Day numbers after the first day, above 0, e.g. 1, 3, 7, 14, 30. Leave day 0 out."],
        ["天数", "第几天，须大于 0，如 1、3、7、14、30。不要包含第 0 天。"],
      ),
    }),
    series("rates", {
      unit: "fraction",
      above: 0,
      max: 1,
      text: words(
        ["retention rates", "Retention on each of these days, above 0% and up to 100%, as many as days."],
        ["留存率", "对应天数的留存率，大于 0 且不超过 100%，个数与天数相同。"],
      ),
    }),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "a (day 1)", "zh-CN": "a（次日）", unit: "number" },
      { en: "b (exponent)", "zh-CN": "b（指数）", unit: "number" },
      { en: "R²", "zh-CN": "R²", unit: "number" },
    ],
  },
  text: {
    en: {
      summary: "Fits the power curve a·tᵇ to retention rates. Spills a, b and R².",
      use: "Use it on day 1, 3, 7, 14, 30 rates to read any later day off the curve, and hand a and b to OPS.LIFETIME for expected active days.",
      formula: ["R(t) = a × tᵇ, t ≥ 1", "ln a and b by least squares of ln R on ln t"],
      traps: [
        "A forecast far beyond the last day assumes the curve keeps its shape. Compare it again when the real number is there.",
        "Use rates of the same definition and, if you can, pooled over cohorts (OPS.RETENTION_POOLED).",
        "R² is measured on the logarithms. A rate of 0 or below, above 1, or a day of 0 gives #NUM!; one point gives #N/A; equal days give #DIV/0!; equal rates leave R² #DIV/0!.",
        "A blank gives #VALUE!: leave out days that are not known yet instead of entering 0.",
      ],
    },
    "zh-CN": {
      summary: "用幂函数 a·tᵇ 拟合留存曲线，横向溢出 a、b 和 R²。",
      use: "手上有次日、3 日、7 日、14 日、30 日留存，就能推算之后任意一天，再把 a、b 交给 OPS.LIFETIME 算用户生命周期天数。",
      formula: ["R(t) = a × tᵇ，t ≥ 1", "ln R 对 ln t 做最小二乘，得 ln a 和 b"],
      traps: [
        "推得太远，等于假设曲线形状一直不变；真实数据出来后要重新核对。",
        "各天留存率口径要一致，最好用多批合并后的数据（OPS.RETENTION_POOLED）。",
        "R² 按对数计算。留存率不大于 0 或大于 1、天数为 0 返回 #NUM!；只有一个点返回 #N/A；天数全相同返回 #DIV/0!；留存率全相同时 R² 为 #DIV/0!。",
        "中间有空单元格返回 #VALUE!：还没出数的那天不要选进来，更不要填 0。",
      ],
    },
  },
  math: {
    lines: [
      tex`R(t) = a\,t^{b}`,
      tex`b = \frac{\sum_i (x_i - \bar x)(y_i - \bar y)}{\sum_i (x_i - \bar x)^2}, \qquad \ln a = \bar y - b\,\bar x`,
      tex`R^2 = \frac{\left(\sum_i (x_i - \bar x)(y_i - \bar y)\right)^2}{\sum_i (x_i - \bar x)^2 \sum_i (y_i - \bar y)^2}`,
      tex`x_i = \ln t_i, \qquad y_i = \ln R_i`,
    ],
    where: [
      ["a", "retention of the curve on day 1", "曲线在次日的留存率"],
      ["b", "exponent, negative where retention falls", "指数，留存下降时为负"],
      ["R^2", "share of the variation of ln R that the curve explains", "曲线解释了 ln R 变动的多大比例"],
      ["R(t)", "retention of the curve on day t", "曲线在第 t 天的留存率"],
      ["t_i", "day i of the data", "第 i 个数据的天数"],
      ["R_i", "retention on it", "那天的留存率"],
      [tex`\bar x`, "mean of the x, as the bar over y is of the y", "x 的均值，y 上的横线同理"],
      ["x_i", "logarithm of the day", "天数的对数"],
      ["y_i", "logarithm of the retention", "留存率的对数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "days", from: 1, to: 30, step: 1 },
    of: { id: "LIFETIME", args: [{ columns: [0, 0] }, { columns: [1, 1] }] },
    increase: true,
    observed: { x: "days", y: "rates" },
    title: { en: "The fitted power curve through the observed days.", "zh-CN": "拟合的幂函数曲线与观察到的留存率。" },
  },
  native: {
    unless: [sameSizes("days", "rates"), ["COUNT(days)<2", "#N/A"], ["MAX(days)-MIN(days)<=1E-12*MAX(days)", "#DIV/0!"]],
    formula: [
      "EXP(INTERCEPT(LN(rates),LN(days)))",
      "SLOPE(LN(rates),LN(days))",
      "IF(MAX(rates)-MIN(rates)<=1E-12*MAX(rates),#DIV/0!,RSQ(LN(rates),LN(days)))",
    ],
  },
  examples: [
    {
      args: [
        [[1], [3], [7], [14], [30]],
        [[0.42], [0.28], [0.2], [0.15], [0.11]],
      ],
      result: [[0.426135036, -0.395089941, 0.999385274]],
      digits: 8,
      source: "Least squares of the logarithms, computed independently in Python",
      story: {
        en: "An app keeps 42%, 28%, 20%, 15% and 11% on days 1, 3, 7, 14 and 30. The curve 0.426·t^−0.395 fits almost exactly and puts day 90 at 7.2%.",
        "zh-CN":
          "一款应用次日、3 日、7 日、14 日、30 日留存为 42%、28%、20%、15%、11%：曲线 0.426·t^−0.395 几乎完全吻合，推算 90 日留存约 7.2%。",
      },
    },
    { args: [[[1, 4]], [[0.4, 0.2]]], result: [[0.4, -0.5, 1]], source: "Identity: 0.4 × 4^(−1/2) = 0.2, and two points fit exactly" },
    { args: [[[1, 7]], [[0.4, 0]]], result: { error: "#NUM!" }, source: "Zero has no logarithm" },
    { args: [[[7]], [[0.2]]], result: { error: "#N/A" }, source: "One point is no curve" },
    { args: [[[7, 7]], [[0.2, 0.3]]], result: { error: "#DIV/0!" }, source: "No spread in the days" },
  ],
  sources: ["Power-law retention curve, ordinary least squares on logarithms"],
  keywords: ["留存曲线", "幂函数", "拟合", "预测留存", "推算 90 日留存", "LT", "curve fitting", "forecast retention", "predict day 90"],
  related: ["LIFETIME", "RETENTION_POOLED", "RETENTION_LOG", "SURVIVAL_KM", "SBG_FIT"],
  fit: (days, rates) => sameSize({ days, rates }),
  compute: (days, rates) => {
    const { a, b, rSquared } = fitRetentionCurve(days, rates);
    return [[a, b, rSquared ?? new DomainError("div0", "flat-rates")]];
  },
  intermediates: (days, rates) => {
    const curve = fitRetentionCurve(days, rates);
    const errors = retentionCurveErrors(days, rates, curve);
    return [
      { name: { en: "points used", "zh-CN": "用到的数据点" }, value: days.length, unit: "count" },
      ...(curve.a > 0 && curve.a < Infinity
        ? [
            {
              name: { en: "ln a, where the line of the logarithms starts", "zh-CN": "ln a，即对数直线的截距" },
              value: Math.log(curve.a),
              unit: "number",
            } as const,
          ]
        : []),
      {
        name: { en: "largest gap between a rate and the curve", "zh-CN": "留存率与曲线的最大差距" },
        value: errors.largest,
        unit: "fraction",
      },
      ...(errors.ofExponent === undefined
        ? []
        : [{ name: { en: "standard error of b", "zh-CN": "b 的标准误" }, value: errors.ofExponent, unit: "number" } as const]),
    ];
  },
});
