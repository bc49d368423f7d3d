import { lifetimeDays } from "../../core/retention/lifetime-days";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { words } from "../params/words";
import { firstNumbers } from "../native/parts";

/** A century: longer curves say nothing, and the sum must end. */
const MAX_DAYS = 36_525;

export const LIFETIME = defineFunction({
  id: "LIFETIME",
  family: "retention",
  params: [
    number("a", {
      unit: "number",
      min: 0,
      text: words(
        ["a (day 1)", "a of the retention curve a·tᵇ: the first number OPS.RETENTION_FIT returns. From 0; a blank cell counts as 0."],
        ["a（次日留存）", "留存曲线 a·tᵇ 的 a，即 OPS.RETENTION_FIT 返回的第一个数。不小于 0，空单元格按 0 计。"],
      ),
    }),
    number("b", {
      unit: "number",
      text: words(
        [
          "b (exponent)",
          "b of the retention curve, usually negative: the second number OPS.RETENTION_FIT returns. A blank cell counts as 0, a flat curve.",
        ],
        ["b（指数）", "留存曲线的 b，一般为负，即 OPS.RETENTION_FIT 返回的第二个数。空单元格按 0 计，即曲线不降。"],
      ),
    }),
    number("days", {
      unit: "days",
      min: 0,
      max: MAX_DAYS,
      integer: true,
      text: words(
        ["days", "How many days after the first to count, a whole number up to 36,525, e.g. 180. A blank cell counts as 0."],
        ["天数", "首日之后再算多少天，整数，不超过 36525，如 180。空单元格按 0 计。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "days" },
  text: {
    en: {
      summary: "Expected active days of a user (LT): 1 for day 0 plus the sum of the fitted retention curve over the days.",
      use: "Use it for the value of a new user of an app or game: LTV = LT × ARPDAU × margin. Compare that with what the user cost.",
      formula: ["LT = 1 + Σ a × tᵇ for t = 1 … days", "LTV = LT × ARPDAU × margin"],
      traps: [
        "Day 0 counts as one full day, as Chinese app operations reckon it. Some teams leave it out: subtract 1.",
        "LT grows with the number of days without a limit when b is −1 or above. Always state the days beside it (LT30, LT180).",
        "It counts active days, not days until the user leaves.",
        "Days that are negative or not whole, a negative a, and sums too large to show give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "用户生命周期天数 LT：首日算 1 天，加上留存曲线在指定天数内的累加。",
      use: "估算应用、游戏新增用户的价值：LTV = LT × ARPDAU × 毛利率，再和获客成本比。",
      formula: ["LT = 1 + Σ a × tᵇ，t = 1 … 天数", "LTV = LT × ARPDAU × 毛利率"],
      traps: [
        "首日按 1 天计，是国内常用口径；你的团队如果不计首日，请减 1。",
        "b 不小于 −1 时，天数越长 LT 越大，没有上限，引用时请注明天数（LT30、LT180）。",
        "LT 是活跃天数，不是“多少天后流失”。",
        "天数为负或不是整数、a 为负、结果过大都返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`\mathrm{LT} = 1 + \sum_{t=1}^{n} a\,t^{b}`],
    where: [
      [tex`\mathrm{LT}`, "expected active days, day 0 counted as 1", "用户生命周期天数，首日计 1 天"],
      ["a", "a"],
      ["b", "b"],
      ["n", "days"],
      ["t", "day after the first", "首日之后第几天"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "days", from: 0, to: 180, step: 6 },
    title: {
      en: "Lifetime goes on growing, ever more slowly: say how many days it counts.",
      "zh-CN": "生命周期天数一直在涨，只是越来越慢，引用时要说明算到第几天。",
    },
  },
  native: `IF(days=0,1,1+a*SUMPRODUCT(${firstNumbers("ROUND(days,0)")}^b))`,
  examples: [
    {
      args: [0.42, -0.4, 180],
      result: 16.3353009,
      digits: 9,
      source: "The sum of 180 terms, computed independently in Python",
      story: {
        en: "A game keeps 42% on day 1 and follows 0.42·t^−0.4. In half a year a new user is active on 16.3 days; at an ARPDAU of 0.5 that is 8.2, and paying more for an install loses money.",
        "zh-CN":
          "一款游戏次日留存 42%，曲线为 0.42·t^−0.4：新增用户半年平均活跃 16.3 天，ARPDAU 0.5 元就是 8.2 元，买量单价超过这个数就亏。",
      },
    },
    { args: [0.5, 0, 10], result: 6, source: "Identity: a flat curve gives 1 + 10 × 0.5" },
    { args: [0.4, -1, 2], result: 1.6, source: "Identity: 1 + 0.4 + 0.2" },
    { args: [0.42, -0.4, -1], result: { error: "#NUM!" }, source: "Days do not run backwards" },
  ],
  sources: ["LT convention of Chinese app operations: day 0 counts 1", "Power-law retention curve"],
  keywords: ["LT", "生命周期", "活跃天数", "LTV", "ARPDAU", "买量", "LT180", "买量回本", "user lifetime", "how many days does a user stay"],
  related: ["RETENTION_FIT", "LTV", "LTV_CURVE", "ARPU"],
  compute: (a, b, days) => lifetimeDays(a, b, days),
  intermediates: (a, b, days) => {
    const later = lifetimeDays(a, b, days) - 1;
    return [
      { name: { en: "active days after the first day", "zh-CN": "首日之后的活跃天数" }, value: later, unit: "days" },
      ...(days > 0
        ? [
            {
              name: { en: "mean retention over these days", "zh-CN": "这些天的平均留存率" },
              value: later / days,
              unit: "fraction",
            } as const,
          ]
        : []),
      ...(days > 0
        ? [
            {
              name: { en: "retention on the last day counted", "zh-CN": "最后一天的留存率" },
              value: a * days ** b,
              unit: "fraction",
            } as const,
          ]
        : []),
      ...(days > 6
        ? [
            {
              name: { en: "active days of the first week, day 0 included", "zh-CN": "首日起前 7 天的活跃天数" },
              value: lifetimeDays(a, b, 6),
              unit: "days",
            } as const,
          ]
        : []),
    ];
  },
});
