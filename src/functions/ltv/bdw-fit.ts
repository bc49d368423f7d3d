import { fitSurvivors } from "../../core/ltv/fit-survivors";
import { defineFunction } from "../define";
import { tex } from "../math";
import { tooShort } from "./sbg-fit";
import { survivorsParam } from "./survivors-param";
import { survivorsTold } from "./survivors-told";

export const BDW_FIT = defineFunction({
  id: "BDW_FIT",
  family: "ltv",
  params: [survivorsParam],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "α", "zh-CN": "α" },
      { en: "β", "zh-CN": "β" },
      { en: "c", "zh-CN": "c" },
      { en: "Log-likelihood", "zh-CN": "对数似然" },
    ],
  },
  text: {
    en: {
      summary: "Fits the beta-discrete-Weibull model to one cohort's survivors. Spills α, β, c and the log-likelihood.",
      use: "Use it where OPS.SBG_FIT misses a risk that changes over a customer's life: c above 1 means each customer grows more likely to leave, below 1 less.",
      formula: ["S(t) = B(α, β + tᶜ) ÷ B(α, β)", "with c = 1 it is the shifted-beta-geometric model"],
      traps: [
        "One cohort only, and at least four numbers: fewer give #N/A.",
        "Three parameters fit short series easily and can mislead; compare its log-likelihood with that of OPS.SBG_FIT.",
        "Survivors that rise, or nobody leaving, give #NUM!; a blank gives #VALUE!.",
        "A c beyond 3, or parameters in the millions, means that the series is too short or has a cliff: trust OPS.SBG_FIT more. Where no best fit is found the result is #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "用同一批客户的留存人数拟合 BdW 模型，返回 α、β、c 和对数似然。",
      use: "OPS.SBG_FIT 拟合不好时使用：c 大于 1 表示同一客户越久越容易流失，小于 1 则越久越稳。",
      formula: ["S(t) = B(α, β + tᶜ) ÷ B(α, β)", "c = 1 时即 sBG 模型"],
      traps: [
        "只能用同一批客户，至少四个数，不足返回 #N/A。",
        "三个参数很容易贴合短数据而误导判断，请和 OPS.SBG_FIT 的对数似然对比。",
        "人数回升或无人流失返回 #NUM!；有空单元格返回 #VALUE!。",
        "c 大于 3 或参数上百万，说明数据太短或有断崖，宜以 OPS.SBG_FIT 为准；找不到最优解时返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`\ln L(\alpha, \beta, c) = \sum_{t=1}^{K} (n_{t-1} - n_t) \ln P(t) + n_K \ln S(K)`,
      tex`S(t) = \frac{B(\alpha,\, \beta + t^{c})}{B(\alpha, \beta)}, \qquad P(t) = S(t-1) - S(t)`,
    ],
    where: [
      [tex`\ln L`, "log-likelihood, which the fitted parameters make as large as can be", "对数似然，拟合的参数使它最大"],
      ["n_t", "survivors"],
      ["K", "last renewal observed", "观察到的最后一次续费"],
      ["t", "renewal, from 0", "第几次续费，从 0 起"],
      ["S(t)", "share still there after t renewals", "经过 t 次续费后仍在的比例"],
      ["P(t)", "chance to leave at renewal t", "在第 t 次续费时流失的概率"],
      [tex`\alpha`, "first parameter", "第一个参数"],
      [tex`\beta`, "second parameter", "第二个参数"],
      [
        "c",
        "third parameter: above 1 each customer grows more likely to leave, below 1 less",
        "第三个参数：大于 1 时客户越来越容易流失，小于 1 则相反",
      ],
      ["B", "beta function", "Beta 函数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "t", from: 0, to: 10, step: 1 },
    of: { id: "SBG_SURVIVAL", args: [{ columns: [0, 0] }, { columns: [1, 1] }, null, { columns: [2, 2] }] },
    observed: { y: "survivors", share: true },
    title: {
      en: "The fitted curve, the survivors it was fitted to, and what it projects.",
      "zh-CN": "拟合曲线、用于拟合的留存人数，以及之后的预测。",
    },
  },
  examples: [
    {
      args: [[[1000], [869], [743], [653], [593]]],
      result: [[0.259337, 1.722555, 1.584355, -1222.749]],
      digits: 5,
      source: "retenmod package: α .25933745, β 1.72255566, c 1.58435482, negative log-likelihood 122.274932 per 100",
      story: {
        en: "1,000 premium members of one month, counted after each of four yearly renewals. The fit projects the next six years, and its c shows whether members tire.",
        "zh-CN": "同月入会的 1000 名高端会员，记录了四次年度续费后的人数。据此推算往后六年，并由 c 看会员是否越来越容易流失。",
      },
    },
    { args: [[[100], [80], [70]]], result: { error: "#N/A" }, source: "Too short" },
    { args: [[[100], [100], [100], [100]]], result: { error: "#NUM!" }, source: "Nobody has left" },
  ],
  sources: ["Fader, Hardie, Liu, Davin and Steenburgh (2018), Journal of Interactive Marketing 43"],
  keywords: ["续费", "留存预测", "流失加速", "Weibull", "survival", "churn model", "会员疲劳", "越久越容易流失", "subscribers tire"],
  related: ["SBG_FIT", "SBG_SURVIVAL", "SURVIVAL_KM", "SBG_DERL", "LTV_CURVE"],
  compute: (survivors) => {
    if (survivors.length < 4) throw tooShort(survivors, 4);
    const { alpha, beta, c, logLikelihood } = fitSurvivors(survivors, "weibull");
    return [[alpha, beta, c, logLikelihood]];
  },
  intermediates: (survivors) => survivorsTold(survivors, fitSurvivors(survivors, "weibull")),
});
