import { customerValue } from "../../core/ltv/btyd/customer-value";
import { discountedPurchases } from "../../core/ltv/btyd/discounted-purchases";
import { predictPurchases } from "../../core/ltv/btyd/expected-purchases";
import { expectedSpend, type GammaGammaParams } from "../../core/ltv/btyd/gamma-gamma";
import type { BtydParams } from "../../core/ltv/btyd/models";
import { probabilityAlive } from "../../core/ltv/btyd/probability-alive";
import { possibleHistory } from "../../core/ltv/btyd/purchase-history";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { ageOfOne, btydParams, CDNOW, lastAgeOfOne, meanOfOne, modelParam, repeatsOfOne, spendParams } from "./btyd-params";

/** Each period is one prediction: a bound that covers decades of days keeps a slip of the hand from blocking the sheet. */
const MAX_PERIODS = 10_000;

export const BTYD_CLV = defineFunction({
  id: "BTYD_CLV",
  family: "ltv",
  params: [
    btydParams,
    spendParams("gg_params"),
    repeatsOfOne,
    lastAgeOfOne,
    ageOfOne,
    meanOfOne,
    number("horizon", {
      unit: "periods",
      min: 0,
      max: MAX_PERIODS,
      integer: true,
      text: {
        en: {
          label: "horizon",
          help: "How many periods ahead count: a whole number in the time unit of the fit, e.g. 52 weeks, at most 10,000.",
        },
        "zh-CN": { label: "预测期数", help: "往后算多少期：整数，单位与拟合时一致，如 52 周，最多 10000。" },
      },
    }),
    numberOr("discount", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: { label: "discount rate", help: "Per period of the fit: 0.2% a week is about 11% a year. 0 if left out." },
        "zh-CN": { label: "贴现率", help: "每期贴现率：每周 0.2% 约合每年 11%。不填按 0。" },
      },
    }),
    numberOr("margin", 1, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: { label: "gross margin", help: "Share of spend that is margin, e.g. 30%. 1 if left out: value in revenue." },
        "zh-CN": { label: "毛利率", help: "销售额中毛利的比例，如 30%。不填按 1，即按销售额计。" },
      },
    }),
    modelParam,
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "Value today of what a customer with this history will still buy within the horizon.",
      use: "Use it down a column of customers to see where the value of the base lies, and what winning one back may cost.",
      formula: ["CLV = margin · E[spend] · Σ [E[Y(i)] − E[Y(i − 1)]] ÷ (1 + d)ⁱ, i = 1 … horizon"],
      traps: [
        "What is still to come, not what was bought: past purchases only inform the prediction.",
        "Discount and horizon are in the time unit of the fit. A yearly rate on weekly periods destroys the value.",
        "Each period's purchases are discounted from its end. An impossible history gives #NUM!; a blank counts as 0.",
        "Sources differ: here whole periods are discounted from their end, as the lifetimes package does; others discount continuously over an endless horizon and come out higher.",
        "Expected spend assumes that it does not depend on frequency: where CORREL of x and mean spend is beyond ±0.3, frequent buyers are misjudged.",
      ],
    },
    "zh-CN": {
      summary: "有这样购买记录的客户，今后若干期还会买的东西折合现在值多少。",
      use: "对整列客户使用，看价值集中在谁身上，以及挽回一位客户最多能花多少。",
      formula: ["CLV = 毛利率 · 预计每次消费 · Σ [E[Y(i)] − E[Y(i − 1)]] ÷ (1 + d)ⁱ，i = 1 … 期数"],
      traps: [
        "只算将来，不含已经买过的；历史购买只用于预测。",
        "贴现率和期数的单位与拟合一致，按周拟合却填年贴现率会把价值算没。",
        "每期购买按期末贴现。记录自相矛盾返回 #NUM!；留空按 0 计。",
        "口径差异：这里按整期、期末贴现（与 lifetimes 软件包一致）；有的软件在无限期上连续贴现，结果会更高。",
        "预期客单价假设与购买频率无关：x 与均额的相关系数 CORREL 超过 ±0.3 时，高频客户的价值会算偏。",
      ],
    },
  },
  math: {
    lines: [tex`V = g\, E_M \sum_{h=1}^{H} \frac{E_Y(h) - E_Y(h-1)}{(1+d)^{h}}`],
    where: [
      ["V", "value of what the customer will still buy", "客户今后购买的价值"],
      ["g", "margin"],
      ["E_M", "expected spend of a purchase, from x and the mean spend: OPS.GG_SPEND", "预期每次消费，由 x 和复购均额算出：OPS.GG_SPEND"],
      [
        "E_Y(h)",
        "expected purchases within h periods, from x, t_x and T: OPS.BTYD_PREDICT",
        "今后 h 期内的预期购买次数，由 x、t_x、T 算出：OPS.BTYD_PREDICT",
      ],
      ["H", "horizon"],
      ["d", "discount"],
      ["h", "period from now", "从现在起第几期"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "horizon", from: 4, to: 104, step: 4 },
    title: { en: "The value of this customer by how many periods are counted.", "zh-CN": "算到第几期时，这位客户的价值。" },
  },
  examples: [
    {
      args: [CDNOW.bgnbd, CDNOW.spend, 2, 30.43, 38.86, 22.35, 52, 0.0027, 0.3],
      result: 10.800114,
      digits: 8,
      source: "Computed independently with mpmath from the published parameters",
      story: {
        en: "A record-shop customer with two repeat orders of 22.35 on average, the last eight weeks ago: the margin of the coming year at 30% margin and 0.27% discount a week, about 15% a year. A voucher should cost less than that.",
        "zh-CN":
          "唱片店一位客户复购两次、均额 22.35 元，最近一次在八周前：未来 52 周还能带来多少毛利（毛利率 30%，每周贴现 0.27%，约合每年 15%）。送券的成本应低于它。",
      },
    },
    { args: [CDNOW.bgnbd, CDNOW.spend, 2, 30.43, 38.86, 22.35, 0], result: 0, source: "No period, no value" },
    {
      args: [CDNOW.bgnbd, CDNOW.spend, 0, 5, 38.86, 0, 52],
      result: { error: "#NUM!" },
      source: "A time of the last repeat without a repeat",
    },
  ],
  sources: [
    "Fader, Hardie and Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)",
    "The lifetimes package, customer_lifetime_value",
  ],
  keywords: [
    "客户终身价值",
    "客户价值",
    "LTV",
    "CLV",
    "customer lifetime value",
    "value of customer base",
    "哪些客户最值钱",
    "送券成本上限",
    "most valuable customers",
  ],
  related: ["BTYD_FIT", "GG_FIT", "BTYD_PREDICT", "LTV", "GG_SPEND", "RFM", "CAC", "CONCENTRATION"],
  compute: (params, spend, x, tx, T, mean, horizon, discount, margin, model) =>
    customerValue({
      model,
      params: params as unknown as BtydParams,
      spend: spend as unknown as GammaGammaParams,
      history: possibleHistory({ x, tx, T }),
      mean,
      horizon,
      discount,
      margin,
    }),
  intermediates: (params, spendParameters, x, tx, T, mean, horizon, discount, margin, model) => {
    const fitted = params as unknown as BtydParams;
    const history = possibleHistory({ x, tx, T });
    const alive = probabilityAlive(model, fitted, history);
    const spend = expectedSpend(spendParameters as unknown as GammaGammaParams, x, mean);
    return [
      { name: { en: "probability of still being a customer", "zh-CN": "仍是客户的概率" }, value: alive, unit: "probability" },
      {
        name: { en: "expected purchases within the horizon", "zh-CN": "期限内预计购买次数" },
        value: predictPurchases(model, fitted, history, horizon),
        unit: "number",
      },
      {
        name: { en: "these purchases, discounted", "zh-CN": "贴现后的预计购买次数" },
        value: alive * discountedPurchases(model, fitted, history, horizon, discount),
        unit: "number",
      },
      { name: { en: "expected spend per purchase", "zh-CN": "预计每次消费" }, value: spend, unit: "money" },
      { name: { en: "margin per purchase", "zh-CN": "每次购买的毛利" }, value: margin * spend, unit: "money" },
    ];
  },
});
