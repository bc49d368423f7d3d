import { fitOpportunities } from "../../core/ltv/btyd/beta-geometric-binomial";
import type { WeightedHistory } from "../../core/ltv/btyd/opportunity-objective";
import { opportunityTotals } from "../../core/ltv/btyd/opportunity-totals";
import { defineFunction } from "../define";
import { tex } from "../math";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { seriesMaybe } from "../params/series-maybe";
import { BGBB_TEXTS, DONORS, MAX_OPPORTUNITIES } from "./bgbb-params";

export const BGBB_FIT = defineFunction({
  id: "BGBB_FIT",
  family: "ltv",
  params: [
    series("x", { unit: "count", min: 0, integer: true, text: BGBB_TEXTS.x }),
    series("t_x", { unit: "count", min: 0, integer: true, text: BGBB_TEXTS.tx }),
    series("n", { unit: "count", min: 0, max: MAX_OPPORTUNITIES, integer: true, text: BGBB_TEXTS.n }),
    seriesMaybe("weights", {
      unit: "count",
      min: 0,
      defaultText: "1",
      text: {
        en: { label: "customers", help: "How many customers each row stands for; 1 each if left out." },
        "zh-CN": { label: "客户数", help: "每行代表多少位客户，不填按每行一位。" },
      },
    }),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "α", "zh-CN": "α", unit: "number" },
      { en: "β", "zh-CN": "β", unit: "number" },
      { en: "γ", "zh-CN": "γ", unit: "number" },
      { en: "δ", "zh-CN": "δ", unit: "number" },
      { en: "Log-likelihood", "zh-CN": "对数似然", unit: "number" },
    ],
  },
  text: {
    en: {
      summary:
        "Fits the BG/BB model to customers who may buy once at each fixed opportunity: yearly renewals, monthly campaigns, events. Spills α, β, γ, δ and the log-likelihood.",
      use: "Use it where purchases happen at set times, such as donations per year or attendance per event; for purchases at any time use OPS.BTYD_FIT.",
      formula: [
        "chance to buy at an opportunity while active: Beta(α, β)",
        "chance to leave after one: Beta(γ, δ)",
        "parameters maximise the likelihood of all x, t_x, n",
      ],
      traps: [
        "Count opportunities, not dates: someone who bought in years 1 and 4 of 6 has x = 2, t_x = 4, n = 6.",
        "Include those who never bought again, with x and t_x of 0.",
        "x above t_x, t_x above n, nobody buying or no convergence give #NUM!; a total weight below ten customers gives #N/A; a blank gives #VALUE!.",
        "Where donors hardly differ, or nobody seems to leave, parameters come out very large or very small; predictions from them still hold.",
      ],
    },
    "zh-CN": {
      summary: "拟合 BG/BB 模型：客户在每次固定机会（年度续费、月度活动、场次）中最多买一次。返回 α、β、γ、δ 和对数似然。",
      use: "适合购买发生在固定时点的业务，如每年捐款、每场活动到场；随时可买的店铺请用 OPS.BTYD_FIT。",
      formula: ["活跃时每次机会购买的概率服从 Beta(α, β)", "每次机会后流失的概率服从 Beta(γ, δ)", "参数使全部 x、t_x、n 的似然最大"],
      traps: [
        "数机会，不数日期：六年里第 1、4 年买过，则 x = 2，t_x = 4，n = 6。",
        "再也没买过的客户也要放进来，x 与 t_x 填 0。",
        "x 大于 t_x、t_x 大于 n、无人购买或不收敛返回 #NUM!；客户总数不足十位返回 #N/A；有空单元格返回 #VALUE!。",
        "客户之间几乎没有差异，或看不出有人流失时，参数会特别大或特别小，用来预测仍然有效。",
      ],
    },
  },
  math: {
    lines: [
      tex`\ln L = \sum_{j} w_j \ln L_j`,
      tex`L = \frac{B(\alpha+x,\, \beta+n-x)\, B(\gamma,\, \delta+n)}{B(\alpha,\beta)\, B(\gamma,\delta)} + \sum_{k=0}^{n-t_x-1} D_k`,
      tex`D_k = \frac{B(\alpha+x,\, \beta+t_x-x+k)\, B(\gamma+1,\, \delta+t_x+k)}{B(\alpha,\beta)\, B(\gamma,\delta)}`,
    ],
    where: [
      [tex`\ln L`, "log-likelihood, which the fitted parameters make as large as can be", "对数似然，拟合的参数使它最大"],
      ["L_j", "likelihood of the history in row j", "第 j 行记录的似然"],
      ["x", "x"],
      ["t_x", "t_x"],
      ["n", "n"],
      ["w_j", "weights"],
      ["D_k", "having left after opportunity t_x + k", "在第 t_x + k 次机会后流失"],
      [tex`\alpha`, "with β: how the chance to buy spreads over customers", "与 β 一起描述各客户购买概率的分布"],
      [tex`\beta`, "with α: how the chance to buy spreads over customers", "与 α 一起描述各客户购买概率的分布"],
      [tex`\gamma`, "with δ: how the chance to leave spreads over customers", "与 δ 一起描述各客户流失概率的分布"],
      [tex`\delta`, "with γ: how the chance to leave spreads over customers", "与 γ 一起描述各客户流失概率的分布"],
      ["B", "beta function", "Beta 函数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "n_future", from: 1, to: 10, step: 1 },
    of: { id: "BGBB_PREDICT", args: [{ columns: [0, 3] }, 0, 0, 0] },
    title: {
      en: "What the fitted model expects of a new customer over the opportunities to come.",
      "zh-CN": "拟合后的模型对一位新客在今后各次机会中的预期购买次数。",
    },
  },
  examples: [
    {
      args: [DONORS.x, DONORS.tx, DONORS.n, DONORS.donors],
      result: [[1.2035, 0.7497, 0.6567, 2.7834, -33225.581]],
      digits: 5,
      source: "Fader, Hardie and Shang (2010): α 1.204, β .750, γ .657, δ 2.783, LL −33,225.6; digits as the lifetimes package prints them",
      story: {
        en: "A charity followed 11,104 people who first gave in 1995 over six yearly appeals, in groups of equal history. The parameters tell what to expect of each group, and of new donors, in the years to come.",
        "zh-CN":
          "某公益机构对 1995 年首次捐款的 11104 人跟踪了六次年度募捐，按相同记录分组。由参数可知各组以及新捐款人今后几年预计再捐几次。",
      },
    },
    { args: [[[3]], [[2]], [[6]], [[20]]], result: { error: "#NUM!" }, source: "Three purchases do not fit into two opportunities" },
    {
      args: [
        [[1], [0]],
        [[1], [0]],
        [[6], [6]],
      ],
      result: { error: "#N/A" },
      source: "Two customers are too few",
    },
    { args: [[[1], [0]], [[1]], [[6], [6]]], result: { error: "#VALUE!" }, source: "Columns of different length" },
  ],
  sources: ["Fader, Hardie and Shang (2010), Customer-base analysis in a discrete-time noncontractual setting, Marketing Science 29(6)"],
  keywords: [
    "复购预测",
    "捐款",
    "活动到场",
    "年度续费",
    "BG/BB",
    "discrete time",
    "donations",
    "event attendance",
    "公益捐款",
    "续捐",
    "annual fund",
  ],
  related: ["BGBB_PREDICT", "BTYD_FIT", "SBG_FIT", "REPURCHASE_RATE"],
  fit: (x, tx, n, weights) => sameSize({ x, t_x: tx, n, weights }),
  compute: (x, tx, n, weights) => {
    const { params, logLikelihood } = fitOpportunities(weighted(x, tx, n, weights));
    return [[...params, logLikelihood]];
  },
  intermediates: (x, tx, n, weights) => {
    const { customers, buyers, purchases, opportunities, boughtLast } = opportunityTotals(weighted(x, tx, n, weights));
    return [
      { name: { en: "customers", "zh-CN": "客户数" }, value: customers, unit: "count" },
      { name: { en: "of them bought at least once", "zh-CN": "其中至少买过一次" }, value: buyers, unit: "count" },
      { name: { en: "of them bought at their last opportunity", "zh-CN": "其中最近一次机会买了" }, value: boughtLast, unit: "count" },
      { name: { en: "purchases of all customers", "zh-CN": "全部购买次数" }, value: purchases, unit: "count" },
      { name: { en: "opportunities of all customers", "zh-CN": "全部机会次数" }, value: opportunities, unit: "count" },
      { name: { en: "purchases per opportunity", "zh-CN": "每次机会的购买率" }, value: purchases / opportunities, unit: "fraction" },
    ];
  },
});

const weighted = (
  x: readonly number[],
  tx: readonly number[],
  n: readonly number[],
  weights: readonly number[] | undefined,
): readonly WeightedHistory[] => x.map((count, i) => ({ x: count, tx: tx[i] as number, n: n[i] as number, weight: weights?.[i] ?? 1 }));
