import type { Lang } from "../../core/lang";
import { BREAKEVEN_ROI, CONTRIBUTION_RATE } from "../../metrics/unit-economics";
import { rate } from "../../plan/structure/field";
import type { ValueWords } from "../../plan/structure/words";
import { metricField } from "../metric-field";

/** What a plan pays back at: four inputs, two results, the same names, words and rules on every sheet. */
export const ECONOMICS = {
  gross_margin: rate(),
  refund_rate: rate({ optional: true }),
  fee_rate: rate({ optional: true }),
  target_margin: rate({ optional: true }),
  contribution_rate: metricField(CONTRIBUTION_RATE, {
    grossMargin: "gross_margin",
    refundRate: "refund_rate",
    feeRate: "fee_rate",
    targetMargin: "target_margin",
  }),
  breakeven_roi: metricField(BREAKEVEN_ROI, { contributionRate: "contribution_rate" }),
} as const;

export type EconomicsKey = keyof typeof ECONOMICS;

/** In the order they are read. */
export const ECONOMICS_VALUES = Object.keys(ECONOMICS) as readonly EconomicsKey[];

/** What must change when one of the inputs does. */
export const ECONOMICS_MOVES = ["contribution_rate", "breakeven_roi"] as const;

type Words = Readonly<Record<EconomicsKey, Omit<ValueWords, "sample">>>;

const zh: Words = {
  gross_margin: { label: "毛利率", hint: "扣商品成本后、扣推广费前的毛利占比，取活动价下的水平。" },
  refund_rate: { label: "退款率", hint: "按金额计；后台 ROI 按退款前成交额算，要在这里扣掉。" },
  fee_rate: { label: "平台扣点与佣金", hint: "平台扣点、支付手续费、达人佣金，占净销售额。" },
  target_margin: { label: "目标利润率", hint: "推广之后还想留下的利润，占净销售额；只求保本填 0%。" },
  contribution_rate: { label: "贡献毛利率", hint: "（1−退款率）×（毛利率−费率−目标利润率）" },
  breakeven_roi: { label: "保本 ROI", hint: "1 ÷ 贡献毛利率；ROI 低于它，卖一单亏一单。" },
};

const en: Words = {
  gross_margin: { label: "Gross margin", hint: "After cost of goods, before advertising, at campaign prices." },
  refund_rate: { label: "Refund rate", hint: "By value. Platforms report revenue before refunds; they are taken off here." },
  fee_rate: { label: "Platform fee rate", hint: "Marketplace and payment fees, commission, as a share of net sales." },
  target_margin: { label: "Target margin", hint: "Profit to be left after ads, as a share of net sales; 0% to break even." },
  contribution_rate: { label: "Contribution rate", hint: "(1 − refund rate) × (gross margin − fees − target margin)" },
  breakeven_roi: { label: "Break-even ROI", hint: "1 ÷ contribution rate; below it every order loses money." },
};

const WORDS: Readonly<Record<Lang, Words>> = { en, "zh-CN": zh };

/** The words with a template's samples: margin, refunds, fees, target. */
export function economicsWords(lang: Lang, samples: readonly [number, number, number, number]): Readonly<Record<EconomicsKey, ValueWords>> {
  const inputs = ["gross_margin", "refund_rate", "fee_rate", "target_margin"] as const;
  const sampled = inputs.map((key, index) => [key, { ...WORDS[lang][key], sample: samples[index] ?? 0 }]);
  return { ...WORDS[lang], ...Object.fromEntries(sampled) } as Readonly<Record<EconomicsKey, ValueWords>>;
}
