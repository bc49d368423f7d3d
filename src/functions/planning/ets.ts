import { DomainError } from "../../core/errors";
import { holtWinters } from "../../core/planning/holt-winters";
import type { SmoothingModel } from "../../core/planning/smooth";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { numberOrBlank } from "../params/number-or-blank";
import { option } from "../params/option";
import { series } from "../params/series";
import { words } from "../params/words";
import { smoothingTold } from "./smoothing-told";

/** Oil production of Saudi Arabia 1996–2007 and air passengers of Australia 1990–2004, the data of Hyndman and Athanasopoulos. */
const OIL = [
  446.6565229, 454.4733065, 455.662974, 423.6322388, 456.2713279, 440.5880501, 425.3325201, 485.1494479, 506.0481621, 526.7919833,
  514.268889, 494.2110193,
];
const AIR = [
  17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569, 33.477398, 39.021581, 41.386432,
  41.596552,
];

const MAX_HORIZON = 10_000;

const seasonOf = (gamma: number | undefined, period: number | undefined, kind: "add" | "mul"): SmoothingModel["season"] =>
  gamma === undefined || period === undefined ? undefined : { gamma, period, kind };

export const ETS = defineFunction({
  id: "ETS",
  family: "planning",
  params: [
    series("series", {
      unit: "number",
      text: words(
        ["series", "Past values, oldest first, equally spaced, without blanks."],
        ["历史数据", "历史数值，从早到晚、间隔相同，不能有空单元格。"],
      ),
    }),
    number("horizon", {
      unit: "periods",
      min: 1,
      max: MAX_HORIZON,
      integer: true,
      text: words(
        ["horizon", "How many periods to forecast, a whole number from 1 to 10,000."],
        ["预测期数", "往后预测几期，1 到 10000 的整数。"],
      ),
    }),
    number("alpha", {
      unit: "number",
      min: 0,
      max: 1,
      text: words(
        ["alpha", "Weight of the newest value in the level, 0 to 1, e.g. 0.3. Higher reacts faster."],
        ["水平系数 α", "最新值在水平中的权重，0 到 1，如 0.3。越大反应越快。"],
      ),
    }),
    numberOrBlank("beta", {
      unit: "number",
      min: 0,
      max: 1,
      text: words(
        ["beta", "The same for the trend, 0 to 1, e.g. 0.1. Blank for no trend."],
        ["趋势系数 β", "趋势的平滑系数，0 到 1，如 0.1。留空表示无趋势。"],
      ),
    }),
    numberOrBlank("gamma", {
      unit: "number",
      min: 0,
      max: 1,
      text: words(
        ["gamma", "The same for the season, 0 to 1, e.g. 0.1. Blank for no season; otherwise period is needed."],
        ["季节系数 γ", "季节的平滑系数，0 到 1，如 0.1。留空表示无季节；填了就要填周期长度。"],
      ),
    }),
    numberOrBlank("period", {
      unit: "periods",
      min: 2,
      integer: true,
      text: words(
        [
          "period",
          "Periods in a season, a whole number from 2: 7 for days of the week, 12 for months, 4 for quarters. Needed with gamma only.",
        ],
        ["周期长度", "一个季节周期有几期，整数：日数据按周填 7，月数据填 12，季度数据填 4。填了 γ 才需要。"],
      ),
    }),
    option(
      "seasonal",
      { add: { en: "additive", "zh-CN": "加法" }, mul: { en: "multiplicative", "zh-CN": "乘法" } },
      words(
        ["seasonal", "add: the season adds amounts. mul: it multiplies, for swings that grow with the level."],
        ["季节类型", "add 加法：季节增减固定量；mul 乘法：季节按比例，适合波动随规模放大。"],
      ),
    ),
    numberOr("phi", 1, {
      unit: "number",
      above: 0,
      max: 1,
      text: words(
        ["phi", "Damping of the trend, above 0 up to 1, e.g. 0.9 lets it fade. 1 if left out."],
        ["阻尼 φ", "趋势阻尼，大于 0 不超过 1，如 0.9 让趋势逐渐变缓。不填按 1。"],
      ),
    }),
  ],
  returns: { shape: "table", unit: "number", columns: [{ en: "Forecast", "zh-CN": "预测值" }] },
  text: {
    en: {
      summary: "Forecast by exponential smoothing (Holt–Winters) with your own constants: level, trend, season. Spills one row per period.",
      use: "Use it for daily or monthly sales where recent values matter more. It gives the same numbers in every Excel, also where FORECAST.ETS is missing (web, iPad, Android).",
      formula: [
        "level = α (y − s) + (1 − α)(level + φ b)",
        "b = β (change of level) + (1 − β) φ b;  s = γ (y − level − φ b) + (1 − γ) s",
        "forecast k ahead = level + (φ + … + φᵏ) b + s; multiplicative: ratios",
      ],
      traps: [
        "It is not FORECAST.ETS and will not match it: Excel chooses constants and start by an unpublished method, here both are known and the constants are yours.",
        "Try constants on the past with OPS.FORECAST_ERROR before trusting the future. Without better knowledge start with 0.3, 0.1 and 0.1.",
        "Without a season the start is the textbook's: level y₁ and trend y₂ − y₁, as in fpp and statsmodels. It looks one step ahead at first, so with few values small constants overshoot a trend.",
        "Big sale days in the history are carried on as level or season. Replace them by ordinary days first.",
        "Older desktop Excel hands blank cells over as 0, which is a constant of 0 and not none: leave the argument itself empty, as in (A1:A24,6,0.3,,0.1,12).",
        "Fewer than two values or two whole seasons give #N/A. A constant outside 0 to 1, or a value of 0 or below with a multiplicative season, gives #NUM!. A gap, or a season without its period, gives #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "指数平滑预测（Holt–Winters），系数自己定：水平、趋势、季节，每期一行向下溢出。",
      use: "预测日销、月销这类越近越有参考价值的数据；各版本 Excel 结果一致，网页版、iPad 等没有 FORECAST.ETS 的地方也能用。",
      formula: [
        "水平 = α (y − s) + (1 − α)(水平 + φ b)",
        "b = β（水平变化）+ (1 − β) φ b；s = γ (y − 水平 − φ b) + (1 − γ) s",
        "k 期后预测 = 水平 + (φ + … + φᵏ) b + s；乘法改为比值",
      ],
      traps: [
        "它不是 FORECAST.ETS，结果也不会一样：Excel 的系数和起点由未公开的方法选定，这里起点写明、系数由你定。",
        "先用 OPS.FORECAST_ERROR 在历史上比一比哪组系数准，再拿来预测；没有把握时可从 0.3、0.1、0.1 试起。",
        "不含季节时，起点按教科书取水平 y₁、趋势 y₂ − y₁（与 fpp、statsmodels 一致），开头会超前一步；数据少、系数又小时，预测会略微冲过头。",
        "历史里的大促日会被当成水平或季节延续下去，请先换成平日的水平。",
        "旧版桌面 Excel 会把空单元格当成 0，即系数为 0 而不是没有：请直接省略该参数，如 (A1:A24,6,0.3,,0.1,12)。",
        "不足两个值或两个完整周期返回 #N/A；系数不在 0 到 1 之间，或乘法季节遇到 0 和负数，返回 #NUM!；有空单元格，或填了 γ 没填周期长度，返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      tex`\ell_t = \alpha\,(y_t - s_{t-m}) + (1 - \alpha)(\ell_{t-1} + \varphi\, b_{t-1})`,
      tex`b_t = \beta\,(\ell_t - \ell_{t-1}) + (1 - \beta)\,\varphi\, b_{t-1}`,
      tex`s_t = \gamma\,(y_t - \ell_{t-1} - \varphi\, b_{t-1}) + (1 - \gamma)\, s_{t-m}`,
      tex`\hat y_{n+k} = \ell_n + (\varphi + \varphi^2 + \dots + \varphi^k)\, b_n + s_{n+k-m\lceil k/m \rceil}`,
      [
        tex`\frac{y_t}{s_{t-m}}, \qquad \frac{y_t}{\ell_{t-1} + \varphi\, b_{t-1}}, \qquad \left( \ell_n + \dots \right) s_{n+k-m\lceil k/m \rceil}`,
        "Multiplicative season: ratios and a product in their place",
        "乘法季节：相应换成比值和乘积",
      ],
      [tex`\ell_0 = y_1, \qquad b_0 = y_2 - y_1`, "Start without a season", "无季节的起点"],
      [
        tex`b_0 = \frac{\bar y_2 - \bar y_1}{m}, \qquad \ell_0 = \bar y_1 - b_0\,\frac{m + 1}{2}`,
        "Start with a season and a trend",
        "有季节、有趋势的起点",
      ],
      [tex`\ell_0 = \frac{\bar y_1 + \bar y_2}{2}, \qquad b_0 = 0`, "Start with a season, no trend", "有季节、无趋势的起点"],
      [
        tex`s_{i-m} = \frac{d_i + d_{i+m}}{2} - \bar d, \qquad d_t = y_t - \ell_0 - b_0\, t`,
        "Seasonal terms at the start; multiplicative: ratios",
        "季节项的起点，乘法改为比值",
      ],
    ],
    where: [
      [tex`\hat y_{n+k}`, "forecast k periods after the last of n values", "最后一个数据（第 n 个）之后第 k 期的预测值"],
      ["y_t", "series"],
      [tex`\alpha`, "alpha"],
      [tex`\beta`, "beta"],
      [tex`\gamma`, "gamma"],
      ["m", "period"],
      [tex`\varphi`, "phi"],
      [tex`\ell_t`, "level after period t", "第 t 期后的水平"],
      ["b_t", "trend per period; 0 without β", "每期的趋势，不填 β 时为 0"],
      ["s_t", "seasonal term; none without γ", "季节项，不填 γ 时没有"],
      [tex`\bar y_1`, "mean of the first season", "第一个周期的均值"],
      [tex`\bar y_2`, "mean of the second season", "第二个周期的均值"],
      ["d_t", "distance from the line at the start", "与起点直线的差"],
      [tex`\bar d`, "mean of the seasonal terms, so that they add up to 0", "季节项的均值，减去后合计为 0"],
    ],
  },
  picture: {
    kind: "forecast",
    beside: "series",
    title: { en: "The series and its continuation.", "zh-CN": "历史数据与之后的预测。" },
  },
  examples: [
    {
      args: [[OIL], 1, 0.2],
      result: [[484.802468]],
      digits: 9,
      source: "Hyndman and Athanasopoulos, Forecasting: principles and practice: 484.802468",
    },
    {
      args: [[AIR], 5, 0.8, 0.2],
      result: [[43.76], [45.59], [47.43], [49.27], [51.1]],
      digits: 4,
      source: "Hyndman and Athanasopoulos: Holt's method, 43.76 45.59 47.43 49.27 51.10",
    },
    {
      args: [[[10], [20], [12], [22], [14], [24]], 4, 0.3, 0.1, 0.2, 2],
      result: [[16], [26], [18], [28]],
      source: "Property: a straight trend with a fixed season is continued exactly",
      story: {
        en: "A shop's half-weeks, working days and weekend by turns: weekends sell ten more, and each week two more than the last. The forecast goes on like that, so the stock for the next two weeks is 16, 26, 18 and 28.",
        "zh-CN": "店铺按“平日、周末”交替记销量：周末比平日多卖 10 件，每周再涨 2 件。预测照此延续，后两周备货 16、26、18、28 件。",
      },
    },
    { args: [[[1, 2, 3]], 1, 1.5], result: { error: "#NUM!" }, source: "Weights lie between 0 and 1" },
    { args: [[[1, 2, 3]], 1, 0.5, "", 0.1, 2], result: { error: "#N/A" }, source: "Two whole seasons are needed" },
    { args: [[[1, 2, 3, 4]], 1, 0.5, "", 0.1], result: { error: "#VALUE!" }, source: "A season needs its period" },
  ],
  sources: ["Holt (1957); Winters (1960)", "Hyndman and Athanasopoulos, Forecasting: principles and practice, chapter 7"],
  keywords: [
    "预测",
    "指数平滑",
    "销量预测",
    "备货",
    "趋势",
    "季节",
    "FORECAST.ETS",
    "holt winters",
    "demand forecast",
    "how much will we sell next month",
    "预测下个月",
    "forecast next month",
  ],
  related: ["FORECAST_ERROR", "SEASONAL_INDEX", "TARGET_BLEND"],
  fit: (_series, _horizon, _alpha, _beta, gamma, period) => {
    if (gamma !== undefined && period === undefined) throw new DomainError("value", "required", { param: "period" });
  },
  compute: (values, horizon, alpha, beta, gamma, period, kind, phi) => {
    const season = seasonOf(gamma, period, kind);
    const bad = season?.kind === "mul" ? values.find((value) => value <= 0) : undefined;
    if (bad !== undefined) throw new DomainError("num", "out-of-range", { param: "series", got: bad, above: 0 });
    return holtWinters(values, horizon, { alpha, beta, season, phi }).map((value) => [value]);
  },
  intermediates: (values, _horizon, alpha, beta, gamma, period, kind, phi) =>
    smoothingTold(values, { alpha, beta, season: seasonOf(gamma, period, kind), phi }),
});
