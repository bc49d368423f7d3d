import type { BtydParams } from "../../core/ltv/btyd/models";
import { probabilityAlive } from "../../core/ltv/btyd/probability-alive";
import { possibleHistory } from "../../core/ltv/btyd/purchase-history";
import { defineFunction } from "../define";
import { tex } from "../math";
import { ageOfOne, btydParams, CDNOW, lastAgeOfOne, modelParam, repeatsOfOne } from "./btyd-params";

export const BTYD_PALIVE = defineFunction({
  id: "BTYD_PALIVE",
  family: "ltv",
  params: [btydParams, repeatsOfOne, lastAgeOfOne, ageOfOne, modelParam],
  returns: { shape: "scalar", unit: "probability" },
  text: {
    en: {
      summary: "Probability that a customer with this history has not left for good.",
      use: "Use it to choose whom to win back: high value and a probability that is falling, before it is too low.",
      formula: [
        "bgnbd: 1 ÷ [1 + a ÷ (b + x − 1) · ((α + T) ÷ (α + t_x))ʳ⁺ˣ], 1 where x = 0",
        "mbgnbd: 1 ÷ [1 + a ÷ (b + x) · ((α + T) ÷ (α + t_x))ʳ⁺ˣ]",
        "pnbd: 1 ÷ [1 + s ÷ (r + s + x) · (α + T)ʳ⁺ˣ (β + T)ˢ · A₀]",
      ],
      traps: [
        "bgnbd takes every one-time buyer for alive, because one can only leave after a repeat purchase. Use mbgnbd or pnbd to judge them.",
        "The same silence says more about someone who used to buy every week than about someone who buys twice a year.",
        "An impossible history gives #NUM!; a blank counts as 0.",
      ],
    },
    "zh-CN": {
      summary: "有这样购买记录的客户，现在还没流失的概率。",
      use: "挑选该挽回谁：价值高、概率正在下降，趁还来得及。",
      formula: [
        "bgnbd：1 ÷ [1 + a ÷ (b + x − 1) · ((α + T) ÷ (α + t_x))ʳ⁺ˣ]，x = 0 时为 1",
        "mbgnbd：1 ÷ [1 + a ÷ (b + x) · ((α + T) ÷ (α + t_x))ʳ⁺ˣ]",
        "pnbd：1 ÷ [1 + s ÷ (r + s + x) · (α + T)ʳ⁺ˣ (β + T)ˢ · A₀]",
      ],
      traps: [
        "bgnbd 认为只买过一次的客户都还在，因为它假设复购之后才会流失；判断这类客户请用 mbgnbd 或 pnbd。",
        "同样沉默两个月，对每周都买的人是危险信号，对一年买两次的人很正常。",
        "记录自相矛盾返回 #NUM!；留空按 0 计。",
      ],
    },
  },
  math: {
    lines: [
      [
        tex`P = \left[ 1 + \frac{a}{b+x-1} \left(\frac{\alpha+T}{\alpha+t_x}\right)^{r+x} \right]^{-1}, \qquad x = 0:\; P = 1`,
        "BG/NBD (bgnbd)",
        "BG/NBD（bgnbd）",
      ],
      [
        tex`P = \left[ 1 + \frac{a}{b+x} \left(\frac{\alpha+T}{\alpha+t_x}\right)^{r+x} \right]^{-1}`,
        "MBG/NBD (mbgnbd)",
        "MBG/NBD（mbgnbd）",
      ],
      [
        tex`P = \left[ 1 + s\,(\alpha+T)^{r+x}(\beta+T)^{s} \int_{t_x}^{T} \frac{dy}{(\alpha+y)^{r+x}(\beta+y)^{s+1}} \right]^{-1}`,
        "Pareto/NBD (pnbd)",
        "Pareto/NBD（pnbd）",
      ],
    ],
    where: [
      ["P", "probability that the customer is still there", "客户仍活跃的概率"],
      ["x", "x"],
      ["t_x", "t_x"],
      ["T", "T"],
      ["r", "shape of the purchase rates, first parameter", "购买频率的形状参数，第一个参数"],
      [tex`\alpha`, "scale of the purchase rates, second parameter", "购买频率的尺度参数，第二个参数"],
      ["a", "bgnbd, mbgnbd: third parameter, of the chance to leave", "bgnbd、mbgnbd：流失概率的参数，第三个"],
      ["b", "bgnbd, mbgnbd: fourth parameter, of the chance to leave", "bgnbd、mbgnbd：流失概率的参数，第四个"],
      ["s", "pnbd: third parameter, of the rate of leaving", "pnbd：流失速率的参数，第三个"],
      [tex`\beta`, "pnbd: fourth parameter, of the rate of leaving", "pnbd：流失速率的参数，第四个"],
      ["y", "moment of leaving", "流失的时刻"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "T", from: 31, to: 60 },
    lines: { argument: "x", values: [2, 10, 26] },
    title: {
      en: "The longer a customer is silent, the less likely he is still there; a frequent buyer is given up sooner.",
      "zh-CN": "沉默越久，客户仍活跃的概率越低；买得越勤的客户，掉得越快。",
    },
  },
  examples: [
    {
      args: [[[0.2425967, 4.413659, 0.7929869, 2.426164]], 26, 30.857142857, 31],
      result: 0.9688523,
      digits: 7,
      source: "BTYD package manual, customer 1516: .9688523",
      story: {
        en: "A heavy buyer of a record shop: 26 repeat orders in 31 weeks, the last one yesterday. Is anything to be done to win this customer back?",
        "zh-CN": "唱片店的一位大客户：31 周内复购 26 次，昨天刚来过。需要做召回吗？",
      },
    },
    {
      args: [[[0.5534, 10.5802, 0.6061, 11.6562]], 0, 0, 39, "pnbd"],
      result: 0.2941633,
      digits: 4,
      source: "BTYD package manual: .2941633 at estimates with more digits",
    },
    {
      args: [CDNOW.mbgnbd, 0, 0, 38.86, "mbgnbd"],
      result: 0.389735081,
      digits: 9,
      source: "Identity: 1 ÷ (1 + .891/1.614 · (45.043/6.183)^.525)",
    },
    {
      args: [[[0.5143, 2.8845, 0.2856, 14.1087]], 221, 103.42857, 103.57143, "pnbd"],
      result: 0.999596052,
      digits: 8,
      source: "A stress case of the CLVTools package, computed independently with mpmath",
    },
    { args: [CDNOW.bgnbd, 0, 0, 38.86], result: 1, source: "Nobody leaves before a repeat purchase in this model" },
    { args: [CDNOW.bgnbd, 1, 40, 38.86], result: { error: "#NUM!" }, source: "The last purchase lies after the end" },
  ],
  sources: [
    "Fader, Hardie and Lee (2005), Marketing Science 24(2)",
    "Fader and Hardie (2005), note 008",
    "Batislam, Denizel and Filiztekin (2007)",
  ],
  keywords: [
    "流失概率",
    "活跃概率",
    "沉睡客户",
    "召回",
    "挽回",
    "probability alive",
    "churn probability",
    "win back",
    "哪些客户快流失了",
    "which customers have left",
    "who has churned",
    "该召回谁",
  ],
  related: ["BTYD_FIT", "BTYD_PREDICT", "BTYD_CLV", "RFM", "BTYD_SUMMARY", "LIFECYCLE"],
  compute: (params, x, tx, T, model) => probabilityAlive(model, params as unknown as BtydParams, possibleHistory({ x, tx, T })),
  intermediates: (params, x, given, T, model) => {
    const { tx } = possibleHistory({ x, tx: given, T });
    const [r, alpha, third, fourth] = params as unknown as BtydParams;
    const alive = probabilityAlive(model, [r, alpha, third, fourth], { x, tx, T });
    return [
      { name: { en: "time since the last purchase", "zh-CN": "距上次购买的时间" }, value: T - tx, unit: "periods" },
      ...(x > 0
        ? [{ name: { en: "time between purchases before that", "zh-CN": "此前平均多久买一次" }, value: tx / x, unit: "periods" } as const]
        : []),
      ...(x > 0 && tx > 0
        ? [
            {
              name: { en: "this silence, counted in such gaps", "zh-CN": "这段时间相当于几个购买间隔" },
              value: ((T - tx) * x) / tx,
              unit: "number",
            } as const,
          ]
        : []),
      {
        name: { en: "purchases per period of this customer while active", "zh-CN": "这位客户活跃时每期的购买次数" },
        value: (r + x) / (alpha + T),
        unit: "number",
      },
      ...(alive > 0
        ? [
            {
              name: { en: "odds of having left, to one", "zh-CN": "流失与未流失的概率之比" },
              value: (1 - alive) / alive,
              unit: "number",
            } as const,
          ]
        : []),
    ];
  },
});
