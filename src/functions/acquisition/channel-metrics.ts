import { channelMetrics } from "../../core/acquisition/channel-metrics";
import { DomainError } from "../../core/errors";
import { defineFunction, type ResultCell, type Unit } from "../define";
import { number } from "../params/number";

const amount = (name: string, unit: Unit, en: readonly [string, string], zh: readonly [string, string]) =>
  number(name, { unit, min: 0, text: { en: { label: en[0], help: en[1] }, "zh-CN": { label: zh[0], help: zh[1] } } });

/** A ratio whose denominator is zero fails alone; the rest of the row stands. */
const cell = (ratio: number | undefined, denominator: string): ResultCell =>
  ratio ?? new DomainError("div0", "zero-denominator", { param: denominator });

export const CHANNEL_METRICS = defineFunction({
  id: "CHANNEL_METRICS",
  family: "acquisition",
  params: [
    amount("spend", "money", ["spend", "What the channel cost."], ["花费", "渠道消耗金额。"]),
    amount("impressions", "count", ["impressions", "How often the ads were shown."], ["展现量", "广告展现次数。"]),
    amount("clicks", "count", ["clicks", "How often they were clicked."], ["点击量", "广告点击次数。"]),
    amount("conversions", "count", ["conversions", "Orders, sign-ups or leads, whichever the campaign aims at."], ["转化数", "订单、注册或线索数，看投放目标是哪一种。"]),
    amount("revenue", "money", ["revenue", "Revenue from these conversions, in the currency of the spend."], ["销售额", "这些转化带来的成交金额，与花费同一币种。"]),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "CPM", "zh-CN": "千次展现成本 CPM" },
      { en: "CTR", "zh-CN": "点击率 CTR" },
      { en: "CPC", "zh-CN": "点击成本 CPC" },
      { en: "CVR", "zh-CN": "转化率 CVR" },
      { en: "CPA", "zh-CN": "转化成本 CPA" },
      { en: "ROAS", "zh-CN": "投产比" },
      { en: "AOV", "zh-CN": "客单价 AOV" },
    ],
  },
  text: {
    en: {
      summary: "A channel's seven ratios in one row: CPM, CTR, CPC, CVR, CPA, ROAS, AOV. Spills to the right.",
      use: "Use it on the totals of a channel or campaign. Give whole columns to get one row of ratios for each of their rows.",
      formula: [
        "CPM = 1000 × spend ÷ impressions", "CTR = clicks ÷ impressions", "CPC = spend ÷ clicks", "CVR = conversions ÷ clicks",
        "CPA = spend ÷ conversions", "ROAS = revenue ÷ spend", "AOV = revenue ÷ conversions",
      ],
      traps: [
        "Ratios cannot be added or averaged over days: add up the amounts and recompute.",
        "CVR is per click here. Shop back ends often mean per visitor.",
        "A blank counts as 0; a ratio that would divide by zero shows #DIV/0! in its own cell only.",
      ],
    },
    "zh-CN": {
      summary: "一行算出渠道七项指标：CPM、点击率、CPC、转化率、CPA、投产比、客单价，向右溢出。",
      use: "用在渠道或活动的合计数上；传入整列时，每行得到一行指标。",
      formula: [
        "CPM = 1000 × 花费 ÷ 展现量", "点击率 = 点击量 ÷ 展现量", "CPC = 花费 ÷ 点击量", "转化率 = 转化数 ÷ 点击量",
        "CPA = 花费 ÷ 转化数", "投产比 = 销售额 ÷ 花费", "客单价 = 销售额 ÷ 转化数",
      ],
      traps: [
        "比率不能跨天相加或平均，要先把金额、次数加总再重算。",
        "这里的转化率按点击算，店铺后台常按访客算，两者不能直接比。",
        "空单元格按 0 计；分母为零的指标只在自己那一格显示 #DIV/0!。",
      ],
    },
  },
  examples: [
    {
      args: [5000, 400000, 8000, 320, 48000],
      result: [[12.5, 0.02, 0.625, 0.04, 15.625, 9.6, 150]],
      source: "Identities of the seven definitions",
      story: { en: "A week of feed ads.", "zh-CN": "信息流投放一周的合计。" },
    },
    {
      args: [100, 0, 0, 0, 0],
      result: [[{ error: "#DIV/0!" }, { error: "#DIV/0!" }, { error: "#DIV/0!" }, { error: "#DIV/0!" }, { error: "#DIV/0!" }, 0, { error: "#DIV/0!" }]],
      source: "Each ratio fails on its own denominator",
    },
    { args: [-1, 1, 1, 1, 1], result: { error: "#NUM!" }, source: "Negative amounts are refused" },
  ],
  sources: ["Google Ads and IAB definitions of advertising metrics"],
  keywords: ["CPM", "CTR", "CPC", "CVR", "CPA", "AOV", "点击率", "转化率", "千展成本", "客单价", "渠道效果"],
  related: ["ROAS", "FUNNEL"],
  compute: (spend, impressions, clicks, conversions, revenue) => {
    const metrics = channelMetrics({ spend, impressions, clicks, conversions, revenue });
    return [[
      cell(metrics.cpm, "impressions"), cell(metrics.ctr, "impressions"), cell(metrics.cpc, "clicks"), cell(metrics.cvr, "clicks"),
      cell(metrics.cpa, "conversions"), cell(metrics.roas, "spend"), cell(metrics.aov, "conversions"),
    ]];
  },
});
