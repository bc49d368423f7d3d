import { DomainError } from "../../core/errors";
import { criticalZ } from "../../core/experiments/critical-z";
import { detectableRate } from "../../core/experiments/detectable-rate";
import { alphaOfEach, testDuration, type TestPlan } from "../../core/experiments/test-duration";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";
import { baselineParam, mdeParam, methodParam, modeParam, powerParam } from "./sample-size-params";
import { alphaParam, tailsParam } from "./test-params";
import { plainSampleSize } from "../native/sample-size";
import { roundedUp } from "../native/parts";

/** With nobody a day, or nobody of them in the test, it never ends: these cells alone fail. */
function cellsOf(plan: TestPlan): ResultCell[] {
  const { perVersion, all, days, weeks } = testDuration(plan);
  const never = (): DomainError =>
    new DomainError("div0", "zero-denominator", { param: plan.dailyPeople === 0 ? "daily_people" : "share" });
  return [perVersion, all, days ?? never(), weeks ?? never()];
}

/** For the plain formula. */
const EACH_ALPHA = "alpha/(arms-1)";
const PLAIN_DAYS = roundedUp(`arms*${plainSampleSize(EACH_ALPHA).formula}/(daily_people*share)`);

export const AB_DURATION = defineFunction({
  id: "AB_DURATION",
  family: "experiments",
  params: [
    baselineParam,
    mdeParam,
    number("daily_people", {
      unit: "count",
      min: 0,
      text: words(
        ["people a day", "New people a day on the page or in the app, all versions together. Zero or blank gives #DIV/0!."],
        ["每日人数", "每天新来的人数，各版本合计。为零或留空返回 #DIV/0!。"],
      ),
    }),
    numberOr("arms", 2, {
      unit: "count",
      min: 2,
      integer: true,
      text: words(
        ["versions", "Number of versions, the present one included: a whole number from 2. 2 if left out."],
        ["版本数", "一共几个版本，含原方案，整数，至少 2。不填按 2。"],
      ),
    }),
    numberOr("share", 1, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["share in the test", "Share of these people who take part, e.g. 50%. 100% if left out."],
        ["参与比例", "其中多少人进入测试，如 50%。不填按 100%。"],
      ),
    }),
    modeParam,
    alphaParam,
    powerParam,
    tailsParam,
    methodParam,
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "People per version", "zh-CN": "每版人数", unit: "count" },
      { en: "People in all", "zh-CN": "总人数", unit: "count" },
      { en: "Days", "zh-CN": "天数", unit: "days" },
      { en: "Whole weeks", "zh-CN": "整周数", unit: "periods" },
    ],
  },
  text: {
    en: {
      summary: "How many days must the test run: people per version, people in all, days and whole weeks for a given effect and traffic.",
      use: "Use it before starting an A/B test: two weeks is fine, three months means that the effect is too small for the traffic, or the page has too few visitors.",
      formula: [
        "people per version: the sample size of OPS.AB_SAMPLE_SIZE, at alpha ÷ (versions − 1)",
        "people in all = people per version × versions",
        "days = people in all ÷ (people a day × share), rounded up",
        "weeks = days ÷ 7, rounded up",
      ],
      traps: [
        "Count new people. Who comes back is in the test already, so daily visitors promise an end that does not come.",
        "Run whole weeks: a weekend behaves differently from a Tuesday. And do not stop early because it looks good.",
        "With more than two versions alpha is shared out over the comparisons, as OPS.AB_MULTI will judge. For the uncorrected number multiply alpha by versions − 1.",
        "15% relative is written 15% or 0.15; a rise of more than 100% is said in points, with mode absolute.",
        "Nobody a day, or a share of 0, gives #DIV/0! in the days; fewer than two versions, a broken number of them, or a share above 100% #NUM!; an effect of 0 #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "测试要跑几天：按要测出的变化和每天的流量，算出每版人数、总人数、天数和整周数。",
      use: "开测前先算：两周左右可以开；要跑三个月，说明想测的变化太小或流量不够，不如换个大动作。",
      formula: [
        "每版人数：OPS.AB_SAMPLE_SIZE 的样本量，显著性水平取 α ÷（版本数 − 1）",
        "总人数 = 每版人数 × 版本数",
        "天数 = 总人数 ÷（每日人数 × 参与比例），向上取整",
        "整周数 = 天数 ÷ 7，向上取整",
      ],
      traps: [
        "要按新来的人数填：老访客再来已经在测试里了，按日访客数算会低估天数。",
        "跑满整周，周末和平日的人不一样；也不要因为中途好看就提前停。",
        "三个以上版本时，α 会平分给各次比较，和 OPS.AB_MULTI 的判断一致。不想校正，就把 α 乘以（版本数 − 1）。",
        "相对提升 15% 写 15% 或 0.15；超过一倍的变化请按百分点写，口径填 absolute。",
        "每日人数或参与比例为 0，天数返回 #DIV/0!；版本数不到 2 或不是整数、参与比例大于 100% 返回 #NUM!；变化为 0 返回 #DIV/0!。",
      ],
    },
  },
  math: {
    lines: [
      tex`N = n\!\left(p_1, m, \frac{\alpha}{g - 1}\right)`,
      tex`D = \left\lceil \frac{N g}{v s} \right\rceil, \qquad W = \left\lceil \frac{D}{7} \right\rceil`,
    ],
    where: [
      ["N", "people per version", "每版人数"],
      ["D", "days", "天数"],
      ["W", "whole weeks", "整周数"],
      ["n", "sample size of OPS.AB_SAMPLE_SIZE, by power, tails and method", "OPS.AB_SAMPLE_SIZE 的样本量，按功效、单双尾和算法"],
      ["p_1", "baseline"],
      ["m", "mde"],
      [tex`\alpha`, "alpha"],
      ["g", "arms"],
      ["v", "daily_people"],
      ["s", "share"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "mde", from: 0.08, to: 0.3 },
    lines: { argument: "daily_people", values: [1000, 2000, 4000] },
    columns: [2],
    title: {
      en: "Days a test takes, by the effect to be found: half the effect takes four times as long.",
      "zh-CN": "测试天数随要测出的变化而定：想测的变化减半，时间要四倍。",
    },
  },
  native: {
    unless: plainSampleSize(EACH_ALPHA).unless,
    formula: [
      plainSampleSize(EACH_ALPHA).formula,
      `arms*${plainSampleSize(EACH_ALPHA).formula}`,
      `IF(daily_people*share=0,#DIV/0!,${PLAIN_DAYS})`,
      `IF(daily_people*share=0,#DIV/0!,ROUNDUP(${PLAIN_DAYS}/7,0))`,
    ],
  },
  examples: [
    {
      args: [0.04, 0.15, 2000],
      result: [[17943, 35886, 18, 3]],
      source: "17,942.67 people recomputed with mpmath; 35886 ÷ 2000 and 18 ÷ 7 rounded up",
      story: {
        en: "A product page converts 4% of 2,000 new visitors a day. To see a rise of 15% both versions need 17,943 people: 18 days, so three full weeks.",
        "zh-CN": "详情页每天 2000 位新访客、转化率 4%，想看新版能不能提升 15%：两版共要 35886 人，18 天，跑满 3 周再看。",
      },
    },
    {
      args: [0.04, 0.15, 2000, 3, 0.5],
      result: [[21729, 65187, 66, 10]],
      source: "Recomputed with mpmath at alpha 2.5%; 65187 ÷ 1000 and 66 ÷ 7 rounded up",
      story: {
        en: "With a third version, and only half of the visitors in the test, the same takes ten weeks: better one good idea than two.",
        "zh-CN": "再加一个版本、只放一半流量，同样的测试要 10 周：不如先挑一个好方案测。",
      },
    },
    {
      args: [0.04, 0.15, 0],
      result: [[17943, 35886, { error: "#DIV/0!" }, { error: "#DIV/0!" }]],
      source: "Nobody comes: what is needed is known, when it is reached is not",
    },
    { args: [0.04, 0.15, 2000, 1], result: { error: "#NUM!" }, source: "One version is no test" },
    { args: [0.04, 0, 2000], result: { error: "#DIV/0!" }, source: "Nothing to detect" },
  ],
  sources: [
    "Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions",
    "Bonferroni correction, the first step of Holm (1979)",
    "VWO test duration calculator: rate, smallest effect, combinations, daily visitors, share",
  ],
  keywords: [
    "测试要跑几天",
    "实验周期",
    "AB测试要多久",
    "流量够不够",
    "跑满几周",
    "how many days must the test run",
    "test duration",
    "how long to run an A/B test",
    "traffic needed",
    "weeks of testing",
  ],
  related: ["AB_SAMPLE_SIZE", "AB_TEST", "AB_MULTI", "AB_POWER", "SRM"],
  compute: (baseline, mde, dailyPeople, arms, share, mode, alpha, power, tails, method) => [
    cellsOf({ baseline, target: detectableRate(baseline, mde, mode, "mde"), alpha, power, tails, method, arms, dailyPeople, share }),
  ],
  intermediates: (baseline, mde, dailyPeople, arms, share, mode, alpha, _power, tails) => [
    {
      name: { en: "rate to be found", "zh-CN": "要测出的目标转化率" },
      value: detectableRate(baseline, mde, mode, "mde"),
      unit: "fraction",
    },
    { name: { en: "alpha of one comparison", "zh-CN": "每次比较的显著性水平" }, value: alphaOfEach(alpha, arms), unit: "probability" },
    { name: { en: "z of it", "zh-CN": "对应的 z 值" }, value: criticalZ(alphaOfEach(alpha, arms), tails), unit: "number" },
    { name: { en: "people in the test a day", "zh-CN": "每天进入测试的人数" }, value: dailyPeople * share, unit: "count" },
  ],
});
