import { DomainError } from "../../core/errors";
import { followUpTotals } from "../../core/retention/follow-up-totals";
import { kaplanMeier } from "../../core/retention/kaplan-meier";
import { defineFunction } from "../define";
import { tex } from "../math";
import { flags } from "../params/flags";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";

/** Remission times in weeks of 21 leukaemia patients on 6-MP (Freireich and others 1963), the textbook example; 0 is censored. */
const SIX_MP = {
  weeks: [[6], [6], [6], [6], [7], [9], [10], [10], [11], [13], [16], [17], [19], [20], [22], [23], [25], [32], [32], [34], [35]],
  relapsed: [[1], [1], [1], [0], [1], [0], [1], [0], [0], [1], [1], [0], [0], [0], [1], [1], [0], [0], [0], [0], [0]],
} as const;

export const SURVIVAL_KM = defineFunction({
  id: "SURVIVAL_KM",
  family: "retention",
  params: [
    series("durations", {
      unit: "periods",
      min: 0,
      text: words(
        ["durations", "How long each customer stayed, or has stayed so far, in any unit; one per customer, without blanks."],
        ["存续时长", "每位客户留了多久（没流失的填到现在多久），单位自定，每人一个数，不能有空单元格。"],
      ),
    }),
    flags(
      "churned",
      words(
        ["churned", "TRUE or 1 if the customer has left, FALSE or 0 if still active; as many as durations."],
        ["是否流失", "已流失填 TRUE 或 1，仍活跃填 FALSE 或 0，个数与时长相同。"],
      ),
    ),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Time", "zh-CN": "时点", unit: "periods" },
      { en: "At risk", "zh-CN": "在册人数", unit: "count" },
      { en: "Churned", "zh-CN": "流失人数", unit: "count" },
      { en: "Survival", "zh-CN": "存活率", unit: "fraction" },
      { en: "Standard error", "zh-CN": "标准误", unit: "fraction" },
    ],
  },
  text: {
    en: {
      summary: "Survival curve (Kaplan–Meier) of customers of different ages: time, at risk, churned, survival, standard error. Spills.",
      use: "Use it when customers began at different times and many are still there: they count for as long as they were seen, instead of being dropped or taken for loyal.",
      formula: [
        "S(t) = Π (1 − churned ÷ at risk), over all churn times up to t",
        "standard error = S × √Σ churned ÷ [at risk × (at risk − churned)]",
      ],
      traps: [
        "Leaving out customers who are still active makes churn look far too high. Enter them with FALSE.",
        "Between two rows the curve is flat. Beyond the last row it says nothing.",
        "The end of the curve rests on few customers: look at the column at risk.",
        "Once nobody is left the standard error shows #DIV/0!. Nobody churned gives #N/A, a negative duration #NUM!, a blank #VALUE!. Who was last seen at the time of a departure counts as at risk then.",
      ],
    },
    "zh-CN": {
      summary: "客户存活曲线（Kaplan–Meier）：时点、在册人数、流失人数、存活率、标准误，逐行溢出。",
      use: "客户加入时间不同、很多人还没流失时使用：没流失的按已观察到的时长计入，不会被漏掉，也不会被当成永远不走。",
      formula: [
        "S(t) = Π（1 − 流失人数 ÷ 在册人数），对 t 及之前的所有流失时点连乘",
        "标准误 = S × √Σ 流失人数 ÷ [在册人数 ×（在册人数 − 流失人数）]",
      ],
      traps: [
        "去掉仍活跃的客户会把流失算得过高，请保留他们，“是否流失”填 FALSE。",
        "两行之间曲线是平的，最后一行之后不能外推。",
        "曲线尾部人数少，先看“在册人数”再下结论。",
        "人走光之后标准误显示 #DIV/0!；无人流失返回 #N/A，时长为负返回 #NUM!，有空单元格返回 #VALUE!。观察期恰好止于某个流失时点的客户，那一刻仍算在册。",
      ],
    },
  },
  math: {
    lines: [
      tex`\hat S(t) = \prod_{t_i \le t} \left(1 - \frac{d_i}{n_i}\right)`,
      tex`\mathrm{SE}(t) = \hat S(t) \sqrt{\sum_{t_i \le t} \frac{d_i}{n_i\,(n_i - d_i)}}`,
    ],
    where: [
      [tex`\hat S(t)`, "share of customers still there after time t", "时点 t 之后仍在的客户比例"],
      [tex`\mathrm{SE}(t)`, "Greenwood's standard error", "Greenwood 标准误"],
      ["t_i", "a time at which somebody left", "有人流失的时点"],
      ["d_i", "customers who left then", "该时点流失的人数"],
      ["n_i", "customers at risk then: not gone and still observed", "该时点在册的人数：没流失、也还在观察期内"],
    ],
  },
  picture: {
    kind: "steps",
    columns: [3],
    labels: 0,
    start: [0, 1],
    title: {
      en: "The survival curve falls at each churn; customers who are still there count as long as they were seen.",
      "zh-CN": "每有人流失曲线就下一个台阶；仍在的客户按已观察的时长计入。",
    },
  },
  examples: [
    {
      args: [
        [[1], [2], [2], [3], [4]],
        [[true], [true], [false], [true], [false]],
      ],
      result: [
        [1, 5, 1, 0.8, 0.8 * Math.sqrt(1 / 20)],
        [2, 4, 1, 0.6, 0.6 * Math.sqrt(1 / 20 + 1 / 12)],
        [3, 2, 1, 0.3, 0.3 * Math.sqrt(1 / 20 + 1 / 12 + 1 / 2)],
      ],
      source: "Worked by hand: 4/5, then × 3/4, then × 1/2",
      story: {
        en: "Five subscribers of a SaaS tool: three left after 1, 2 and 3 months, two are still paying after 2 and 4. Of all, 30% outlast the third month; counting only those who left would say nobody does.",
        "zh-CN":
          "SaaS 五位订阅客户：三位分别在第 1、2、3 个月退订，另两位已付费 2 个月和 4 个月、还在用。撑过第 3 个月的有 30%；只看退订的人，会以为全走光了。",
      },
    },
    {
      args: [SIX_MP.weeks, SIX_MP.relapsed],
      result: [
        [6, 21, 3, 0.8571, 0.0764],
        [7, 17, 1, 0.8067, 0.0869],
        [10, 15, 1, 0.7529, 0.0963],
        [13, 12, 1, 0.6902, 0.1068],
        [16, 11, 1, 0.6275, 0.1141],
        [22, 7, 1, 0.5378, 0.1282],
        [23, 6, 1, 0.4482, 0.1346],
      ],
      digits: 3,
      source: "Freireich and others (1963), the 6-MP arm as in survival analysis textbooks",
    },
    {
      args: [
        [[3], [5]],
        [[false], [false]],
      ],
      result: { error: "#N/A" },
      source: "Nobody has churned",
    },
    { args: [[[3], [5]], [[true]]], result: { error: "#VALUE!" }, source: "One flag for each duration" },
  ],
  sources: ["Kaplan and Meier (1958), Journal of the American Statistical Association 53", "Greenwood (1926), standard error"],
  keywords: [
    "生存分析",
    "流失曲线",
    "存活率",
    "续费",
    "退订",
    "会员能留多久",
    "churn",
    "survival analysis",
    "censoring",
    "how long do customers stay",
    "客户什么时候流失",
    "多久流失",
  ],
  related: ["SBG_FIT", "BDW_FIT", "RETENTION", "RETENTION_FIT"],
  fit: (durations, churned) => sameSize({ durations, churned }),
  compute: (durations, churned) =>
    kaplanMeier(durations, churned).map(({ time, atRisk, events, survival, standardError }) => [
      time,
      atRisk,
      events,
      survival,
      standardError ?? new DomainError("div0", "everybody-left"),
    ]),
  intermediates: (durations, flagged) => {
    const { churned, time, median } = followUpTotals(durations, kaplanMeier(durations, flagged));
    return [
      { name: { en: "customers", "zh-CN": "客户数" }, value: durations.length, unit: "count" },
      { name: { en: "of them churned", "zh-CN": "其中已流失" }, value: churned, unit: "count" },
      {
        name: { en: "of them still there when last seen", "zh-CN": "其中最后一次观察时还在" },
        value: durations.length - churned,
        unit: "count",
      },
      ...(Number.isFinite(time)
        ? [{ name: { en: "time of all customers together", "zh-CN": "全部客户的存续时长合计" }, value: time, unit: "periods" } as const]
        : []),
      ...(time > 0
        ? [
            {
              name: { en: "churned per customer and unit of time", "zh-CN": "每位客户每单位时间的流失率" },
              value: churned / time,
              unit: "fraction",
            } as const,
          ]
        : []),
      ...(median === undefined
        ? []
        : [{ name: { en: "time until half are left", "zh-CN": "只剩一半客户的时点" }, value: median, unit: "periods" } as const]),
    ];
  },
});
