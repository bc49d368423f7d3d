import { COST_SHARE, ROI } from "../../metrics/advertising";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";
import { arithmeticOf } from "../../metrics/excel";

export const MER = defineFunction({
  id: "MER",
  family: "acquisition",
  params: [
    number("revenue", {
      unit: "money",
      min: 0,
      text: words(
        ["all revenue", "Revenue of the whole shop in the period, however it came about; for aMER that of first orders only."],
        ["全店销售额", "这段时间全店的销售额，不管从哪来；算拉新效率就填新客首单销售额。"],
      ),
    }),
    number("marketing_spend", {
      unit: "money",
      min: 0,
      text: words(
        ["all marketing spend", "All marketing money of the same period: ads, commissions, coupons, agencies, if you count them as such."],
        ["全部营销费用", "同期全部营销费用：投放、佣金、代运营等，凡算作营销的都加上。"],
      ),
    }),
    option(
      "output",
      { ratio: { en: "revenue ÷ spend", "zh-CN": "整体投产比" }, share: { en: "spend as a share of revenue", "zh-CN": "费比" } },
      words(
        ["output", "ratio: revenue ÷ spend; share: spend ÷ revenue."],
        ["输出", "ratio 销售额 ÷ 营销费用，share 营销费用 ÷ 销售额（费比）。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "ratio", unitBy: { param: "output", units: { share: "fraction" } } },
  text: {
    en: {
      summary: "Marketing efficiency ratio (MER): all revenue ÷ all marketing spend, or spend as a share of revenue. Needs no attribution.",
      use: "Use it once a week for the whole shop, beside the ROAS of each platform: platforms claim the same order several times, the till counts it once.",
      formula: ["ratio: MER = all revenue ÷ all marketing spend", "share: cost share = all marketing spend ÷ all revenue"],
      traps: [
        "It says whether marketing as a whole pays, not which channel does. Organic sales are in it, so it is higher than any honest ROAS.",
        "The lower the share of ads in growth, the more it flatters: a strong brand has a high MER without any ads.",
        "To judge acquisition use revenue of first orders (the new revenue of OPS.NEW_RETURNING): that is aMER.",
        "Count the same period and the same costs every time. No spend gives #DIV/0! as a ratio, no revenue as a share; negative amounts give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "整体投产比 MER：全店销售额 ÷ 全部营销费用；也可以倒过来算费比（营销费用占销售额多少）。不需要归因。",
      use: "每周看一次全店，和各平台后台的投产比对照：同一单会被几个平台都算成自己的，收款只有一次。",
      formula: ["ratio：整体投产比 = 全店销售额 ÷ 全部营销费用", "share：费比 = 全部营销费用 ÷ 全店销售额"],
      traps: [
        "它只说明营销整体划不划算，分不出哪个渠道好。自然成交也在里面，所以比任何渠道的真实投产比都高。",
        "自然流量和老客占比越高，它越好看：品牌强的店不投广告也很高。",
        "看拉新效率要用新客首单销售额（OPS.NEW_RETURNING 的新客销售额），即 aMER。",
        "每次用同样的周期、同样的费用口径。没有费用时 ratio 返回 #DIV/0!，没有销售额时 share 返回 #DIV/0!；金额为负返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`\mathrm{MER} = \frac{R}{S}`, "ratio", "ratio 整体投产比"],
      [tex`m = \frac{S}{R}`, "share", "share 费比"],
    ],
    where: [
      [tex`\mathrm{MER}`, "marketing efficiency ratio", "整体投产比"],
      ["m", "marketing spend as a share of revenue", "费比"],
      ["R", "revenue"],
      ["S", "marketing_spend"],
    ],
  },
  native: `IF(output="share",${arithmeticOf(COST_SHARE, { spend: "marketing_spend", revenue: "revenue" })},${arithmeticOf(ROI, { revenue: "revenue", spend: "marketing_spend" })})`,
  examples: [
    {
      args: [240000, 60000],
      result: 4,
      source: "Identity: 240000 ÷ 60000",
      story: {
        en: "A shop took 240,000 last month and spent 60,000 on ads, creators and coupons together: 4. The platforms' own reports add up to a ROAS of 5.5, because two of them claim the same orders.",
        "zh-CN":
          "店铺上月成交 24 万元，投放、达人佣金、券一共花了 6 万元：整体投产比 4。各平台后台加起来却有 5.5，因为同一单被两家都算了。",
      },
    },
    { args: [240000, 60000, "share"], result: 0.25, source: "Identity: 60000 ÷ 240000" },
    { args: [1000, 0], result: { error: "#DIV/0!" }, source: "Nothing spent" },
    { args: [0, 1000, "share"], result: { error: "#DIV/0!" }, source: "Nothing sold" },
    { args: [-1, 0], result: { error: "#NUM!" }, source: "Outside the domain comes before a zero denominator" },
  ],
  sources: ["Marketing efficiency ratio: total revenue ÷ total marketing spend (agilebrandguide.com, help.getklar.com)"],
  keywords: [
    "费比",
    "营销费用占比",
    "整体投产比",
    "全店ROI",
    "综合投入产出",
    "营销费率",
    "MER",
    "marketing efficiency ratio",
    "blended ROAS",
    "aMER",
    "marketing cost share",
  ],
  related: ["ROAS", "CAC", "NEW_RETURNING", "BREAKEVEN_ROI", "UNIT_MARGIN", "INCREMENTALITY"],
  compute: (revenue, spend, output) =>
    output === "share"
      ? metricOrFault(COST_SHARE, { spend, revenue }, "revenue")
      : metricOrFault(ROI, { revenue, spend }, "marketing_spend"),
});
