import { DomainError } from "../../core/errors";
import { equals } from "../../core/numeric/equality";
import { pace } from "../../core/planning/pacing";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { seriesMaybe } from "../params/series-maybe";
import { words } from "../params/words";
import { notAbove } from "../native/parts";

const cell = (value: number | undefined, denominator: string): ResultCell =>
  value ?? new DomainError("div0", denominator === "weights" ? "zero-total" : "zero-denominator", { param: denominator });
const remaining = (value: number | undefined): ResultCell => value ?? new DomainError("div0", "period-over");

/** The share of the target that should be reached by now, for the plain formula. */
const PASSED = "IF(ISOMITTED(weights),elapsed/total,IF(elapsed=0,0,SUM(SPAN(INDEX(weights,1),INDEX(weights,elapsed))))/SUM(weights))";

export const PACING = defineFunction({
  id: "PACING",
  family: "planning",
  params: [
    number("actual", {
      unit: "money",
      text: words(
        ["actual", "What has been reached (or spent) so far. A blank cell counts as 0."],
        ["已完成", "到目前完成（或花掉）多少。空单元格按 0 计。"],
      ),
    }),
    number("target", {
      unit: "money",
      min: 0,
      text: words(["target", "The target or budget of the whole period, from 0."], ["目标", "整个周期的目标或预算，不小于 0。"]),
    }),
    number("elapsed", {
      unit: "periods",
      min: 0,
      text: words(
        ["elapsed", "How many days or periods have passed, up to the total. Whole numbers with weights."],
        ["已过天数", "已过去几天（期），不超过总数。填权重时须为整数。"],
      ),
    }),
    number("total", {
      unit: "periods",
      min: 0,
      text: words(["total", "How many days or periods there are, from 0."], ["总天数", "整个周期共几天（期）。"]),
    }),
    seriesMaybe("weights", {
      unit: "number",
      min: 0,
      defaultText: "equal",
      text: words(
        ["weights", "Expected weight of each period in any unit, as many as the total, e.g. more on weekends. Equal if left out."],
        ["各天权重", "每天预计占多少，个数等于总天数，单位不限，如周末填高一些。不填则每天相同。"],
      ),
    }),
  ],
  returns: {
    shape: "row",
    unit: "money",
    columns: [
      { en: "Expected to date", "zh-CN": "应完成" },
      { en: "Pace index", "zh-CN": "进度指数", unit: "ratio" },
      { en: "Projected total", "zh-CN": "预计总量" },
      { en: "Required per remaining period", "zh-CN": "剩余每期需完成" },
    ],
  },
  text: {
    en: {
      summary:
        "Pacing of a target or budget: expected to date, pace index (1 = on track), projected total, needed per remaining period. Spills.",
      use: "Use it during a month or campaign to see in time whether the target will be missed or the budget spent too early.",
      formula: [
        "s = elapsed ÷ total (with weights: Σ weights passed ÷ Σ all)",
        "expected = target × s; pace = actual ÷ expected; projected = actual ÷ s",
        "required = max(0, target − actual) ÷ (total − elapsed)",
      ],
      traps: [
        "Without weights every day counts alike. Where weekends or launch days are strong, early numbers mislead: give weights, e.g. last year's daily sales or OPS.SEASONAL_INDEX.",
        "Elapsed means finished days. Counting today as passed in the morning makes the pace look slow.",
        "For a budget an index above 1 is overspending, not success.",
        "Required is the plain mean of what is left; it does not use the weights.",
        "At the start pace and projection show #DIV/0!, with a target of 0 the pace; on the last day required does. More days passed than there are gives #NUM!; not one weight per day #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "目标或预算进度：应完成、进度指数（1 为正常）、预计总量、剩余每期需完成，横向溢出四格。",
      use: "月中、活动中随时看一眼：目标能不能完成，预算会不会提前花光。",
      formula: [
        "s = 已过 ÷ 总数（有权重：已过权重之和 ÷ 权重总和）",
        "应完成 = 目标 × s；进度指数 = 已完成 ÷ 应完成；预计总量 = 已完成 ÷ s",
        "剩余每期 = max(0，目标 − 已完成) ÷（总数 − 已过）",
      ],
      traps: [
        "不填权重时每天一样。周末、首发日、大促当天偏高的生意，前几天的数字会误导人，请填权重，例如去年的日销或 OPS.SEASONAL_INDEX。",
        "“已过”指完整过去的天数，早上就把今天算进去，会显得进度落后。",
        "看预算时，指数大于 1 是超支，不是好事。",
        "“剩余每期需完成”是剩余目标的平均数，不按权重分。",
        "第一天之前，进度指数和预计总量显示 #DIV/0!；目标为 0 时进度指数也是；最后一天“剩余每期”是。已过多于总数返回 #NUM!；权重个数不等于总数返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`s = \frac{e}{n}`, "Without weights", "不填权重"],
      [tex`s = \frac{\sum_{i=1}^{e} w_i}{\sum_{i=1}^{n} w_i}`, "With weights", "填权重"],
      tex`E = s\,G, \qquad p = \frac{A}{E}, \qquad F = \frac{A}{s}`,
      tex`q = \frac{\max(0,\ G - A)}{n - e}`,
    ],
    where: [
      ["E", "expected to date", "应完成"],
      ["p", "pace index", "进度指数"],
      ["F", "projected total", "预计总量"],
      ["q", "required per remaining period", "剩余每期需完成"],
      ["A", "actual"],
      ["G", "target"],
      ["e", "elapsed"],
      ["n", "total"],
      ["w_i", "weights"],
      ["s", "share that should be done by now", "到目前应完成的比例"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "elapsed", from: 1, to: 30, step: 1 },
    columns: [0],
    level: { value: 420000, label: { en: "done so far", "zh-CN": "目前已完成" } },
    title: {
      en: "What should be done by each day, and what has been done: where the lines meet is the day the campaign has got to.",
      "zh-CN": "每天应完成多少，与目前已完成的对比：两线相交处，就是实际走到了哪一天。",
    },
  },
  native: {
    unless: [
      ["IF(ISOMITTED(weights),FALSE,ABS(COUNT(weights)-total)>1E-9)", "#VALUE!"],
      notAbove("elapsed", "total"),
      ["IF(ISOMITTED(weights),FALSE,ABS(elapsed-ROUND(elapsed,0))>1E-10)", "#NUM!"],
    ],
    formula: [`target*${PASSED}`, `actual/(target*${PASSED})`, `actual/(${PASSED})`, "MAX(0,target-actual)/(total-elapsed)"],
  },
  examples: [
    {
      args: [420000, 1000000, 12, 30],
      result: [[400000, 1.05, 1050000, 580000 / 18]],
      source: "Identities: s = 0.4; 580000 left over 18 days",
      story: {
        en: "A shop has a target of 1 million for a month of 30 days and has sold 420,000 after 12. It is 5% ahead; 32,222 a day will do for the rest.",
        "zh-CN": "店铺月目标 100 万，过了 12 天做到 42 万，比进度快 5%，剩下 18 天每天做 3.2 万就够。",
      },
    },
    { args: [60, 100, 1, 2, [[3, 1]]], result: [[75, 0.8, 80, 40]], source: "By hand: the first period carries three quarters" },
    { args: [0, 100, 0, 30], result: [[0, { error: "#DIV/0!" }, { error: "#DIV/0!" }, 100 / 30]], source: "Nothing has passed yet" },
    { args: [100, 100, 31, 30], result: { error: "#NUM!" }, source: "More days than the month has" },
    { args: [1, 2, 1, 3, [[1, 1]]], result: { error: "#VALUE!" }, source: "One weight for each period" },
  ],
  sources: ["Budget and target pacing, standard practice"],
  keywords: [
    "月底能完成多少",
    "预计月底",
    "month end forecast",
    "进度",
    "达成率",
    "时间进度",
    "完成率",
    "预算消耗",
    "日均",
    "大促目标",
    "月目标",
    "on track",
    "burn rate",
    "run rate",
    "will we hit the target",
    "大促进度",
  ],
  related: ["BUDGET_VARIANCE", "KPI_SCORE", "TARGET_BLEND", "SEASONAL_INDEX", "LAUNCH_PLAN"],
  fit: (_actual, _target, _elapsed, total, weights) => {
    if (weights !== undefined && !equals(weights.length, total))
      throw new DomainError("value", "weights-per-period", { param: "weights", total, given: weights.length });
  },
  compute: (actual, target, elapsed, total, weights) => {
    const { expected, index, projected, required } = pace(actual, target, elapsed, total, weights);
    const share = expected !== undefined ? "elapsed" : weights === undefined ? "total" : "weights";
    return [[cell(expected, share), cell(index, target === 0 ? "target" : share), cell(projected, share), remaining(required)]];
  },
});
