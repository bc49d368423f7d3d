import { DomainError } from "../../core/errors";
import { valueOfCurve } from "../../core/ltv/value-of-curve";
import { defineFunction } from "../define";
import { tex } from "../math";
import { numberOr } from "../params/number";
import { option } from "../params/option";
import { series } from "../params/series";

export const LTV_CURVE = defineFunction({
  id: "LTV_CURVE",
  family: "ltv",
  params: [
    series("survival", {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: {
          label: "survival curve",
          help: "Share of customers left at period 0, 1, 2 …: one row or column of fractions that never rises, without blanks.",
        },
        "zh-CN": { label: "留存曲线", help: "第 0、1、2…期还在的客户比例：一行或一列小数，只减不增，不能有空单元格。" },
      },
    }),
    series("margins", {
      unit: "money",
      text: {
        en: {
          label: "margin per period",
          help: "Gross margin of a customer who is still there: one number for all periods, or one for each.",
        },
        "zh-CN": { label: "每期毛利", help: "还在的客户每期带来的毛利：填一个数，或每期一个数。" },
      },
    }),
    numberOr("discount", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: { label: "discount rate", help: "Per period of the curve, e.g. 1% a month. 0 if left out." },
        "zh-CN": { label: "贴现率", help: "与曲线同周期的贴现率，如每月 1%。不填按 0。" },
      },
    }),
    option(
      "timing",
      {
        start: { en: "margin at the start of each period", "zh-CN": "毛利期初到手" },
        end: { en: "margin at the end of each period", "zh-CN": "毛利期末到手" },
      },
      {
        en: { label: "timing", help: "start: a period's margin arrives at its start, the first one undiscounted; end: at its end." },
        "zh-CN": { label: "计入时点", help: "start 毛利在期初到手，首期不贴现；end 在期末到手。" },
      },
    ),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "Lifetime value along any survival curve: observed, fitted or both, with margins that may change.",
      use: "Use it where retention is not constant: put measured shares first, projections of OPS.SBG_SURVIVAL after them, and value the customer over exactly those periods.",
      formula: ["start: Σ mₜ S(t) ÷ (1 + d)ᵗ", "end: Σ mₜ S(t) ÷ (1 + d)ᵗ⁺¹", "t = 0, 1, 2 … over the cells of the curve"],
      traps: [
        "The first cell is S(0), usually 100%: those there at the start. Leaving it out loses the first margin.",
        "Only the periods given count. A short curve understates the lifetime.",
        "A curve that rises or a share above 1 gives #NUM!; a blank cell gives #VALUE!; a zero is a share of zero.",
        "Margins, not revenue: take refunds, discounts and delivery off first.",
      ],
    },
    "zh-CN": {
      summary: "按任意留存曲线算 LTV：实测、拟合或两段拼接都行，每期毛利可以不同。",
      use: "留存率不固定时使用：前面放实测留存，后面接 OPS.SBG_SURVIVAL 的推算，就按这些期数算客户价值。",
      formula: ["start：Σ mₜ S(t) ÷ (1 + d)ᵗ", "end：Σ mₜ S(t) ÷ (1 + d)ᵗ⁺¹", "t = 0、1、2…，对应曲线的每个单元格"],
      traps: [
        "第一格是 S(0)，通常为 100%，即起始客户。漏掉它就少算首期毛利。",
        "只算给出的期数，曲线太短会低估终身价值。",
        "曲线回升或比例大于 1 返回 #NUM!；有空单元格返回 #VALUE!；填 0 就是一个都不剩。",
        "用毛利，不要用销售额：先扣掉退款、优惠和履约成本。",
      ],
    },
  },
  math: {
    lines: [
      [tex`V = \sum_{t=0}^{n-1} \frac{m_t\, S(t)}{(1+d)^{t}}`, "start", "start 期初"],
      [tex`V = \sum_{t=0}^{n-1} \frac{m_t\, S(t)}{(1+d)^{t+1}}`, "end", "end 期末"],
    ],
    where: [
      ["V", "value of a customer", "客户价值"],
      ["S(t)", "survival"],
      ["m_t", "margins"],
      ["d", "discount"],
      ["t", "period, from 0: the place in the curve", "第几期，从 0 起，即曲线中的位置"],
      ["n", "number of periods given", "给出的期数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "survival", from: 1, to: 4, step: 1, cells: true },
    title: { en: "Value of a customer by how many periods are counted.", "zh-CN": "只算前几期时的客户价值。" },
  },
  examples: [
    {
      args: [[[1], [0.6], [0.45], [0.4]], 50, 0.02],
      result: 119.884509,
      digits: 9,
      source: "Added up by hand: 50 + 30/1.02 + 22.5/1.0404 + 20/1.061208",
      story: {
        en: "A membership earns 50 of margin a month from everyone who is still there; 60%, 45% and 40% of those who joined are left after one, two and three months, and money costs 2% a month. This is what a new member brings in four months, and the most that winning one may cost in that time.",
        "zh-CN":
          "会员每人每月毛利 50 元，入会一、二、三个月后还剩 60%、45%、40%，月贴现率 2%。算出新会员四个月能带来多少毛利，拉新成本不宜超过它。",
      },
    },
    { args: [[[1, 0.5]], [[100, 80]]], result: 140, source: "Identity: 100 + 80 · 0.5" },
    { args: [[[1, 0.5]], 100, 0.25, "end"], result: 112, source: "Identity: 80 + 50/1.5625" },
    { args: [[[0.5], [0.6]], 100], result: { error: "#NUM!" }, source: "Customers who left do not come back" },
    {
      args: [
        [[1], [0.6], [0.5]],
        [[1], [2]],
      ],
      result: { error: "#VALUE!" },
      source: "Two margins for three periods",
    },
  ],
  sources: ["Fader and Hardie (2007), Journal of Interactive Marketing 21(1)", "Gupta and Lehmann (2003), Customers as assets"],
  keywords: [
    "终身价值",
    "留存曲线",
    "生命周期价值",
    "LTV",
    "CLV",
    "lifetime value",
    "retention curve",
    "会员能带来多少毛利",
    "value of a subscriber",
  ],
  related: ["LTV", "SBG_SURVIVAL", "SBG_DERL", "COHORT_TABLE", "LIFETIME", "SBG_FIT"],
  fit: (survival, margins) => {
    if (margins.length !== 1 && margins.length !== survival.length)
      throw new DomainError("value", "wrong-count", { param: "margins", given: margins.length, needed: survival.length, per: "period" });
  },
  compute: (survival, margins, discount, timing) =>
    valueOfCurve(survival, (t) => margins[margins.length === 1 ? 0 : t] as number, discount, timing),
  intermediates: (survival, margins, discount, timing) => {
    const marginAt = (t: number): number => margins[margins.length === 1 ? 0 : t] as number;
    const undiscounted = valueOfCurve(survival, marginAt, 0, timing);
    return [
      { name: { en: "periods of the curve", "zh-CN": "曲线的期数" }, value: survival.length, unit: "count" },
      {
        name: { en: "periods a customer stays within the curve, on average", "zh-CN": "曲线范围内客户平均留存的期数" },
        value: survival.reduce((sum, share) => sum + share, 0),
        unit: "periods",
      },
      { name: { en: "margin without discounting", "zh-CN": "未贴现的毛利" }, value: undiscounted, unit: "money" },
      {
        name: { en: "taken off by discounting", "zh-CN": "贴现扣去的部分" },
        value: undiscounted - valueOfCurve(survival, marginAt, discount, timing),
        unit: "money",
      },
      ...(survival.length > 0
        ? [
            {
              name: { en: "margin of the first period, without discounting", "zh-CN": "首期毛利（未贴现）" },
              value: marginAt(0) * (survival[0] as number),
              unit: "money",
            } as const,
          ]
        : []),
    ];
  },
});
