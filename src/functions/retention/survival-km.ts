import { DomainError } from "../../core/errors";
import { kaplanMeier } from "../../core/retention/kaplan-meier";
import { defineFunction } from "../define";
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
        ["存续时长", "每位客户留了多久（未流失的填至今多久），单位自定，每人一个，不能有空格。"],
      ),
    }),
    flags("churned", words(["churned", "TRUE or 1 if the customer has left, FALSE or 0 if still active; as many as durations."], ["是否流失", "已流失填 TRUE 或 1，仍活跃填 FALSE 或 0，个数与时长相同。"])),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Time", "zh-CN": "时点" },
      { en: "At risk", "zh-CN": "在册人数" },
      { en: "Churned", "zh-CN": "流失人数" },
      { en: "Survival", "zh-CN": "存活率" },
      { en: "Standard error", "zh-CN": "标准误" },
    ],
  },
  text: {
    en: {
      summary: "Survival curve (Kaplan–Meier) of customers of different ages: time, at risk, churned, survival, standard error. Spills.",
      use: "Use it when customers began at different times and many are still there: they count for as long as they were seen, instead of being dropped or taken for loyal.",
      formula: ["S(t) = Π (1 − churned ÷ at risk), over all churn times up to t", "standard error = S × √Σ churned ÷ [at risk × (at risk − churned)]"],
      traps: [
        "Leaving out customers who are still active makes churn look far too high. Enter them with FALSE.",
        "Between two rows the curve is flat. Beyond the last row it says nothing.",
        "The end of the curve rests on few customers: look at the column at risk.",
        "Once nobody is left the standard error shows #DIV/0!. Nobody churned gives #N/A.",
      ],
    },
    "zh-CN": {
      summary: "客户存活曲线（Kaplan–Meier）：时点、在册人数、流失人数、存活率、标准误，逐行溢出。",
      use: "客户加入时间不同、很多人还没流失时使用：没流失的按已观察到的时长计入，不会被漏掉，也不会被当成永远不走。",
      formula: ["S(t) = Π（1 − 流失人数 ÷ 在册人数），对 t 之前所有流失时点连乘", "标准误 = S × √Σ 流失人数 ÷ [在册人数 ×（在册人数 − 流失人数）]"],
      traps: [
        "去掉仍活跃的客户会把流失算得过高，请把他们填 FALSE 计入。",
        "两行之间曲线是平的，最后一行之后不能外推。",
        "曲线尾部人数少，先看“在册人数”再下结论。",
        "人走光之后标准误显示 #DIV/0!；无人流失返回 #N/A。",
      ],
    },
  },
  examples: [
    {
      args: [[[1], [2], [2], [3], [4]], [[true], [true], [false], [true], [false]]],
      result: [[1, 5, 1, 0.8, 0.8 * Math.sqrt(1 / 20)], [2, 4, 1, 0.6, 0.6 * Math.sqrt(1 / 20 + 1 / 12)], [3, 2, 1, 0.3, 0.3 * Math.sqrt(1 / 20 + 1 / 12 + 1 / 2)]],
      source: "Worked by hand: 4/5, then × 3/4, then × 1/2",
      story: { en: "Five subscribers of a SaaS tool: three left, two are still paying.", "zh-CN": "SaaS 五位订阅客户，三位退订，两位仍在付费。" },
    },
    {
      args: [SIX_MP.weeks, SIX_MP.relapsed],
      result: [
        [6, 21, 3, 0.8571, 0.0764], [7, 17, 1, 0.8067, 0.0869], [10, 15, 1, 0.7529, 0.0963], [13, 12, 1, 0.6902, 0.1068],
        [16, 11, 1, 0.6275, 0.1141], [22, 7, 1, 0.5378, 0.1282], [23, 6, 1, 0.4482, 0.1346],
      ],
      digits: 3,
      source: "Freireich and others (1963), the 6-MP arm as in survival analysis textbooks",
    },
    { args: [[[3], [5]], [[false], [false]]], result: { error: "#N/A" }, source: "Nobody has churned" },
    { args: [[[3], [5]], [[true]]], result: { error: "#VALUE!" }, source: "One flag for each duration" },
  ],
  sources: ["Kaplan and Meier (1958), Journal of the American Statistical Association 53", "Greenwood (1926), standard error"],
  keywords: ["生存分析", "流失曲线", "存活率", "续费", "退订", "churn", "survival analysis", "censoring"],
  related: ["SBG_FIT", "RETENTION", "RETENTION_FIT"],
  fit: (durations, churned) => sameSize({ durations, churned }),
  compute: (durations, churned) =>
    kaplanMeier(durations, churned).map(({ time, atRisk, events, survival, standardError }) => [
      time, atRisk, events, survival, standardError ?? new DomainError("div0", "zero-denominator", { param: "durations" }),
    ]),
});
