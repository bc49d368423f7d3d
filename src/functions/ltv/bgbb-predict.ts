import {
  activeOpportunities,
  expectedOpportunityPurchases,
  opportunityAlive,
  purchaseChance,
  type BgbbParams,
} from "../../core/ltv/btyd/beta-geometric-binomial";
import { checkOpportunities } from "../../core/ltv/btyd/opportunity-history";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { option } from "../params/option";
import { BGBB_TEXTS, bgbbParams, MAX_OPPORTUNITIES } from "./bgbb-params";

/** Estimates for the donations data as the lifetimes package prints them, rounded to four digits. */
const DONATIONS = [[1.2035, 0.7497, 0.6567, 2.7834]] as const;

export const BGBB_PREDICT = defineFunction({
  id: "BGBB_PREDICT",
  family: "ltv",
  params: [
    bgbbParams,
    number("x", { unit: "count", min: 0, integer: true, text: BGBB_TEXTS.x }),
    number("t_x", { unit: "count", min: 0, integer: true, text: BGBB_TEXTS.tx }),
    number("n", { unit: "count", min: 0, max: MAX_OPPORTUNITIES, integer: true, text: BGBB_TEXTS.n }),
    number("n_future", {
      unit: "count",
      min: 0,
      max: MAX_OPPORTUNITIES,
      integer: true,
      text: {
        en: { label: "opportunities ahead N", help: "How many opportunities to look ahead, a whole number." },
        "zh-CN": { label: "未来机会次数 N", help: "往后看几次机会，填整数。" },
      },
    }),
    option(
      "output",
      {
        transactions: { en: "expected purchases", "zh-CN": "预计购买次数" },
        palive: { en: "probability of being active then", "zh-CN": "届时仍活跃的概率" },
      },
      {
        en: {
          label: "output",
          help: "transactions: expected purchases at the opportunities ahead; palive: probability of being active at the last of them.",
        },
        "zh-CN": { label: "输出", help: "transactions 未来各次机会的预计购买次数；palive 到最后一次机会时仍活跃的概率。" },
      },
    ),
  ],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "Expected purchases of a customer at the next opportunities, or the probability of being active then, by the BG/BB model.",
      use: "Use it to choose whom to write to at the next appeal or invite to the next event, and to forecast how many will come.",
      formula: [
        "E = (α + x) ÷ (α + β + n) · Σ P(active at n + k), k = 1 … N",
        "P(active at n + k) = B(α + x, β + n − x) B(γ, δ + n + k) ÷ (B(α, β) B(γ, δ) · L), L the likelihood of the history",
      ],
      traps: [
        "A new customer has x, t_x and n of 0.",
        "palive with 0 opportunities ahead is the probability today, with 1 that at the next opportunity.",
        "x above t_x or t_x above n gives #NUM!; a blank counts as 0.",
        "Sources differ on when a customer counts as active: today (0 opportunities ahead), or at the next opportunity (1 ahead), as in the paper's table. Say which one you quote.",
      ],
    },
    "zh-CN": {
      summary: "按 BG/BB 模型，客户在接下来几次机会中预计买几次，或届时仍活跃的概率。",
      use: "决定下次募捐写信给谁、下场活动邀请谁，并预测会来多少人。",
      formula: [
        "E = (α + x) ÷ (α + β + n) · Σ P(第 n + k 次仍活跃)，k = 1 … N",
        "P(第 n + k 次仍活跃) = B(α + x, β + n − x) B(γ, δ + n + k) ÷ (B(α, β) B(γ, δ) · L)，L 为该记录的似然",
      ],
      traps: [
        "新客户的 x、t_x、n 都填 0。",
        "palive 在未来机会次数为 0 时是当前概率，为 1 时是下一次机会的概率。",
        "x 大于 t_x 或 t_x 大于 n 返回 #NUM!；留空按 0 计。",
        "“活跃”的口径有两种：当前仍活跃（未来机会次数为 0），或到下一次机会时仍活跃（未来机会次数为 1，论文的表即如此），引用时请注明。",
      ],
    },
  },
  math: {
    lines: [
      [tex`E = \frac{\alpha+x}{\alpha+\beta+n} \sum_{k=1}^{N} P_{k}`, "transactions", "transactions 预期次数"],
      [tex`P_{N}`, "palive", "palive 活跃概率"],
      tex`P_{k} = \frac{B(\alpha+x,\, \beta+n-x)\; B(\gamma,\, \delta+n+k)}{B(\alpha,\beta)\; B(\gamma,\delta)\; L}`,
    ],
    where: [
      ["E", "expected purchases at the next N opportunities", "今后 N 次机会中的预期购买次数"],
      ["P_{k}", "probability of being active at opportunity n + k", "第 n + k 次机会时仍活跃的概率"],
      ["x", "x"],
      ["n", "n"],
      ["N", "n_future"],
      ["L", "likelihood of this history from x, t_x and n, as in OPS.BGBB_FIT", "这条记录的似然，由 x、t_x、n 算出，见 OPS.BGBB_FIT"],
      [tex`\alpha`, "first parameter", "第一个参数"],
      [tex`\beta`, "second parameter", "第二个参数"],
      [tex`\gamma`, "third parameter", "第三个参数"],
      [tex`\delta`, "fourth parameter", "第四个参数"],
      ["B", "beta function", "Beta 函数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "n_future", from: 1, to: 10, step: 1 },
    title: { en: "Expected purchases over the opportunities to come.", "zh-CN": "今后若干次机会中的预期购买次数。" },
  },
  examples: [
    {
      args: [DONATIONS, 4, 5, 6, 10],
      result: 3.627858,
      digits: 5,
      source: "BTYD package manual: 3.627858 with unrounded estimates",
      story: {
        en: "A donor gave in four of six years, last year's appeal without answer. How many gifts may the charity expect in the next ten years?",
        "zh-CN": "一位捐款人六年里捐过四次，去年那次没有回应。未来十年预计还会捐几次？",
      },
    },
    { args: [DONATIONS, 0, 0, 6, 10], result: 0.1302169, digits: 5, source: "BTYD package manual: .1302169 with unrounded estimates" },
    { args: [DONATIONS, 0, 0, 0, 10], result: 3.1798, digits: 5, source: "BTYD package manual: 3.179805 for a new donor" },
    { args: [DONATIONS, 2, 4, 6, 1, "palive"], result: 0.59, digits: 2, source: "Fader, Hardie and Shang (2010), Table 6: .59" },
    { args: [[[1, 1, 1, 1]], 0, 0, 0, 2], result: 5 / 12, source: "Identity: ½ (1/2 + 1/3)" },
    { args: [DONATIONS, 3, 2, 6, 10], result: { error: "#NUM!" }, source: "Three purchases do not fit into two opportunities" },
  ],
  sources: ["Fader, Hardie and Shang (2010), Marketing Science 29(6)"],
  keywords: [
    "复购预测",
    "捐款预测",
    "活动到场",
    "活跃概率",
    "conditional expected transactions",
    "probability alive",
    "谁会再捐",
    "who will give again",
  ],
  related: ["BGBB_FIT", "BTYD_PREDICT", "BTYD_PALIVE", "RFM"],
  compute: (params, x, tx, n, ahead, output) => {
    const history = { x, tx, n };
    checkOpportunities(history);
    return output === "palive"
      ? opportunityAlive(params as unknown as BgbbParams, history, ahead)
      : expectedOpportunityPurchases(params as unknown as BgbbParams, history, ahead);
  },
  intermediates: (params, x, tx, n, ahead, output) => {
    const fitted = params as unknown as BgbbParams;
    const history = { x, tx, n };
    const today = opportunityAlive(fitted, history, 0);
    return [
      { name: { en: "probability of being active today", "zh-CN": "现在仍活跃的概率" }, value: today, unit: "probability" },
      ...(output === "palive"
        ? today > 0
          ? [
              {
                name: { en: "chance to stay until then, if active today", "zh-CN": "现在活跃的客户届时仍活跃的概率" },
                value: opportunityAlive(fitted, history, ahead) / today,
                unit: "probability",
              } as const,
            ]
          : []
        : [
            {
              name: { en: "chance to buy at an opportunity while active", "zh-CN": "活跃时每次机会购买的概率" },
              value: purchaseChance(fitted, history),
              unit: "probability",
            } as const,
            {
              name: { en: "opportunities ahead at which the customer is still active", "zh-CN": "未来仍活跃的机会次数" },
              value: activeOpportunities(fitted, history, ahead),
              unit: "number",
            } as const,
          ]),
    ];
  },
});
