import { kpiScore } from "../../core/planning/kpi-score";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

export const KPI_SCORE = defineFunction({
  id: "KPI_SCORE",
  family: "planning",
  params: [
    number("actual", {
      unit: "number",
      text: words(["actual", "What was reached. A blank cell counts as 0."], ["实际值", "实际完成多少。空单元格按 0 计。"]),
    }),
    number("target", {
      unit: "number",
      min: 0,
      text: words(
        ["target", "The target value, above 0. Zero or blank gives #DIV/0!."],
        ["目标值", "目标，须大于 0。为零或留空返回 #DIV/0!。"],
      ),
    }),
    numberOr("weight", 100, {
      unit: "number",
      min: 0,
      text: words(
        ["weight", "Points for hitting the target exactly, from 0. 100 if left out."],
        ["权重分", "恰好完成目标得多少分，不小于 0。不填按 100。"],
      ),
    }),
    numberOr("floor", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["floor", "Attainment below this scores 0, e.g. 60%; from 0 to 100%. 0 if left out."],
        ["起评线", "完成率低于这个数得 0 分，如 60%，0 到 100%。不填按 0。"],
      ),
    }),
    numberOr("cap", 1.2, {
      unit: "ratio",
      min: 0,
      text: words(
        ["cap", "Attainment counts up to this, e.g. 120%; not below the floor. 1.2 if left out."],
        ["封顶", "完成率最多按这个数计，如 120%，不小于起评线。不填按 1.2。"],
      ),
    }),
    option(
      "direction",
      { higher: { en: "higher is better", "zh-CN": "越高越好" }, lower: { en: "lower is better", "zh-CN": "越低越好" } },
      words(
        ["direction", "higher is better, or lower is better (costs, complaints, refunds)."],
        ["方向", "higher 越高越好；lower 越低越好（成本、投诉、退款率）。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "Points of a KPI: weight × attainment, with a floor below which nothing counts and a cap.",
      use: "Use it line by line in a scorecard and add the points up; weights of 100 in total give a score out of 100.",
      formula: [
        "higher: attainment = actual ÷ target; lower: attainment = 2 − actual ÷ target",
        "points = weight × min(attainment, cap); below the floor none",
      ],
      traps: [
        "Where lower is better, the target itself scores 100% and twice the target 0. Some firms divide target by actual instead, which is kinder to bad results.",
        "Where lower is better, a blank actual counts as 0 and scores full marks up to the cap. Fill it in first.",
        "The cap keeps one runaway KPI from paying for all others. Agree on floor and cap before the period.",
        "Floor and cap are attainments: 60% is 0.6, not 60.",
        "A target of 0 gives #DIV/0!; a negative target or a cap below the floor #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "KPI 得分：权重分 × 完成率，低于起评线得 0 分，超过封顶不再加分。",
      use: "考核表逐项计分再相加；权重合计 100 时，总分就是百分制。",
      formula: [
        "higher：完成率 = 实际值 ÷ 目标值；lower：完成率 = 2 − 实际值 ÷ 目标值",
        "得分 = 权重分 × min(完成率，封顶)；低于起评线得 0",
      ],
      traps: [
        "越低越好时，等于目标算 100%，做到目标的两倍就是 0 分。也有公司用目标 ÷ 实际，那样对差成绩更宽松。",
        "越低越好时，实际值留空按 0 计，会直接拿到封顶分，务必先填好数据。",
        "封顶是防止一项爆表盖住其他短板；起评线和封顶要在期初定好。",
        "起评线、封顶按完成率填：60% 写 0.6，不写 60。",
        "目标为 0 返回 #DIV/0!；目标为负，或封顶低于起评线，返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`q = \frac{a}{t}`, "Higher is better", "越高越好"],
      [tex`q = 2 - \frac{a}{t}`, "Lower is better", "越低越好"],
      tex`S = \begin{cases} 0 & q < f \\ w \min(q, c) & q \ge f \end{cases}`,
    ],
    where: [
      ["S", "points", "得分"],
      ["a", "actual"],
      ["t", "target"],
      ["w", "weight"],
      ["f", "floor"],
      ["c", "cap"],
      ["q", "attainment", "完成率"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "actual", from: 0, to: 160, step: 2 },
    title: { en: "The score follows attainment between the floor and the cap.", "zh-CN": "得分在下限和上限之间随完成率变化。" },
  },
  native: {
    unless: [
      ["cap-floor<-1E-12*floor", "#NUM!"],
      ["target=0", "#DIV/0!"],
    ],
    formula: [
      'IF(IF(direction="lower",2-actual/target,actual/target)-floor<-1E-12*floor,0,',
      'weight*MIN(IF(direction="lower",2-actual/target,actual/target),cap))',
    ].join(""),
  },
  examples: [
    {
      args: [92, 100, 30],
      result: 27.6,
      source: "Identity: 30 × 0.92",
      story: {
        en: "In a shop manager's scorecard GMV is worth 30 of 100 points. The quarter brought 92 of a target of 100 (thousand): 27.6 points.",
        "zh-CN": "店长季度考核里 GMV 占 30 分，目标 100 万做到 92 万，这一项得 27.6 分。",
      },
    },
    { args: [150, 100, 30], result: 36, source: "Identity: capped at 1.2" },
    { args: [55, 100, 30, 0.6], result: 0, source: "Below the floor" },
    { args: [0.04, 0.05, 20, 0, 1.2, "lower"], result: 24, source: "Identity: 2 − 0.8 = 1.2" },
    { args: [50, 0], result: { error: "#DIV/0!" }, source: "No target" },
    { args: [50, 100, 30, 1, 0.5], result: { error: "#NUM!" }, source: "A cap below the floor" },
  ],
  sources: ["Balanced scorecard practice: weighted attainment with floor and cap"],
  keywords: ["绩效", "考核", "打分", "完成率", "绩效考核", "店长考核", "scorecard", "performance review", "bonus points"],
  related: ["PACING", "BUDGET_VARIANCE", "GOAL"],
  compute: (actual, target, weight, floor, cap, direction) => kpiScore(actual, target, { weight, floor, cap, direction }),
});
