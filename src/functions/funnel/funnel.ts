import { DomainError } from "../../core/errors";
import { funnel } from "../../core/funnel/funnel";
import { weakestStep } from "../../core/funnel/weakest-step";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { series } from "../params/series";

const rate = (value: number | undefined): ResultCell => value ?? new DomainError("div0", "zero-denominator", { param: "counts" });

export const FUNNEL = defineFunction({
  id: "FUNNEL",
  family: "funnel",
  params: [
    series("counts", {
      unit: "count",
      min: 0,
      inOneLine: true,
      text: {
        en: { label: "step counts", help: "People at each step, top of the funnel first: one row or one column, without blanks." },
        "zh-CN": { label: "各步人数", help: "从漏斗顶端开始的各步人数，选一行或一列，中间不能有空单元格。" },
      },
    }),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Count", "zh-CN": "人数", unit: "count" },
      { en: "Step rate", "zh-CN": "环节转化率", unit: "fraction" },
      { en: "Overall rate", "zh-CN": "总转化率", unit: "fraction" },
      { en: "Drop-off", "zh-CN": "流失人数", unit: "count" },
    ],
  },
  text: {
    en: {
      summary: "A funnel's step rate, overall rate and drop-off for each step. Spills one row per step.",
      use: "Use it to see where people leave between seeing and buying, and which step is worth working on.",
      formula: [
        "step rate = count ÷ count of the step before",
        "overall rate = count ÷ count of the first step",
        "drop-off = count of the step before − count",
      ],
      traps: [
        "Each step should count the same people within the same time; mixing visits and visitors breaks the rates.",
        "Counts may rise where people enter halfway: the step rate is then above 100% and the drop-off negative. That is no error. Closed funnels of analytics tools never rise, because they count only who came through every step.",
        "A blank within the range gives #VALUE!, except in older desktop Excel, which hands blanks over as 0.",
        "A step after a zero shows #DIV/0! as its step rate, and every later overall rate does so where the first step is zero. A negative count gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "漏斗分析：每一步的环节转化率、总转化率和流失人数，每步一行向下溢出。",
      use: "看用户从进店到下单，在哪一步流失最多、先改哪一步最划算。",
      formula: ["环节转化率 = 本步人数 ÷ 上一步人数", "总转化率 = 本步人数 ÷ 第一步人数", "流失人数 = 上一步人数 − 本步人数"],
      traps: [
        "各步要数同一批人、同一段时间；人次和人数混着用会算错。",
        "用户能从中途进来时，后一步可能比前一步多：环节转化率超过 100%，流失人数为负，这不算错。",
        "区域里有空单元格返回 #VALUE!；旧版桌面 Excel 会把空单元格当 0 传入。",
        "上一步为零时，本步环节转化率显示 #DIV/0!；第一步为零时，之后的总转化率都是 #DIV/0!。填负数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`s_i = \frac{n_i}{n_{i-1}} \qquad o_i = \frac{n_i}{n_1} \qquad d_i = n_{i-1} - n_i`, tex`s_1 = o_1 = 1, \qquad d_1 = 0`],
    where: [
      ["s_i", "step rate of step i", "第 i 步的环节转化率"],
      ["o_i", "overall rate up to step i", "到第 i 步的总转化率"],
      ["d_i", "people lost on the way to step i", "到第 i 步流失的人数"],
      ["n_i", "people at step i", "第 i 步的人数"],
    ],
  },
  picture: {
    kind: "funnel",
    columns: [0, 2],
    names: [
      { en: "visitors", "zh-CN": "进店" },
      { en: "product view", "zh-CN": "看新品" },
      { en: "basket", "zh-CN": "加购" },
      { en: "order", "zh-CN": "下单" },
    ],
    title: { en: "People at each step, with the share of those who began.", "zh-CN": "各环节人数，以及占第一步的比例。" },
  },
  examples: [
    {
      args: [[[10000], [4200], [1260], [315]]],
      result: [
        [10000, 1, 1, 0],
        [4200, 0.42, 0.42, 5800],
        [1260, 0.3, 0.126, 2940],
        [315, 0.25, 0.0315, 945],
      ],
      source: "Identities of the closed funnel as Amplitude and GA4 report it",
      story: {
        en: "A shop's launch day: 10,000 visitors, 4,200 looked at the product, 1,260 put it in the basket, 315 ordered. Three in four baskets are left behind, the first thing to work on.",
        "zh-CN": "上新当天 1 万人进店，4200 人看了新品，1260 人加购，315 人下单：四个加购的人有三个没付款，先从这一步改起。",
      },
    },
    {
      args: [[[0, 5]]],
      result: [
        [0, 1, 1, 0],
        [5, { error: "#DIV/0!" }, { error: "#DIV/0!" }, -5],
      ],
      source: "Nothing to divide by",
    },
    { args: [[[10], [""], [3]]], result: { error: "#VALUE!" }, source: "A gap in an aligned series is refused" },
    { args: [[[10], [-1]]], result: { error: "#NUM!" }, source: "Negative counts are refused" },
  ],
  sources: ["Amplitude funnel analysis", "GA4 funnel exploration, closed funnel"],
  keywords: [
    "漏斗",
    "转化率",
    "流失",
    "加购",
    "转化链路",
    "哪一步流失",
    "conversion",
    "drop-off",
    "funnel analysis",
    "where do people leave",
  ],
  related: ["FUNNEL_REQUIRED", "GOAL", "CHANNEL_METRICS", "BOUNCE_RATE", "MIX_RATE", "PAY_RATE", "GMV"],
  fit: (counts) => {
    if (counts.length === 0) throw new DomainError("value", "empty", { param: "counts" });
  },
  compute: (counts) => funnel(counts).map((step) => [step.count, rate(step.stepRate), rate(step.overallRate), step.dropOff]),
  intermediates: (counts) => {
    const weakest = weakestStep(funnel(counts));
    const entered = counts[0] as number;
    const arrived = counts[counts.length - 1] as number;
    return [
      { name: { en: "people who entered", "zh-CN": "进入漏斗的人数" }, value: entered, unit: "count" },
      { name: { en: "people at the last step", "zh-CN": "走到最后一步的人数" }, value: arrived, unit: "count" },
      { name: { en: "lost on the way", "zh-CN": "中途流失的人数" }, value: entered - arrived, unit: "count" },
      ...(entered > 0
        ? [
            {
              name: { en: "conversion from first to last step", "zh-CN": "从第一步到最后一步的转化率" },
              value: arrived / entered,
              unit: "fraction",
            } as const,
          ]
        : []),
      ...(weakest === undefined
        ? []
        : [
            { name: { en: "lowest step rate", "zh-CN": "最低的环节转化率" }, value: weakest.rate, unit: "fraction" } as const,
            {
              name: { en: "step with that rate, counted from 1", "zh-CN": "转化率最低的是第几步" },
              value: weakest.place,
              unit: "number",
            } as const,
          ]),
    ];
  },
});
