import { incrementality } from "../../core/acquisition/incrementality";
import { DomainError } from "../../core/errors";
import { CPA, ROI } from "../../metrics/advertising";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";
import { notAbove } from "../native/parts";

const count = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  number(name, { unit: "count", min: 0, text: words(en, zh) });

/** For the plain formula: incremental conversions times the people held out. */
const CROSSED = "test_conv*control_size-control_conv*test_size";
const CROSSED_SIZE = "(test_conv*control_size+control_conv*test_size)";

export const INCREMENTALITY = defineFunction({
  id: "INCREMENTALITY",
  family: "acquisition",
  params: [
    count(
      "test_conv",
      ["test conversions", "Conversions of the group that saw the campaign."],
      ["实验组转化数", "看到活动的一组人中转化的人数。"],
    ),
    count(
      "test_size",
      ["test size", "People in that group. Zero gives #DIV/0!."],
      ["实验组人数", "看到活动的一组共多少人。为零返回 #DIV/0!。"],
    ),
    count(
      "control_conv",
      ["control conversions", "Conversions of the group that was held out."],
      ["对照组转化数", "没有看到活动的一组人中转化的人数。"],
    ),
    count(
      "control_size",
      ["control size", "People held out, chosen at random. Zero gives #DIV/0!."],
      ["对照组人数", "随机留出、不投放的一组共多少人。为零返回 #DIV/0!。"],
    ),
    numberOr("spend", 0, {
      unit: "money",
      min: 0,
      text: words(["spend", "What the campaign cost for the test group. 0 if left out."], ["花费", "活动在实验组上的花费。不填按 0。"]),
    }),
    numberOr("value_per_conv", 0, {
      unit: "money",
      min: 0,
      text: words(
        ["value per conversion", "Revenue or margin of one conversion. 0 if left out."],
        ["单个转化价值", "一次转化带来的销售额或毛利。不填按 0。"],
      ),
    }),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "Absolute lift", "zh-CN": "绝对提升", unit: "fraction" },
      { en: "Relative lift", "zh-CN": "相对提升", unit: "fraction" },
      { en: "Incremental conversions", "zh-CN": "增量转化数", unit: "count" },
      { en: "Cost per incremental conversion", "zh-CN": "单个增量成本", unit: "money" },
      { en: "Incremental ROAS", "zh-CN": "增量投产比", unit: "ratio" },
    ],
  },
  text: {
    en: {
      summary: "What a campaign brought on top of what would have come anyway, from a hold-out test. Spills five numbers to the right.",
      use: "Use it where a random group was left without the ad, mail or coupon: it tells cause from coincidence, which attribution cannot.",
      formula: [
        "lift = test conversions ÷ test size − control conversions ÷ control size; relative lift = lift ÷ (control conversions ÷ control size)",
        "incremental conversions = test conversions − test size × control conversions ÷ control size",
        "cost per incremental conversion = spend ÷ incremental conversions; iROAS = incremental conversions × value per conversion ÷ spend",
      ],
      traps: [
        "The control group must be drawn at random. Comparing buyers with non-buyers proves nothing.",
        "A lift is an estimate: check with OPS.AB_TEST that it is not chance before spending on it.",
        "Where the campaign lost conversions, the cost per incremental one is #N/A; without a difference it is #DIV/0!. Without spend iROAS is #DIV/0! and the cost 0; without a value iROAS is 0.",
        "More conversions than people give #NUM!, an empty group #DIV/0!. Count people, not orders.",
      ],
    },
    "zh-CN": {
      summary: "增量效果：有对照组时，活动在自然转化之外多带来多少，向右溢出五个数。",
      use: "随机留一组人不投广告、不发券、不推送，就能分清哪些是活动带来的、哪些本来就会买。这一点归因做不到。",
      formula: [
        "绝对提升 = 实验组转化数 ÷ 实验组人数 − 对照组转化数 ÷ 对照组人数；相对提升 = 绝对提升 ÷（对照组转化数 ÷ 对照组人数）",
        "增量转化数 = 实验组转化数 − 实验组人数 × 对照组转化数 ÷ 对照组人数",
        "单个增量成本 = 花费 ÷ 增量转化数；增量投产比 = 增量转化数 × 单个转化价值 ÷ 花费",
      ],
      traps: [
        "对照组必须随机抽取。拿领了券的人和没领券的人比，没有意义。",
        "提升只是估计值，先用 OPS.AB_TEST 看是不是偶然，再决定加预算。",
        "活动反而减少转化时，单个增量成本为 #N/A；毫无差别时为 #DIV/0!。不填花费，增量投产比为 #DIV/0!、单个增量成本为 0；不填单个转化价值，增量投产比为 0。",
        "转化数大于人数返回 #NUM!，某组没有人返回 #DIV/0!。两组都要数人，不要数订单。",
      ],
    },
  },
  math: {
    lines: [
      tex`\Delta = \frac{c_t}{n_t} - \frac{c_c}{n_c}, \qquad \Delta_{\mathrm{rel}} = \frac{\Delta}{c_c/n_c}`,
      tex`x = c_t - n_t\,\frac{c_c}{n_c}`,
      tex`K = \frac{S}{x}, \qquad \mathrm{iROAS} = \frac{x\,v}{S}`,
    ],
    where: [
      [tex`\Delta`, "absolute lift", "绝对提升"],
      [tex`\Delta_{\mathrm{rel}}`, "relative lift", "相对提升"],
      ["x", "incremental conversions", "增量转化数"],
      ["K", "cost per incremental conversion", "单个增量成本"],
      [tex`\mathrm{iROAS}`, "incremental ROAS", "增量投产比"],
      ["c_t", "test_conv"],
      ["n_t", "test_size"],
      ["c_c", "control_conv"],
      ["n_c", "control_size"],
      ["S", "spend"],
      ["v", "value_per_conv"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "test_conv", from: 305, to: 400, step: 1 },
    columns: [3],
    title: {
      en: "The smaller the lift over the control group, the dearer each conversion that the campaign really brought.",
      "zh-CN": "比对照组多得越少，每个真正的增量转化就越贵。",
    },
  },
  native: {
    unless: [notAbove("test_conv", "test_size"), notAbove("control_conv", "control_size"), ["test_size*control_size=0", "#DIV/0!"]],
    formula: [
      `(${CROSSED})/(test_size*control_size)`,
      `(${CROSSED})/(control_conv*test_size)`,
      `(${CROSSED})/control_size`,
      `IF(${CROSSED}<-1E-12*${CROSSED_SIZE},#N/A,IF(${CROSSED}<=1E-12*${CROSSED_SIZE},#DIV/0!,spend*control_size/(${CROSSED})))`,
      `(${CROSSED})/control_size*value_per_conv/spend`,
    ],
  },
  examples: [
    {
      args: [330, 10000, 300, 10000, 6000, 250],
      result: [[0.003, 0.1, 30, 200, 1.25]],
      source: "Identities of the five definitions",
      story: {
        en: "A coupon campaign of 6,000 went to 10,000 members drawn at random, and 330 bought; of 10,000 others without a coupon 300 bought anyway. Only 30 orders at 200 each are its doing, worth 250 apiece.",
        "zh-CN":
          "会员券活动花了 6000 元：随机给 1 万名会员发券，330 人下单；另留 1 万名不发，也有 300 人下单。真正的增量只有 30 单，每单成本 200 元，每单值 250 元。",
      },
    },
    {
      args: [30, 1000, 30, 1000, 500],
      result: [[0, 0, 0, { error: "#DIV/0!" }, 0]],
      source: "No lift at all",
    },
    {
      args: [20, 1000, 30, 1000, 500, 10],
      result: [[-0.01, -1 / 3, -10, { error: "#N/A" }, -0.2]],
      source: "Identities; a campaign that lost conversions has no cost per gained one",
    },
    {
      args: [5, 100, 0, 100],
      result: [[0.05, { error: "#DIV/0!" }, 5, 0, { error: "#DIV/0!" }]],
      source: "Nothing in the control group, nothing spent",
    },
    { args: [11, 10, 1, 10], result: { error: "#NUM!" }, source: "More conversions than people" },
    { args: [0, 0, 1, 10], result: { error: "#DIV/0!" }, source: "An empty group" },
  ],
  sources: ["Randomised hold-out (geo or user level) experiments: incremental lift, incremental ROAS"],
  keywords: [
    "增量",
    "对照组",
    "留白实验",
    "发券有没有用",
    "自然转化",
    "薅羊毛",
    "uplift",
    "holdout",
    "lift test",
    "iROAS",
    "would they have bought anyway",
    "did the coupon work",
  ],
  related: ["ATTRIBUTION", "ROAS", "CAC", "NET_ROI", "PRICE_BREAKEVEN", "AB_TEST", "ALLOCATE", "ADSTOCK"],
  compute: (testConversions, testSize, controlConversions, controlSize, spend, valuePerConversion) => {
    const { lift, relativeLift, conversions } = incrementality({ testConversions, testSize, controlConversions, controlSize });
    // What a campaign lost conversions by has no cost of winning one.
    const cost =
      conversions > 0
        ? metricOrFault(CPA, { spend, conversions }, "test_conv")
        : new DomainError(conversions < 0 ? "na" : "div0", "no-lift");
    return [[lift, relativeLift, conversions, cost, metricOrFault(ROI, { revenue: conversions * valuePerConversion, spend }, "spend")]];
  },
  intermediates: (testConversions, testSize, controlConversions, controlSize) => [
    { name: { en: "conversion rate of the test group", "zh-CN": "实验组转化率" }, value: testConversions / testSize, unit: "fraction" },
    {
      name: { en: "conversion rate of the control group", "zh-CN": "对照组转化率" },
      value: controlConversions / controlSize,
      unit: "fraction",
    },
    {
      name: { en: "conversions the test group would have had anyway", "zh-CN": "实验组本来就会有的转化数" },
      value: (testSize * controlConversions) / controlSize,
      unit: "number",
    },
  ],
});
