import { expectedPurchases } from "../../core/ltv/btyd/expected-purchases";
import type { BtydParams } from "../../core/ltv/btyd/models";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { btydParams, CDNOW, modelParam } from "./btyd-params";

/** Parameters the BTYD package prints for CDNOW. */
const BTYD_PACKAGE = { bgnbd: [[0.2425967, 4.413659, 0.7929869, 2.426164]], pnbd: [[0.55, 10.56, 0.61, 11.64]] } as const;

export const BTYD_EXPECTED = defineFunction({
  id: "BTYD_EXPECTED",
  family: "ltv",
  params: [
    btydParams,
    number("t", {
      unit: "periods",
      min: 0,
      text: {
        en: { label: "time t", help: "How long after the first purchase, in the time unit of the fit, e.g. 52 weeks." },
        "zh-CN": { label: "时长 t", help: "首购之后多长时间，单位与拟合时一致，如 52 周。" },
      },
    }),
    modelParam,
  ],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "Expected repeat purchases of a random new customer within a time after the first purchase.",
      use: "Use it to plan what a newly won customer will bring, and to compare the model with actual repeat sales week by week.",
      formula: [
        "bgnbd: (a + b − 1) ÷ (a − 1) · [1 − (α ÷ (α + t))ʳ · ₂F₁(r, b; a + b − 1; t ÷ (α + t))]",
        "mbgnbd: b ÷ (a − 1) · [1 − (α ÷ (α + t))ʳ · ₂F₁(r, b + 1; a + b; t ÷ (α + t))]",
        "pnbd: r β ÷ (α (s − 1)) · [1 − (β ÷ (β + t))ˢ⁻¹]",
      ],
      traps: [
        "Repeat purchases only: add 1 for the first.",
        "For customers you already know use OPS.BTYD_PREDICT; their history matters more than the average.",
        "Use the model the parameters were fitted with. A blank time is 0 and gives 0; parameters of 0 or below give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "一位普通新客在首购后一段时间内预计复购几次。",
      use: "规划新客今后带来多少订单，或按周对照模型与实际复购。",
      formula: [
        "bgnbd：(a + b − 1) ÷ (a − 1) · [1 − (α ÷ (α + t))ʳ · ₂F₁(r, b; a + b − 1; t ÷ (α + t))]",
        "mbgnbd：b ÷ (a − 1) · [1 − (α ÷ (α + t))ʳ · ₂F₁(r, b + 1; a + b; t ÷ (α + t))]",
        "pnbd：r β ÷ (α (s − 1)) · [1 − (β ÷ (β + t))ˢ⁻¹]",
      ],
      traps: [
        "只算复购，首购要另加 1。",
        "已有购买记录的客户请用 OPS.BTYD_PREDICT，历史比平均数更说明问题。",
        "模型须与拟合时一致。时长留空按 0 计，返回 0；参数不大于 0 返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      [
        tex`E = \frac{a+b-1}{a-1} \left[ 1 - \left(\frac{\alpha}{\alpha+t}\right)^{r} {}_2F_1\!\left(r,\, b;\, a+b-1;\, \frac{t}{\alpha+t}\right) \right]`,
        "BG/NBD (bgnbd)",
        "BG/NBD（bgnbd）",
      ],
      [
        tex`E = \frac{b}{a-1} \left[ 1 - \left(\frac{\alpha}{\alpha+t}\right)^{r} {}_2F_1\!\left(r,\, b+1;\, a+b;\, \frac{t}{\alpha+t}\right) \right]`,
        "MBG/NBD (mbgnbd)",
        "MBG/NBD（mbgnbd）",
      ],
      [
        tex`E = \frac{r\,\beta}{\alpha\,(s-1)} \left[ 1 - \left(\frac{\beta}{\beta+t}\right)^{s-1} \right]`,
        "Pareto/NBD (pnbd)",
        "Pareto/NBD（pnbd）",
      ],
    ],
    where: [
      ["E", "expected repeat purchases of a new customer within t", "新客在 t 之内的预期复购次数"],
      ["t", "t"],
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
    along: { argument: "t", from: 0, to: 78 },
    title: {
      en: "Repeat purchases of a new customer add up ever more slowly, because some have left.",
      "zh-CN": "新客的累计复购次数越涨越慢，因为有人已经流失。",
    },
  },
  examples: [
    {
      args: [BTYD_PACKAGE.bgnbd, 52],
      result: 1.444004,
      digits: 7,
      source: "BTYD package manual: 1.444004",
      story: {
        en: "A record shop has fitted the model to its customers, in weeks. How many repeat orders does a new customer bring in the first year, for the plan of the coming season?",
        "zh-CN": "唱片店按周拟合好了模型。为下一季做计划：一位新客首年预计复购几次？",
      },
    },
    { args: [BTYD_PACKAGE.pnbd, 9, "pnbd"], result: 0.38909211, digits: 8, source: "BTYD package manual: .38909211" },
    { args: [CDNOW.mbgnbd, 52, "mbgnbd"], result: 1.41972376, digits: 9, source: "Computed independently with mpmath" },
    { args: [CDNOW.pnbd, 52, "pnbd"], result: 1.4729968, digits: 8, source: "Computed independently with mpmath" },
    { args: [[[1, 2, 1, 3]], 2, "pnbd"], result: 1.5 * Math.log(5 / 3), source: "Identity at s = 1: rβ/α · ln((β + t)/β)" },
    { args: [CDNOW.bgnbd, 0], result: 0, source: "Nothing is bought in no time" },
    { args: [[[0.2, 4, 0.8]], 52], result: { error: "#VALUE!" }, source: "Three parameters instead of four" },
    { args: [[[0.2, 4, 0, 2.4]], 52], result: { error: "#NUM!" }, source: "Parameters are above 0" },
  ],
  sources: [
    "Fader, Hardie and Lee (2005), Marketing Science 24(2)",
    "Fader and Hardie (2005), note 008",
    "Batislam, Denizel and Filiztekin (2007)",
  ],
  keywords: [
    "复购预测",
    "新客价值",
    "复购次数",
    "expected transactions",
    "new customer",
    "新客一年买几次",
    "how often will a new customer buy",
  ],
  related: ["BTYD_FIT", "BTYD_PREDICT", "BTYD_CLV", "GG_SPEND", "REPURCHASE_RATE"],
  compute: (params, t, model) => expectedPurchases(model, params as unknown as BtydParams, t),
  intermediates: (params, t, model) => {
    const [r, alpha, third, fourth] = params as unknown as BtydParams;
    const ifAllStay = (r / alpha) * t;
    return [
      {
        name: { en: "purchases per period of a new customer, on average", "zh-CN": "新客平均每期的购买次数" },
        value: r / alpha,
        unit: "number",
      },
      ...(model !== "pnbd"
        ? [
            {
              name: { en: "chance to leave after a purchase, on average", "zh-CN": "每次购买后流失的平均概率" },
              value: third / (third + fourth),
              unit: "probability",
            } as const,
          ]
        : []),
      ...(model === "pnbd"
        ? [
            {
              name: { en: "rate of leaving per period, on average", "zh-CN": "平均每期的流失速率" },
              value: third / fourth,
              unit: "number",
            } as const,
          ]
        : []),
      { name: { en: "purchases if nobody left", "zh-CN": "假如无人流失的购买次数" }, value: ifAllStay, unit: "number" },
      {
        name: { en: "lost to customers who leave", "zh-CN": "因客户流失少掉的次数" },
        value: ifAllStay - expectedPurchases(model, [r, alpha, third, fourth], t),
        unit: "number",
      },
    ];
  },
});
