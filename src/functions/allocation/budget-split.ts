import { budgetSplit } from "../../core/allocation/budget-split";
import { wholeUnits } from "../../core/allocation/whole-units";
import { DomainError } from "../../core/errors";
import { fromDecimal } from "../../core/numeric/decimal";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";

export const BUDGET_SPLIT = defineFunction({
  id: "BUDGET_SPLIT",
  family: "allocation",
  params: [
    number("total", {
      unit: "money",
      min: 0,
      text: words(
        ["total", "The budget or target to split, from 0. A blank cell counts as 0."],
        ["总预算", "要拆分的总预算或总目标，不小于 0。空单元格按 0 计。"],
      ),
    }),
    series("weights", {
      unit: "ratio",
      min: 0,
      text: words(
        ["weights", "Weight of each line from 0 in any unit, e.g. last year's sales: one row or column, without blanks."],
        ["权重", "每一行的权重，不小于 0，单位不限，如去年销售额。一行或一列，不能有空单元格。"],
      ),
    }),
    numberOr("unit", 0.01, {
      unit: "money",
      above: 0,
      text: words(
        ["unit", "Smallest amount to hand out: 0.01 for cents, 1 or 1000 for round sums. 0.01 if left out."],
        ["最小单位", "拆到多细：0.01 为分，1 或 1000 为整数。不填按 0.01。"],
      ),
    }),
  ],
  returns: { shape: "table", unit: "money", columns: [{ en: "Amount", "zh-CN": "金额" }] },
  text: {
    en: {
      summary: "Splits a budget by weights into rounded amounts that add up to it exactly. Spills one row per line.",
      use: "Use it to hand a budget or a target down to shops, channels or months without the last line having to swallow the rounding.",
      formula: [
        "amount = total × weight ÷ Σ weights, rounded down to the unit; the units left over go to the largest remainders, earlier lines first",
      ],
      traps: [
        "Weights need not add up to 100%: only their ratio counts. A weight of 0 gets nothing.",
        "It splits, it does not optimise: for the best split use OPS.ALLOCATE.",
        "Rounding each line by itself may miss the total by a few cents. Here a line can differ by one unit from its rounded share.",
        "If the total is no multiple of the unit, one line carries the difference. Sorting the list anew can move a unit between tied lines.",
        "All weights 0 give #DIV/0!, a blank among them #VALUE!, a negative one or a unit of 0 #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "按权重拆分预算，取整后合计正好等于总额，每行一个数向下溢出。",
      use: "把总预算、总目标拆到店铺、渠道或月份，不用让最后一行去凑零头。",
      formula: ["金额 = 总预算 × 权重 ÷ 权重合计，先按最小单位向下取整，剩余单位依次给余数最大的行，相同时给靠前的行"],
      traps: [
        "权重不必合计 100%，只看比例；权重为 0 的行分不到。",
        "它只负责拆，不负责找最优；想知道怎么分效果最大，请用 OPS.ALLOCATE。",
        "每行各自四舍五入，合计常会差几分钱；这里保证合计不差，所以某一行可能和自己四舍五入的数差一个单位。",
        "总额不是最小单位的整数倍时，差额落在其中一行；余数并列时看先后，重新排序会让那一个单位换行。",
        "权重全为 0 返回 #DIV/0!，有空单元格返回 #VALUE!，权重为负或最小单位为 0 返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`q_i = \frac{T}{u} \cdot \frac{w_i}{\sum_{j=1}^{n} w_j}`,
      tex`a_i = u \left( \lfloor q_i \rfloor + \delta_i \right), \qquad \delta_i \in \{0, 1\}, \qquad \sum_{i=1}^{n} a_i = T`,
    ],
    where: [
      ["a_i", "amount of line i", "第 i 行的金额"],
      ["T", "total"],
      ["w_i", "weights"],
      ["u", "unit"],
      ["q_i", "exact share in units", "精确份额，按最小单位计"],
      [tex`\delta_i`, "1 for the largest remainders, as many as units are left", "余数最大的几行为 1，个数等于剩余单位数"],
      ["n", "number of lines", "行数"],
    ],
  },
  picture: {
    kind: "bars",
    names: [
      { en: "search", "zh-CN": "搜索" },
      { en: "feed ads", "zh-CN": "信息流" },
      { en: "influencers", "zh-CN": "达人" },
    ],
    title: { en: "The budget by line, in whole thousands that add up to it.", "zh-CN": "各项预算，精确到千元，合计不差。" },
  },
  examples: [
    {
      args: [100, [[1], [1], [1]]],
      result: [[33.34], [33.33], [33.33]],
      source: "Largest remainder: 100.00 in cents, the odd one to the first line",
    },
    {
      args: [500000, [[5, 3, 1]], 1000],
      result: [[278000], [167000], [55000]],
      source: "Largest remainder by hand: 277.8, 166.7 and 55.6 thousand; 277 + 166 + 55 leave two for the remainders .8 and .7",
      story: {
        en: "A quarter's half million goes to search, feed ads and influencers as 5 : 3 : 1, in whole thousands: 278, 167 and 55 thousand, which add up.",
        "zh-CN": "季度预算 50 万按 5 : 3 : 1 拆给搜索、信息流和达人，精确到千元：27.8 万、16.7 万、5.5 万，合计一分不差。",
      },
    },
    { args: [100, [[0], [0]]], result: { error: "#DIV/0!" }, source: "No weight" },
    { args: [100, [[1], [-1]]], result: { error: "#NUM!" }, source: "A negative weight is refused" },
  ],
  sources: ["Largest remainder method (Hamilton)"],
  keywords: [
    "拆预算",
    "预算分配",
    "预算怎么分",
    "目标拆解",
    "取整",
    "尾差",
    "凑整",
    "分摊",
    "largest remainder",
    "rounding",
    "split budget",
    "allocate a target",
  ],
  related: ["ALLOCATE", "SEASONAL_INDEX", "LAUNCH_PLAN", "PACING"],
  fit: (_total, weights) => {
    if (weights.length === 0) throw new DomainError("value", "empty", { param: "weights" });
  },
  compute: (total, weights, unit) => budgetSplit(total, weights, unit).map((amount) => [amount]),
  intermediates: (total, weights, unit) => {
    const [lines, , money, one, exponent] = wholeUnits(total, weights, unit);
    const units = Number(money / one);
    const given = Number(lines.reduce((sum, line) => sum + line, 0n));
    const rest = fromDecimal({ digits: money % one, exponent });
    return [
      { name: { en: "sum of the weights", "zh-CN": "权重合计" }, value: weights.reduce((sum, weight) => sum + weight, 0), unit: "number" },
      { name: { en: "units to hand out", "zh-CN": "可分的单位数" }, value: units, unit: "count" },
      { name: { en: "units handed out when rounding down", "zh-CN": "向下取整分出的单位数" }, value: given, unit: "count" },
      { name: { en: "units left for the largest remainders", "zh-CN": "剩给余数最大各行的单位数" }, value: units - given, unit: "count" },
      ...(rest === 0
        ? []
        : [{ name: { en: "rest smaller than a unit", "zh-CN": "不足一个单位的零头" }, value: rest, unit: "money" as const }]),
    ];
  },
});
