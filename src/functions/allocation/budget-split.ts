import { budgetSplit } from "../../core/allocation/budget-split";
import { DomainError } from "../../core/errors";
import { defineFunction } from "../define";
import { number, numberOr } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";

export const BUDGET_SPLIT = defineFunction({
  id: "BUDGET_SPLIT",
  family: "allocation",
  params: [
    number("total", { unit: "money", min: 0, text: words(["total", "The budget to split. A blank cell counts as 0."], ["总预算", "要拆分的总预算。空单元格按 0 计。"]) }),
    series("weights", { unit: "ratio", min: 0, text: words(["weights", "Weight of each line in any unit, e.g. last year's sales: one row or column, without blanks."], ["权重", "每一行的权重，单位不限，如去年销售额。一行或一列，不能有空格。"]) }),
    numberOr("unit", 0.01, { unit: "money", above: 0, text: words(["unit", "Smallest amount to hand out: 0.01 for cents, 1 or 1000 for round sums. 0.01 if left out."], ["最小单位", "拆到多细：0.01 为分，1 或 1000 为整数。不填按 0.01。"]) }),
  ],
  returns: { shape: "table", unit: "money", columns: [{ en: "Amount", "zh-CN": "金额" }] },
  text: {
    en: {
      summary: "Splits a budget by weights into rounded amounts that add up to it exactly. Spills one row per line.",
      use: "Use it to hand a budget down to shops, channels or months without the last line having to swallow the rounding.",
      formula: ["amount = total × weight ÷ Σ weights, rounded down to the unit; the units left over go to the largest remainders, earlier lines first"],
      traps: [
        "Weights need not add up to 100%: only their ratio counts. A weight of 0 gets nothing.",
        "It splits, it does not optimise: for the best split use OPS.ALLOCATE.",
        "All weights 0 give #DIV/0!, a blank among them #VALUE!. If the total is no multiple of the unit, one line carries the difference.",
      ],
    },
    "zh-CN": {
      summary: "按权重拆分预算，取整后合计正好等于总额，每行一个数向下溢出。",
      use: "把总预算拆到店铺、渠道或月份，不用让最后一行去凑零头。",
      formula: ["金额 = 总预算 × 权重 ÷ 权重合计，先按最小单位向下取整，剩余单位依次给余数最大的行，相同时给靠前的行"],
      traps: [
        "权重不必合计 100%，只看比例；权重为 0 的行分不到。",
        "只负责拆分，不负责找最优，求最优分配请用 OPS.ALLOCATE。",
        "权重全为 0 返回 #DIV/0!，有空单元格返回 #VALUE!。总额不是最小单位的整数倍时，差额落在其中一行。",
      ],
    },
  },
  examples: [
    { args: [100, [[1], [1], [1]]], result: [[33.34], [33.33], [33.33]], source: "Largest remainder: 100.00 in cents, the odd one to the first line" },
    {
      args: [500000, [[5, 3, 1]], 1000],
      result: [[278000], [167000], [55000]],
      source: "Largest remainder by hand: 277.8, 166.7 and 55.6 thousand; 277 + 166 + 55 leave two for the remainders .8 and .7",
      story: { en: "Half a million over three channels, in thousands.", "zh-CN": "50 万预算按 5:3:1 拆到三个渠道，精确到千元。" },
    },
    { args: [100, [[0], [0]]], result: { error: "#DIV/0!" }, source: "No weight" },
    { args: [100, [[1], [-1]]], result: { error: "#NUM!" }, source: "A negative weight is refused" },
  ],
  sources: ["Largest remainder method (Hamilton)"],
  keywords: ["拆预算", "预算分配", "取整", "尾差", "largest remainder", "rounding", "split budget"],
  related: ["ALLOCATE"],
  fit: (_total, weights) => {
    if (weights.length === 0) throw new DomainError("value", "empty", { param: "weights" });
  },
  compute: (total, weights, unit) => budgetSplit(total, weights, unit).map((amount) => [amount]),
});
