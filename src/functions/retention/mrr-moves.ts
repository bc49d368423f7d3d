import { DomainError } from "../../core/errors";
import { mrrMoves, type MrrMove } from "../../core/retention/mrr-moves";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { labelsMaybe } from "../params/labels-maybe";
import { matrixWithBlanks } from "../params/matrix";
import { words } from "../params/words";

const movesOf = (mrr: readonly (readonly (number | null)[])[]): MrrMove[] => {
  const moves = mrrMoves(mrr);
  if (moves.length === 0) throw new DomainError("na", "too-few-values", { param: "mrr", min: 2 });
  return moves;
};

const share = (value: number | undefined): ResultCell => value ?? new DomainError("div0", "nobody-before");

export const MRR_MOVES = defineFunction({
  id: "MRR_MOVES",
  family: "retention",
  params: [
    matrixWithBlanks("mrr", {
      unit: "money",
      min: 0,
      text: words(
        ["recurring revenue", "What each customer pays in each month: a row per customer, a column per month, from 0. A blank is 0."],
        ["月经常性收入", "每位客户每月付多少：一位客户一行，一个月一列，不小于 0。空单元格按 0。"],
      ),
    }),
    labelsMaybe(
      "months",
      words(
        ["months", "Names or dates of the months, one for each column. Their numbers if left out."],
        ["月份", "各月的名称或日期，每列一个。不填用序号。"],
      ),
      "1, 2, 3 …",
    ),
  ],
  returns: {
    shape: "table",
    unit: "money",
    columns: [
      { en: "Month", "zh-CN": "月份", unit: "number" },
      { en: "Start", "zh-CN": "期初" },
      { en: "New", "zh-CN": "新增" },
      { en: "Expansion", "zh-CN": "增购" },
      { en: "Contraction", "zh-CN": "降级" },
      { en: "Churn", "zh-CN": "流失" },
      { en: "Reactivation", "zh-CN": "回流" },
      { en: "End", "zh-CN": "期末" },
      { en: "NRR", "zh-CN": "净收入留存 NRR", unit: "fraction" },
      { en: "GRR", "zh-CN": "总收入留存 GRR", unit: "fraction" },
    ],
  },
  text: {
    en: {
      summary:
        "MRR movements from a customer × month table: new, expansion, contraction, churn and reactivation for each month, with NRR and GRR. Spills.",
      use: "Use it for the monthly report of a subscription: what grew and what leaked, as a waterfall from the start to the end of each month.",
      formula: [
        "end = start + new + expansion + reactivation − contraction − churn",
        "NRR = (start + expansion − contraction − churn) ÷ start",
        "GRR = (start − contraction − churn) ÷ start",
      ],
      traps: [
        "All moves are positive numbers; contraction and churn are taken off.",
        "Who paid before, but not last month, is reactivation, not new. Customers from before the first month look new: begin the table early.",
        "NRR and GRR are of the customers present at the start, so reactivation is in neither. ChartMogul's net churn takes it off: add reactivation ÷ start for that.",
        "Put yearly contracts in as a twelfth a month, and one-off fees not at all. One row per customer: two rows of one customer are two customers here.",
        "Without revenue at the start NRR and GRR are #DIV/0!. Fewer than two months give #N/A, a negative amount #NUM!, another number of names than months #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "收入变动表：从“客户 × 月份”的收入表算出每月新增、增购、降级、流失、回流，以及 NRR、GRR，自动溢出。",
      use: "订阅业务月报用：从期初到期末，收入从哪里来、漏在哪里，可直接画瀑布图。",
      formula: [
        "期末 = 期初 + 新增 + 增购 + 回流 − 降级 − 流失",
        "NRR =（期初 + 增购 − 降级 − 流失）÷ 期初",
        "GRR =（期初 − 降级 − 流失）÷ 期初",
      ],
      traps: [
        "各项变动都是正数，降级和流失在计算时减去。",
        "以前付过、上个月没付、这个月又付，算回流，不算新增。表开始得太晚，老客户会被当成新增。",
        "NRR、GRR 只看期初在册的客户，回流不在其中。ChartMogul 的净流失会扣掉回流，要一致就加上 回流 ÷ 期初。",
        "年付合同按十二分之一填进各月，一次性费用不要填。一位客户只能一行，两行会当成两位客户。",
        "期初为零时 NRR、GRR 返回 #DIV/0!。不足两个月返回 #N/A，金额为负返回 #NUM!，月份个数和列数不一致返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [tex`E = S + N + X + R - C - K`, tex`\mathrm{NRR} = \frac{S + X - C - K}{S}, \qquad \mathrm{GRR} = \frac{S - C - K}{S}`],
    where: [
      ["E", "recurring revenue of the month", "期末收入"],
      ["S", "recurring revenue of the month before", "期初收入"],
      ["N", "of customers who never paid before", "新增：从未付过费的客户"],
      ["X", "rises", "增购"],
      ["R", "of customers who paid before, but not last month", "回流：以前付过、上月没付的客户"],
      ["C", "falls", "降级"],
      ["K", "of customers who pay no more", "流失：不再付费的客户"],
      [tex`\mathrm{NRR}`, "net revenue retention", "净收入留存率"],
      [tex`\mathrm{GRR}`, "gross revenue retention", "总收入留存率"],
    ],
  },
  picture: {
    kind: "columns",
    example: 1,
    columns: [2, 5, 6],
    labels: 0,
    title: { en: "New, lost and reactivated revenue of each month.", "zh-CN": "每月新增、流失和回流的收入。" },
  },
  examples: [
    {
      args: [
        [
          [10, 0],
          [30, 20],
          [30, 40],
          [30, 30],
        ],
      ],
      result: [[2, 100, 0, 10, 10, 10, 0, 90, 0.9, 0.8]],
      source: "ChartMogul's example: gross churn 20%, net churn 10%",
      story: {
        en: "Four customers paid 100 last month. One left (10), one pays less (10), one pays more (10): 90 are left, and the same customers bring 90% of what they did.",
        "zh-CN":
          "四位客户上月共付 100 元：一位流失 10 元，一位降级少付 10 元，一位增购 10 元。本月 90 元，NRR 90%、GRR 80%，靠增购补回一半。",
      },
    },
    {
      args: [
        [
          [100, 100, 120],
          [50, "", 50],
          ["", 30, 20],
        ],
      ],
      result: [
        [2, 150, 30, 0, 0, 50, 0, 130, 2 / 3, 2 / 3],
        [3, 130, 0, 20, 10, 0, 50, 190, 1.07692307692308, 0.923076923076923],
      ],
      source: "Worked by hand: 140 ÷ 130 and 120 ÷ 130; the second customer comes back",
    },
    { args: [[[0, 5]]], result: [[2, 0, 5, 0, 0, 0, 0, 5, { error: "#DIV/0!" }, { error: "#DIV/0!" }]], source: "No revenue at the start" },
    { args: [[[5], [6]]], result: { error: "#N/A" }, source: "One month has no moves" },
    { args: [[[5, -1]]], result: { error: "#NUM!" }, source: "A negative amount" },
    { args: [[[5, 6]], [["Jan"]]], result: { error: "#VALUE!" }, source: "One name for two months" },
  ],
  sources: ["ChartMogul: MRR movements, gross and net MRR churn"],
  keywords: [
    "收入变动表",
    "收入变动",
    "月经常性收入",
    "续费 增购 流失",
    "NRR怎么算",
    "客户回流",
    "MRR movements",
    "MRR waterfall",
    "expansion contraction churn",
    "net revenue retention by month",
    "reactivation MRR",
  ],
  related: ["NRR", "GRR", "COHORT_TABLE", "LTV_CAC", "SBG_FIT"],
  fit: (mrr, months) => {
    if (months !== undefined && months.length !== (mrr[0]?.length ?? 0))
      throw new DomainError("value", "wrong-count", { param: "months", given: months.length, needed: mrr[0]?.length ?? 0, per: "column" });
  },
  compute: (mrr, months) =>
    movesOf(mrr).map((move, i): ResultCell[] => [
      months?.[i + 1] ?? i + 2,
      move.start,
      move.fresh,
      move.expansion,
      move.contraction,
      move.churn,
      move.reactivation,
      move.end,
      share(move.nrr),
      share(move.grr),
    ]),
  intermediates: (mrr) => {
    const moves = movesOf(mrr);
    const sum = (of: (move: MrrMove) => number): number => moves.reduce((total, move) => total + of(move), 0);
    return [
      { name: { en: "customers", "zh-CN": "客户数" }, value: mrr.length, unit: "count" },
      { name: { en: "new in all months", "zh-CN": "各月新增合计" }, value: sum(({ fresh }) => fresh), unit: "money" },
      {
        name: { en: "lost in all months", "zh-CN": "各月降级与流失合计" },
        value: sum(({ contraction, churn }) => contraction + churn),
        unit: "money",
      },
      {
        name: { en: "change from the first to the last month", "zh-CN": "首月到末月的变化" },
        value: (moves.at(-1)?.end ?? 0) - (moves[0]?.start ?? 0),
        unit: "money",
      },
    ];
  },
});
