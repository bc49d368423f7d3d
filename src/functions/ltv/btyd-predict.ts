import { predictPurchases, purchasesOfActive } from "../../core/ltv/btyd/expected-purchases";
import type { BtydParams } from "../../core/ltv/btyd/models";
import { probabilityAlive } from "../../core/ltv/btyd/probability-alive";
import { possibleHistory } from "../../core/ltv/btyd/purchase-history";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { ageOfOne, btydParams, CDNOW, lastAgeOfOne, modelParam, repeatsOfOne } from "./btyd-params";

export const BTYD_PREDICT = defineFunction({
  id: "BTYD_PREDICT",
  family: "ltv",
  params: [
    btydParams,
    repeatsOfOne,
    lastAgeOfOne,
    ageOfOne,
    number("t", {
      unit: "periods",
      min: 0,
      text: {
        en: { label: "time ahead t", help: "How far to look ahead from now, in the time unit of the fit, e.g. 39 weeks." },
        "zh-CN": { label: "预测时长 t", help: "从现在起预测多久，单位与拟合时一致，如 39 周。" },
      },
    }),
    modelParam,
  ],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "Expected purchases of a customer with this history in the time ahead.",
      use: "Use it down a column of customers to rank them by what they will buy, or add it up to forecast orders of the existing base.",
      formula: ["E[Y(t)] = P(alive) · expected purchases of a customer alive, with purchase rate and chance to leave updated by x, t_x, T"],
      traps: [
        "Frequent buyers who have been silent for long score below slow but regular ones: they have probably left.",
        "Time unit and model as in the fit. Give whole columns for x, t_x and T to work through all customers in one call.",
        "An impossible history (t_x above T, or a time without a repeat) gives #NUM!; a blank counts as 0.",
        "Not every silent regular is lost, and not every recent buyer comes back: the number is a mean over customers with the same history, good for ranking and for totals, not a promise for one of them.",
      ],
    },
    "zh-CN": {
      summary: "有这样购买记录的客户，接下来一段时间预计买几次。",
      use: "对整列客户使用，按今后购买排序；加总就是存量客户的订单预测。",
      formula: ["E[Y(t)] = P(活跃) · 活跃客户的预计购买次数（购买频率与流失概率按 x、t_x、T 更新）"],
      traps: [
        "以前常买、最近很久没来的客户，得分低于买得慢但一直来的：前者多半已流失。",
        "时间单位和模型与拟合时一致。x、t_x、T 可直接给整列，一个公式算完全部客户。",
        "记录自相矛盾（t_x 大于 T，或没有复购却有时长）返回 #NUM!；留空按 0 计。",
        "结果是同样记录的客户的平均值，适合排序和汇总，不是对某一位客户的断言。",
      ],
    },
  },
  math: {
    lines: [
      [tex`E = P\, \frac{a+b+x-1}{a-1} \left[ 1 - q^{\,r+x}\, h \right]`, "BG/NBD (bgnbd)", "BG/NBD（bgnbd）"],
      tex`h = {}_2F_1(r+x,\, b+x;\, a+b+x-1;\, 1-q)`,
      [tex`E = P\, \frac{a+b+x}{a-1} \left[ 1 - q^{\,r+x}\, h \right]`, "MBG/NBD (mbgnbd)", "MBG/NBD（mbgnbd）"],
      tex`h = {}_2F_1(r+x,\, b+x+1;\, a+b+x;\, 1-q)`,
      [
        tex`E = P\, \frac{(r+x)(\beta+T)}{(\alpha+T)(s-1)} \left[ 1 - \left(\frac{\beta+T}{\beta+T+t}\right)^{s-1} \right]`,
        "Pareto/NBD (pnbd)",
        "Pareto/NBD（pnbd）",
      ],
      [tex`q = \frac{\alpha+T}{\alpha+T+t}`, "In both of the former", "前两种模型中"],
    ],
    where: [
      ["E", "expected purchases of this customer within t from now", "这位客户今后 t 之内的预期购买次数"],
      ["x", "x"],
      ["T", "T"],
      ["t", "t"],
      [
        "P",
        "probability that the customer is still there, from x, t_x and T: OPS.BTYD_PALIVE",
        "客户仍活跃的概率，由 x、t_x、T 算出：OPS.BTYD_PALIVE",
      ],
      ["q", "age as a share of age and time ahead together, α added to each", "观察时长占观察加预测时长的比例，两者都加 α"],
      ["h", "term for leaving within the time ahead", "预测期内流失对应的项"],
      ["r", "shape of the purchase rates, first parameter", "购买频率的形状参数，第一个参数"],
      [tex`\alpha`, "scale of the purchase rates, second parameter", "购买频率的尺度参数，第二个参数"],
      ["a", "bgnbd, mbgnbd: third parameter, of the chance to leave", "bgnbd、mbgnbd：流失概率的参数，第三个"],
      ["b", "bgnbd, mbgnbd: fourth parameter, of the chance to leave", "bgnbd、mbgnbd：流失概率的参数，第四个"],
      ["s", "pnbd: third parameter, of the rate of leaving", "pnbd：流失速率的参数，第三个"],
      [tex`\beta`, "pnbd: fourth parameter, of the rate of leaving", "pnbd：流失速率的参数，第四个"],
      ["{}_2F_1", "hypergeometric function", "超几何函数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "t", from: 0, to: 52 },
    title: { en: "Purchases expected of this customer in the time to come.", "zh-CN": "这位客户今后的预期购买次数。" },
  },
  examples: [
    {
      args: [CDNOW.bgnbd, 2, 30.43, 38.86, 39],
      result: 1.226,
      digits: 4,
      source: "Fader, Hardie and Lee's spreadsheet: 1.226",
      story: {
        en: "A record-shop customer bought again twice within 39 weeks, the last time eight weeks ago. How many orders will the next 39 weeks bring, and is a reminder worth sending?",
        "zh-CN": "唱片店一位客户 39 周内复购两次，最近一次在八周前。未来 39 周预计还会买几次？值不值得发一次提醒？",
      },
    },
    {
      args: [[[0.2425967, 4.413659, 0.7929869, 2.426164]], 26, 30.857142857, 31, 52],
      result: 25.75659,
      digits: 6,
      source: "BTYD package manual, customer 1516: 25.75659",
    },
    { args: [CDNOW.pnbd, 2, 30.43, 38.86, 39, "pnbd"], result: 1.45512319, digits: 9, source: "Computed independently with mpmath" },
    { args: [CDNOW.mbgnbd, 2, 30.43, 38.86, 39, "mbgnbd"], result: 1.26296062, digits: 9, source: "Computed independently with mpmath" },
    { args: [CDNOW.bgnbd, 1, 40, 38.86, 39], result: { error: "#NUM!" }, source: "The last purchase lies after the end" },
  ],
  sources: [
    "Fader, Hardie and Lee (2005), Marketing Science 24(2)",
    "Fader and Hardie (2005), note 008",
    "Batislam, Denizel and Filiztekin (2007)",
  ],
  keywords: [
    "复购预测",
    "购买预测",
    "客户排序",
    "conditional expected transactions",
    "repeat purchase forecast",
    "谁会再买",
    "下季度订单预测",
    "who will buy again",
  ],
  related: ["BTYD_FIT", "BTYD_PALIVE", "BTYD_CLV", "BTYD_SUMMARY", "BGBB_PREDICT", "RFM", "GG_SPEND", "BTYD_EXPECTED"],
  compute: (params, x, tx, T, t, model) => predictPurchases(model, params as unknown as BtydParams, possibleHistory({ x, tx, T }), t),
  intermediates: (params, x, tx, T, t, model) => {
    const fitted = params as unknown as BtydParams;
    const [r, alpha] = fitted;
    return [
      {
        name: { en: "probability of still being a customer", "zh-CN": "仍是客户的概率" },
        value: probabilityAlive(model, fitted, possibleHistory({ x, tx, T })),
        unit: "probability",
      },
      {
        name: { en: "expected purchases if still a customer", "zh-CN": "若仍是客户，预计购买次数" },
        value: purchasesOfActive(model, fitted, possibleHistory({ x, tx, T }), t),
        unit: "number",
      },
      {
        name: { en: "purchases per period of this customer while active", "zh-CN": "这位客户活跃时每期的购买次数" },
        value: (r + x) / (alpha + T),
        unit: "number",
      },
      {
        name: { en: "purchases per period of a new customer, on average", "zh-CN": "新客平均每期的购买次数" },
        value: r / alpha,
        unit: "number",
      },
    ];
  },
});
