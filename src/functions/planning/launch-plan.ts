import { bass } from "../../core/planning/bass";
import { launchMilestones } from "../../core/planning/launch-milestones";
import { launchPlan } from "../../core/planning/launch-plan";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";
import { firstNumbers } from "../native/parts";

/** Ten years of days: beyond that a day plan says nothing. */
const MAX_DAYS = 3660;

/** 100,000 over 28 days with p 0.03 and q 0.38, computed with mpmath to 40 digits. */
const FOUR_WEEKS = [
  [3576.321484, 3576.321484],
  [4930.508015, 8506.829499],
  [6545.303403, 15052.1329],
  [8266.207355, 23318.34026],
  [9806.201936, 33124.54219],
  [10805.18348, 43929.72567],
  [10979.00287, 54908.72854],
  [10274.23539, 65182.96392],
  [8900.208951, 74083.17287],
  [7208.629512, 81291.80239],
  [5527.22887, 86819.03126],
  [4062.559619, 90881.59087],
  [2894.145699, 93775.73657],
  [2016.180474, 95791.91705],
  [1382.770223, 97174.68727],
  [938.2174195, 98112.90469],
  [631.9530585, 98744.85775],
  [423.5717119, 99168.42946],
  [282.9658962, 99451.39536],
  [188.6175435, 99640.0129],
  [125.5424173, 99765.55532],
  [83.47820093, 99849.03352],
  [55.47182974, 99904.50535],
  [36.84543632, 99941.35079],
  [24.46639046, 99965.81718],
  [16.24325583, 99982.06043],
  [10.78254179, 99992.84297],
  [7.157026537, 100000],
] as const;

/** For the plain formula: the days as a column, and the share adopted by one of them. */
const DAY = firstNumbers("ROUND(days,0)");
const plainShare = (day: string): string => `(1-EXP(-(p+q)*${day}))/(1+q/p*EXP(-(p+q)*${day}))`;

export const LAUNCH_PLAN = defineFunction({
  id: "LAUNCH_PLAN",
  family: "planning",
  params: [
    number("total", {
      unit: "money",
      min: 0,
      text: words(
        ["total", "The target of the whole launch, in pieces or money, from 0."],
        ["总目标", "整个新品期的目标，件数或金额，不小于 0。"],
      ),
    }),
    numberOr("days", 28, {
      unit: "days",
      min: 1,
      max: MAX_DAYS,
      integer: true,
      text: words(
        ["days", "How many days, a whole number from 1 to 3,660. 28 if left out."],
        ["天数", "共几天，1 到 3660 的整数。不填按 28 天。"],
      ),
    }),
    numberOr("p", 0.03, {
      unit: "number",
      above: 0,
      text: words(
        ["p (innovation)", "Pull of the launch itself per day, above 0: higher starts faster. 0.03 if left out."],
        ["创新系数 p", "新品自身的拉力（每天），大于 0，越大起步越快。不填按 0.03。"],
      ),
    }),
    numberOr("q", 0.38, {
      unit: "number",
      min: 0,
      text: words(
        ["q (imitation)", "Pull of word of mouth per day, from 0: higher makes the peak steeper. 0.38 if left out."],
        ["模仿系数 q", "口碑的拉力（每天），不小于 0，越大高峰越陡。不填按 0.38。"],
      ),
    }),
  ],
  returns: {
    shape: "table",
    unit: "money",
    columns: [
      { en: "Daily", "zh-CN": "每日" },
      { en: "Cumulative", "zh-CN": "累计" },
    ],
  },
  text: {
    en: {
      summary: "Spreads a launch target over days along a growth curve: slow start, peak, fading. Spills daily and cumulative values.",
      use: "Use it for the 28 days of a new product to have a target for every day that adds up to the total exactly.",
      formula: ["cumulative(t) = total × F(t) ÷ F(days), F the Bass curve in days", "daily(t) = cumulative(t) − cumulative(t − 1)"],
      traps: [
        "The default p and q are a shape, not an estimate. Fit the shape to your last launch if you have one.",
        "A higher p brings the start forward, a higher q makes the peak steeper. For an even plan use a q of 0 and a small p.",
        "Paid launches do not follow word of mouth: put days with a livestream or a campaign by hand on top.",
        "Values are not rounded. For whole pieces hand the daily column to OPS.BUDGET_SPLIT as weights with a unit of 1.",
        "A total of 0 gives zeros; fewer than one day, more than 3,660, or a p of 0 gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "把新品目标按增长曲线拆到每天：起步、冲高、回落，向下溢出每日和累计两列。",
      use: "做 28 天新品期的日目标，每天有数，合计正好等于总目标。",
      formula: ["累计(t) = 总目标 × F(t) ÷ F(天数)，F 为按天的 Bass 曲线", "每日(t) = 累计(t) − 累计(t − 1)"],
      traps: [
        "默认的 p、q 只是一种曲线形状，不是估计值；有上一次新品的数据，就照着它调。",
        "p 越大起步越快，q 越大高峰越陡；想平均分配，把 q 设 0、p 取很小的数。",
        "靠投放和直播拉起来的销量不走口碑曲线，这些日子要另外手工加上去。",
        "结果没有取整；要整数，把每日一列当权重交给 OPS.BUDGET_SPLIT，最小单位填 1。",
        "总目标为 0 时每天都是 0；天数小于 1、大于 3660，或 p 为 0，返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`C_t = V\, \frac{F(t)}{F(n)}, \qquad D_t = C_t - C_{t-1}`,
      tex`F(t) = \frac{1 - e^{-(p+q)t}}{1 + \frac{q}{p}\, e^{-(p+q)t}}`,
    ],
    where: [
      ["D_t", "target of day t", "第 t 天的目标"],
      ["C_t", "cumulative target", "累计目标"],
      ["V", "total"],
      ["n", "days"],
      ["p", "p"],
      ["q", "q"],
      ["F(t)", "Bass curve after t days", "第 t 天的 Bass 曲线"],
      ["t", "day since the launch", "上市第几天"],
    ],
  },
  picture: {
    kind: "columns",
    title: {
      en: "Word of mouth lifts the launch to its peak in the first week; then it fades.",
      "zh-CN": "上市首周靠口碑冲到高点，之后逐步回落。",
    },
  },
  native: {
    tall: true,
    formula: [
      `total*(${plainShare(DAY)}-${plainShare(`(${DAY}-1)`)})/(${plainShare("days")})`,
      `total*${plainShare(DAY)}/(${plainShare("days")})`,
    ],
  },
  examples: [
    {
      args: [100000],
      result: FOUR_WEEKS,
      digits: 9,
      source: "Bass curve recomputed with mpmath; day 1 is 3576.32148, day 7 brings the total to 54908.7285",
      story: {
        en: "A shop gives a new product 28 days and a target of 100,000. The plan asks for 3,576 on day 1 and most on day 7, when more than half is done: stock and adverts must be ready in the first week.",
        "zh-CN": "店铺给新品 28 天、10 万元的目标：第 1 天 3576 元，第 7 天冲到最高、累计过半，备货和投放都要赶在头一周。",
      },
    },
    {
      args: [100, 2, 0.03, 0.38],
      result: [
        [42.040592, 42.040592],
        [57.959408, 100],
      ],
      digits: 8,
      source: "F(1) ÷ F(2), recomputed with mpmath",
    },
    { args: [50, 1], result: [[50, 50]], source: "Identity: one day takes all" },
    { args: [50, 0], result: { error: "#NUM!" }, source: "At least one day" },
    { args: [50, 28, 0], result: { error: "#NUM!" }, source: "Somebody must begin" },
  ],
  sources: ["Bass (1969), A new product growth for model consumer durables, Management Science 15(5)"],
  keywords: [
    "28天新品",
    "新品期",
    "日目标",
    "目标拆解",
    "上新节奏",
    "新品打爆",
    "launch calendar",
    "daily targets",
    "new product plan",
    "大促",
    "目标拆到每天",
  ],
  related: ["BASS", "PACING", "BUDGET_SPLIT"],
  compute: (total, days, p, q) => launchPlan(total, days, p, q).map(({ daily, cumulative }) => [daily, cumulative]),
  intermediates: (total, days, p, q) => {
    const { strongestDay, strongest, halfwayDay } = launchMilestones(launchPlan(total, days, p, q));
    return [
      {
        name: { en: "share of the Bass curve covered by these days", "zh-CN": "这些天走完 Bass 曲线的比例" },
        value: bass.share(p, q, days),
        unit: "fraction",
      },
      ...(total === 0
        ? []
        : [
            { name: { en: "number of the strongest day", "zh-CN": "高峰是第几天" }, value: strongestDay, unit: "count" as const },
            { name: { en: "target of the strongest day", "zh-CN": "高峰当天目标" }, value: strongest, unit: "money" as const },
            { name: { en: "number of the day that reaches half", "zh-CN": "累计过半是第几天" }, value: halfwayDay, unit: "count" as const },
          ]),
    ];
  },
});
