import { CPA, CPC, CPM, CTR, CVR, ROI } from "../../metrics/advertising";
import { AOV } from "../../metrics/unit-economics";
import { defineFunction, type Unit } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { arithmeticOf } from "../../metrics/excel";

const amount = (name: string, unit: Unit, en: readonly [string, string], zh: readonly [string, string]) =>
  number(name, { unit, min: 0, text: { en: { label: en[0], help: en[1] }, "zh-CN": { label: zh[0], help: zh[1] } } });

export const CHANNEL_METRICS = defineFunction({
  id: "CHANNEL_METRICS",
  family: "acquisition",
  params: [
    amount("spend", "money", ["spend", "What the channel cost in the period."], ["花费", "渠道在这段时间的消耗金额。"]),
    amount("impressions", "count", ["impressions", "How often the ads were shown."], ["展现量", "广告展现次数。"]),
    amount("clicks", "count", ["clicks", "How often they were clicked."], ["点击量", "广告点击次数。"]),
    amount(
      "conversions",
      "count",
      ["conversions", "Orders, sign-ups or leads, whichever the campaign aims at."],
      ["转化数", "订单、注册或线索数，看投放目标是哪一种。"],
    ),
    amount(
      "revenue",
      "money",
      ["revenue", "Revenue from these conversions, in the currency of the spend."],
      ["销售额", "这些转化带来的成交金额，与花费同一币种。"],
    ),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "CPM", "zh-CN": "千次展现成本 CPM", unit: "money" },
      { en: "CTR", "zh-CN": "点击率 CTR", unit: "fraction" },
      { en: "CPC", "zh-CN": "点击成本 CPC", unit: "money" },
      { en: "CVR", "zh-CN": "转化率 CVR", unit: "fraction" },
      { en: "CPA", "zh-CN": "转化成本 CPA", unit: "money" },
      { en: "ROAS", "zh-CN": "投产比 ROAS", unit: "ratio" },
      { en: "AOV", "zh-CN": "客单价 AOV", unit: "money" },
    ],
  },
  text: {
    en: {
      summary: "A channel's seven ratios in one row: CPM, CTR, CPC, CVR, CPA, ROAS, AOV. Spills to the right.",
      use: "Use it on the totals of a channel or campaign. With one row per channel, give the columns to get one row of ratios for each channel in a single formula.",
      formula: [
        "CPM = 1000 × spend ÷ impressions",
        "CTR = clicks ÷ impressions",
        "CPC = spend ÷ clicks",
        "CVR = conversions ÷ clicks",
        "CPA = spend ÷ conversions",
        "ROAS = revenue ÷ spend",
        "AOV = revenue ÷ conversions",
      ],
      traps: [
        "Ratios cannot be added or averaged over days: add up the amounts and recompute.",
        "CVR is per click here. Shop back ends often mean per visitor, and some networks count conversions after a mere view: compare like with like.",
        "A blank counts as 0; a ratio that would divide by zero shows #DIV/0! in its own cell only. A negative amount gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "一行算出渠道七项指标：CPM、点击率、CPC、转化率、CPA、投产比、客单价，向右溢出。",
      use: "用在渠道或活动的合计数上。数据按一个渠道一行列好，各参数选中整列，一个公式就能给每个渠道各算一行。",
      formula: [
        "CPM = 1000 × 花费 ÷ 展现量",
        "点击率 = 点击量 ÷ 展现量",
        "CPC = 花费 ÷ 点击量",
        "转化率 = 转化数 ÷ 点击量",
        "CPA = 花费 ÷ 转化数",
        "投产比 = 销售额 ÷ 花费",
        "客单价 = 销售额 ÷ 转化数",
      ],
      traps: [
        "比率不能跨天相加或平均，要先把金额、次数加总再重算。",
        "这里的转化率按点击算，店铺后台常按访客算，有的平台还把“看过就成交”算进转化，口径不同不能直接比。",
        "空单元格按 0 计；分母为零的指标只在自己那一格显示 #DIV/0!。填负数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`\mathrm{CPM} = \frac{1000\,S}{I} \qquad \mathrm{CTR} = \frac{K}{I} \qquad \mathrm{CPC} = \frac{S}{K}`,
      tex`\mathrm{CVR} = \frac{N}{K} \qquad \mathrm{CPA} = \frac{S}{N}`,
      tex`\mathrm{ROAS} = \frac{R}{S} \qquad \mathrm{AOV} = \frac{R}{N}`,
    ],
    where: [
      [tex`\mathrm{CPM}`, "cost per thousand impressions", "千次展现成本"],
      [tex`\mathrm{CTR}`, "click-through rate", "点击率"],
      [tex`\mathrm{CPC}`, "cost per click", "点击成本"],
      [tex`\mathrm{CVR}`, "conversion rate of the clicks", "点击转化率"],
      [tex`\mathrm{CPA}`, "cost per conversion", "转化成本"],
      [tex`\mathrm{ROAS}`, "return on ad spend", "投产比"],
      [tex`\mathrm{AOV}`, "average order value", "客单价"],
      ["S", "spend"],
      ["I", "impressions"],
      ["K", "clicks"],
      ["N", "conversions"],
      ["R", "revenue"],
    ],
  },
  native: {
    formula: [
      arithmeticOf(CPM, { spend: "spend", impressions: "impressions" }),
      arithmeticOf(CTR, { clicks: "clicks", impressions: "impressions" }),
      arithmeticOf(CPC, { spend: "spend", clicks: "clicks" }),
      arithmeticOf(CVR, { conversions: "conversions", clicks: "clicks" }),
      arithmeticOf(CPA, { spend: "spend", conversions: "conversions" }),
      arithmeticOf(ROI, { revenue: "revenue", spend: "spend" }),
      arithmeticOf(AOV, { revenue: "revenue", orders: "conversions" }),
    ],
  },
  examples: [
    {
      args: [5000, 400000, 8000, 320, 48000],
      result: [[12.5, 0.02, 0.625, 0.04, 15.625, 9.6, 150]],
      source: "Identities of the seven definitions",
      story: {
        en: "A week of feed ads: 5,000 bought 400,000 impressions, 8,000 clicks and 320 orders worth 48,000. An order costs 15.6 of its 150.",
        "zh-CN": "信息流投放一周：花费 5000 元，展现 40 万次，点击 8000 次，成交 320 单、4.8 万元。每单 150 元里，广告费占 15.6 元。",
      },
    },
    {
      args: [100, 0, 0, 0, 0],
      result: [
        [
          { error: "#DIV/0!" },
          { error: "#DIV/0!" },
          { error: "#DIV/0!" },
          { error: "#DIV/0!" },
          { error: "#DIV/0!" },
          0,
          { error: "#DIV/0!" },
        ],
      ],
      source: "Each ratio fails on its own denominator",
    },
    { args: [-1, 1, 1, 1, 1], result: { error: "#NUM!" }, source: "Negative amounts are refused" },
  ],
  sources: ["Google Ads and IAB definitions of advertising metrics"],
  keywords: [
    "CPM",
    "CTR",
    "CPC",
    "CVR",
    "CPA",
    "AOV",
    "点击率",
    "转化率",
    "千展成本",
    "曝光",
    "客单价",
    "渠道效果",
    "投放数据",
    "哪个渠道好",
    "which channel works best",
    "ad report",
  ],
  related: ["ROAS", "CAC", "FUNNEL", "BOUNCE_RATE", "ATTRIBUTION", "MIX_RATE", "ALLOCATE"],
  // A ratio whose denominator is zero fails alone; the rest of the row stands.
  compute: (spend, impressions, clicks, conversions, revenue) => [
    [
      metricOrFault(CPM, { spend, impressions }, "impressions"),
      metricOrFault(CTR, { clicks, impressions }, "impressions"),
      metricOrFault(CPC, { spend, clicks }, "clicks"),
      metricOrFault(CVR, { conversions, clicks }, "clicks"),
      metricOrFault(CPA, { spend, conversions }, "conversions"),
      metricOrFault(ROI, { revenue, spend }, "spend"),
      metricOrFault(AOV, { revenue, orders: conversions }, "conversions"),
    ],
  ],
});
