import { expectedSpend, type GammaGammaParams } from "../../core/ltv/btyd/gamma-gamma";
import { defineFunction } from "../define";
import { tex } from "../math";
import { CDNOW, meanOfOne, repeatsOfOne, spendParams } from "./btyd-params";

export const GG_SPEND = defineFunction({
  id: "GG_SPEND",
  family: "ltv",
  params: [spendParams("params"), repeatsOfOne, meanOfOne],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "Expected spend per purchase of a customer, drawn from the own mean towards everybody's.",
      use: "Use it instead of the bare average: one large order says little, twenty say a lot.",
      formula: ["E[M] = p (γ + x z̄) ÷ (p x + q − 1)", "without a repeat: p γ ÷ (q − 1), the mean of all customers"],
      traps: [
        "Revenue per purchase, not margin, and not times the number of purchases: for that use OPS.BTYD_CLV.",
        "Where p x + q is 1 or less the mean does not exist: #NUM!. A negative mean spend beside a repeat also gives #NUM!; a blank counts as 0.",
      ],
    },
    "zh-CN": {
      summary: "客户每次购买的预计金额：在本人均额与全体均额之间取值。",
      use: "代替直接用平均数：只有一笔大单说明不了什么，二十单就很说明问题。",
      formula: ["E[M] = p (γ + x z̄) ÷ (p x + q − 1)", "没有复购时为 p γ ÷ (q − 1)，即全体均值"],
      traps: [
        "这是每次购买的销售额，不是毛利，也没有乘购买次数；后者用 OPS.BTYD_CLV。",
        "p x + q 不大于 1 时均值不存在，返回 #NUM!；有复购而均额为负也返回 #NUM!；留空按 0 计。",
      ],
    },
  },
  math: {
    lines: [
      tex`E = \frac{p\,(\gamma + x\,\bar z)}{p\,x + q - 1}`,
      [tex`E = \frac{p\,\gamma}{q-1}`, "Without a repeat, x = 0", "没有复购，x = 0 时"],
    ],
    where: [
      ["E", "expected revenue of a purchase", "预期每次消费"],
      ["x", "x"],
      [tex`\bar z`, "zbar"],
      ["p", "first parameter", "第一个参数"],
      ["q", "second parameter", "第二个参数"],
      [tex`\gamma`, "third parameter", "第三个参数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "zbar", from: 5, to: 100 },
    lines: { argument: "x", values: [1, 3, 10] },
    title: {
      en: "The fewer the orders, the more the expected spend is drawn to the average of all customers.",
      "zh-CN": "订单越少，预期客单价越向全体平均靠拢。",
    },
  },
  native: {
    unless: [
      ["COUNT(INDEX(params,1),INDEX(params,2),INDEX(params,3))<3", "SUM(INDEX(params,1),INDEX(params,2),INDEX(params,3))+#VALUE!"],
      ["MIN(INDEX(params,1),INDEX(params,2),INDEX(params,3))<=0", "#NUM!"],
      ["AND(x>0,zbar<=0)", "#NUM!"],
      ["ROUND(INDEX(params,1)*x+INDEX(params,2)-1,12)<=0", "#NUM!"],
    ],
    formula: "INDEX(params,1)*(INDEX(params,3)+x*zbar)/(INDEX(params,1)*x+INDEX(params,2)-1)",
  },
  examples: [
    {
      args: [CDNOW.spend, 2, 22.35],
      result: 24.6637139,
      digits: 9,
      source: "Identity: 6.25 (15.44 + 44.7) ÷ (12.5 + 2.74); Fader and Hardie's note 025 has 24.65 with unrounded parameters",
      story: {
        en: "A customer came back twice and spent 22.35 on average, in a shop where repeat orders average 35. What will the next order bring?",
        "zh-CN": "某客户复购两次，均额 22.35 元，而全店复购均额约 35 元。下一单预计花多少？",
      },
    },
    { args: [CDNOW.spend, 0, 0], result: 35.2189781, digits: 9, source: "Identity: 6.25 · 15.44 ÷ 2.74" },
    { args: [[[2, 0.5, 10]], 0, 0], result: { error: "#NUM!" }, source: "The mean does not exist" },
  ],
  sources: ["Fader and Hardie (2013), The gamma-gamma model of monetary value, note 025"],
  keywords: ["客单价", "预计消费", "monetary value", "expected average order value", "下次会花多少", "how much will they spend"],
  related: ["GG_FIT", "BTYD_CLV", "BTYD_PREDICT", "BTYD_SUMMARY"],
  compute: (params, x, mean) => expectedSpend(params as unknown as GammaGammaParams, x, mean),
  intermediates: (params, x, mean) => {
    const [p, q, gamma] = params as unknown as GammaGammaParams;
    return [
      {
        name: { en: "weight of the customer's own purchases (p x)", "zh-CN": "该客户自身消费的权重（p x）" },
        value: p * x,
        unit: "number",
      },
      { name: { en: "weight of all customers' mean (q − 1)", "zh-CN": "全体均值的权重（q − 1）" }, value: q - 1, unit: "number" },
      ...(q > 1
        ? [
            {
              name: { en: "share of the own purchases in the weights", "zh-CN": "自身消费占权重的比例" },
              value: (p * x) / (p * x + q - 1),
              unit: "fraction",
            } as const,
          ]
        : []),
      ...(q > 1
        ? [
            {
              name: { en: "mean spend of all customers", "zh-CN": "全体客户的平均消费" },
              value: (p * gamma) / (q - 1),
              unit: "money",
            } as const,
          ]
        : []),
      ...(x > 0
        ? [{ name: { en: "mean spend of this customer's repeats", "zh-CN": "该客户的复购均额" }, value: mean, unit: "money" } as const]
        : []),
    ];
  },
});
