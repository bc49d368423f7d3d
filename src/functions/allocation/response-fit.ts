import { fitResponse } from "../../core/allocation/fit-response";
import { hillMarginal } from "../../core/allocation/hill";
import { defineFunction } from "../define";
import { tex } from "../math";
import { numberOr } from "../params/number";
import { option } from "../params/option";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";

/** Ten weeks of a channel that saturates. */
const SPEND = [2000, 3000, 4500, 6000, 8000, 10000, 12500, 15000, 5000, 7000];
const REVENUE = [9800, 13400, 17300, 20600, 23100, 25200, 27900, 28300, 19200, 21700];
const column = (values: readonly number[]) => values.map((value) => [value]);

/** Bates and Watts: the velocity of an enzyme's reaction by concentration, treated with puromycin. */
const CONCENTRATION = [0.02, 0.02, 0.06, 0.06, 0.11, 0.11, 0.22, 0.22, 0.56, 0.56, 1.1, 1.1];
const VELOCITY = [76, 47, 97, 107, 123, 139, 159, 152, 191, 201, 207, 200];

export const RESPONSE_FIT = defineFunction({
  id: "RESPONSE_FIT",
  family: "allocation",
  params: [
    series("spend", {
      unit: "money",
      min: 0,
      text: words(
        ["spend", "Spend of each week (or day), from 0, oldest first, without blanks. At least 8, of different size."],
        ["各期花费", "每周（或每天）的花费，不小于 0，从早到晚，不能有空。至少 8 期，且高低要拉开。"],
      ),
    }),
    series("revenue", {
      unit: "money",
      min: 0,
      text: words(
        ["revenue", "What the same weeks brought: revenue or orders, attributed to the channel or of the whole shop."],
        ["各期收入", "同期带来的收入或订单，可以是归因到该渠道的，也可以是全店的。"],
      ),
    }),
    numberOr("theta", 0, {
      unit: "fraction",
      min: 0,
      below: 1,
      text: words(
        ["carry-over", "Share of the effect that carries over to the next week, from 0 to below 1. 0 if left out; try 0, 0.3 and 0.5."],
        ["延续率 θ", "效果延续到下一期的比例，0 到 1 之间，不含 1。不填按 0，可试 0、0.3、0.5。"],
      ),
    }),
    option(
      "shape",
      {
        saturating: { en: "saturating from the start (slope 1)", "zh-CN": "一开始就递减（斜率 1）" },
        concave: { en: "concave, slope 0.3 to 1", "zh-CN": "递减，斜率 0.3 到 1" },
        hill: { en: "S-shaped too, slope 0.3 to 4", "zh-CN": "可为 S 形，斜率 0.3 到 4" },
      },
      words(
        ["shape", "saturating: slope 1; concave: slope up to 1, which OPS.ALLOCATE takes; hill: S-shaped too."],
        ["曲线形状", "saturating 斜率固定为 1；concave 斜率不超过 1，可直接给 OPS.ALLOCATE；hill 可为 S 形。"],
      ),
    ),
    option(
      "base",
      {
        zero: { en: "none: all revenue comes from the spend", "zh-CN": "无：收入都来自这笔花费" },
        fit: { en: "fitted: some comes anyway", "zh-CN": "拟合：有一部分自然收入" },
      },
      words(
        ["base", "zero for revenue attributed to the channel; fit for revenue of the whole shop, part of which comes anyway."],
        ["自然收入", "归因到渠道的收入填 zero；全店收入填 fit，其中有一部分不投也有。"],
      ),
    ),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "Maximum", "zh-CN": "最大效果", unit: "money" },
      { en: "Half saturation", "zh-CN": "半饱和点", unit: "money" },
      { en: "Slope", "zh-CN": "斜率", unit: "number" },
      { en: "Base", "zh-CN": "自然收入", unit: "money" },
      { en: "R²", "zh-CN": "R²", unit: "number" },
    ],
  },
  text: {
    en: {
      summary:
        "Fits the saturation curve of a channel from weekly spend and revenue: maximum, half saturation, slope. The way to which channel should get the next 10k.",
      use: "Use it for each channel, then ask OPS.HILL with “marginal” what the next unit brings today, or OPS.ALLOCATE how to split a budget over all of them.",
      formula: [
        "revenue = base + maximum × x^slope ÷ (half saturation^slope + x^slope), by least squares",
        "x = OPS.ADSTOCK(spend, carry-over, TRUE)",
        "R² = 1 − Σ error² ÷ Σ (revenue − mean)²",
      ],
      traps: [
        "It learns from the past: spend that rose before Christmas takes the season for its own effect. Leave weeks of promotions out.",
        "Weeks in which spend hardly varied tell no curve: vary it on purpose, up and down by half, for some weeks.",
        "The shape is weakly determined. Keep to slope 1 unless R² is clearly better otherwise, and do not trust a maximum far beyond what was ever spent.",
        "For its first three cells hand them on as they are: maximum, half saturation and slope of OPS.HILL and OPS.ALLOCATE.",
        "Fewer than 8 weeks, fewer than four different spends, a largest below twice the smallest, or no bend at all give #N/A; negative numbers or a carry-over outside 0 to 1 #NUM!; blanks or other lengths #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "用每周花费和收入拟合渠道的饱和曲线：最大效果、半饱和点、斜率。回答“下一万预算投哪个渠道”的第一步。",
      use: "每个渠道拟合一次，再用 OPS.HILL 的 marginal 看现在再投一元能带回多少，或用 OPS.ALLOCATE 把总预算分到各渠道。",
      formula: [
        "收入 = 自然收入 + 最大效果 × x^斜率 ÷（半饱和点^斜率 + x^斜率），按最小二乘拟合",
        "x = OPS.ADSTOCK(花费, 延续率, TRUE)",
        "R² = 1 − Σ 误差² ÷ Σ（收入 − 平均）²",
      ],
      traps: [
        "它只会从历史里学：旺季前加投，会把旺季的增长当成投放的功劳。大促那几周请去掉。",
        "花费一直差不多，看不出曲线：有意识地上下浮动一半投几周，才有得拟合。",
        "形状本来就难定。R² 没有明显提高，就用斜率 1；最大效果远超历史投放范围时不要当真。",
        "前三格原样接到 OPS.HILL、OPS.ALLOCATE：最大效果、半饱和点、斜率。",
        "不足 8 期、不同的花费不到四种、最多的一周不到最少的两倍，或看不出拐弯，返回 #N/A；填负数、延续率不在 0 到 1 之间返回 #NUM!；有空或长短不一返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      tex`\min_{M, k, s, b} \sum_t \left( y_t - b - M \frac{x_t^s}{k^s + x_t^s} \right)^{2}`,
      tex`x_t = (1 - \theta) \sum_{i \ge 0} \theta^i c_{t-i}`,
      tex`R^2 = 1 - \frac{\sum_t (y_t - \hat y_t)^2}{\sum_t (y_t - \bar y)^2}`,
    ],
    where: [
      ["M", "maximum", "最大效果"],
      ["k", "half saturation", "半饱和点"],
      ["s", "slope", "斜率"],
      ["b", "base revenue", "自然收入"],
      ["x_t", "spend with its after-effect", "含延续效果的花费"],
      ["c_{t-i}", "spend", "花费"],
      ["y_t", "revenue", "收入"],
      [tex`\hat y_t`, "revenue by the curve", "曲线给出的收入"],
      [tex`\bar y`, "mean revenue", "平均收入"],
      [tex`\theta`, "theta"],
      ["R^2", "share of the variation that the curve explains", "曲线解释的波动比例"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "x", from: 0, to: 16000 },
    of: { id: "HILL", args: [null, { columns: [1, 1] }, { columns: [2, 2] }, { columns: [0, 0] }] },
    observed: { x: "spend", y: "revenue" },
    value: { en: "revenue", "zh-CN": "收入" },
    title: {
      en: "Ten weeks and the curve through them: from 5,800 on each further unit brings less than half of what the first did.",
      "zh-CN": "十周数据和拟合曲线：花费过了 5800 元，再加的钱效果越来越差。",
    },
  },
  examples: [
    {
      args: [column(SPEND), column(REVENUE)],
      result: [[40050.3512, 5823.19534, 1, 0, 0.995318624]],
      digits: 6,
      source: "Computed independently with scipy: least squares, max profiled out",
      story: {
        en: 'Ten weeks of feed ads, 2,000 to 15,000 a week. They could bring 40,000 at most. At 12,000 the next unit brings 0.73, so the next 10k belong to another channel: =OPS.HILL(12000,5823,1,40050,"marginal").',
        "zh-CN":
          '信息流十周数据，每周花 2000 到 15000 元：最多能带来 4 万元。花到 12000 元时再加一元只带回 0.73 元，下一万预算该投别的渠道：=OPS.HILL(12000,5823,1,40050,"marginal")。',
      },
    },
    {
      args: [column(CONCENTRATION), column(VELOCITY), 0],
      result: [[212.6837, 0.0641212, 1, 0, 0.96126083]],
      digits: 6,
      source: "R nls with SSmicmen on Puromycin (treated): 212.68370711 and .06412123",
    },
    { args: [column(SPEND.slice(0, 7)), column(REVENUE.slice(0, 7))], result: { error: "#N/A" }, source: "Seven weeks" },
    {
      args: [column([100, 110, 120, 130, 140, 150, 160, 170]), column([1, 2, 3, 4, 5, 6, 7, 8])],
      result: { error: "#N/A" },
      source: "Spend has hardly varied",
    },
    { args: [column(SPEND), column(SPEND)], result: { error: "#N/A" }, source: "Revenue in proportion to spend has no bend" },
    { args: [column(SPEND), column(REVENUE), 1], result: { error: "#NUM!" }, source: "All of it carries over" },
  ],
  sources: [
    "Jin, Wang, Sun, Chan and Koehler (2017), Bayesian Methods for Media Mix Modeling with Carryover and Shape Effects",
    "R nls, SSmicmen: Michaelis–Menten on Puromycin (Bates and Watts 1988)",
  ],
  keywords: [
    "下一万预算投哪个渠道",
    "饱和曲线",
    "边际ROI",
    "投放加码还有没有用",
    "花费和收入的关系",
    "which channel should get the next 10k",
    "saturation curve",
    "diminishing returns of spend",
    "fit response curve",
    "marginal ROAS",
  ],
  related: ["HILL", "ALLOCATE", "ADSTOCK", "ROAS"],
  fit: (spend, revenue) => sameSize({ spend, revenue }),
  compute: (spend, revenue, theta, shape, base) => {
    const { max, halfSaturation, slope, base: anyway, rSquared } = fitResponse(spend, revenue, theta, shape, base === "fit");
    return [[max, halfSaturation, slope, anyway, rSquared]];
  },
  intermediates: (spend, revenue, theta, shape, base) => {
    const curve = fitResponse(spend, revenue, theta, shape, base === "fit");
    const mean = spend.reduce((sum, value) => sum + value, 0) / spend.length;
    return [
      { name: { en: "weeks", "zh-CN": "期数" }, value: spend.length, unit: "count" },
      { name: { en: "mean spend", "zh-CN": "平均花费" }, value: mean, unit: "money" },
      ...(mean > 0
        ? [
            {
              name: { en: "what the next unit brings at the mean spend", "zh-CN": "平均花费处再投一元带回" },
              value: hillMarginal(mean, curve),
              unit: "ratio",
            } as const,
          ]
        : []),
    ];
  },
});
