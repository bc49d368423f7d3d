import { mixDetail, overallRateOf, type Counts } from "../../core/revenue/mix-detail";
import { defineFunction } from "../define";
import { tex } from "../math";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";

const volumes = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  series(name, { unit: "count", min: 0, text: words(en, zh) });
const amounts = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  series(name, { unit: "number", text: words(en, zh) });
const paired = (volume: readonly number[], amount: readonly number[]): Counts[] =>
  volume.map((value, i) => ({ volume: value, amount: amount[i] as number }));

export const MIX_DETAIL = defineFunction({
  id: "MIX_DETAIL",
  family: "revenue",
  params: [
    volumes(
      "base_volumes",
      ["base volumes", "What each segment had before, e.g. visits or orders, from 0, without blanks."],
      ["基期量", "变化前各细分的访客数或订单数，不小于 0，不能有空单元格。"],
    ),
    amounts(
      "base_amounts",
      ["base amounts", "What came of it before, e.g. orders or revenue, in the same order."],
      ["基期结果", "变化前各细分的订单数或销售额，顺序一致。"],
    ),
    volumes(
      "new_volumes",
      ["new volumes", "Each segment's volume afterwards, in the same order."],
      ["本期量", "变化后各细分的量，顺序一致。"],
    ),
    amounts(
      "new_amounts",
      ["new amounts", "What came of it afterwards, in the same order."],
      ["本期结果", "变化后各细分的结果，顺序一致。"],
    ),
  ],
  returns: {
    shape: "table",
    unit: "number",
    columns: [
      { en: "Contribution to the change", "zh-CN": "对总变化的贡献" },
      { en: "By mix", "zh-CN": "结构影响" },
      { en: "By its own rate", "zh-CN": "自身比率影响" },
    ],
  },
  text: {
    en: {
      summary:
        "Which segment moved the overall rate or order value: what each adds by its share (mix) and by its own rate. One row per segment.",
      use: "Use it when conversion, order value or margin moved and you want the channel that did it. Give counts, not rates: visits and orders, or orders and revenue.",
      formula: [
        "contribution = mix + rate",
        "rate effect: mean share × change of its own rate",
        "mix effect: change of share × (its mean rate − average of all)",
      ],
      traps: [
        "Growing helps only where a segment's rate is above the average; a large channel with a poor rate drags the whole down by growing. That is why the mix effect is measured against the average.",
        "Results are in the unit of the rate: 0.0085 of a conversion is 0.85 points, 3.2 of an order value is 3.2 in money.",
        "The columns add up to the total, mix and rate of OPS.MIX_RATE. Finer segments move change from rate to mix.",
        "A segment that is new or gone has no rate on one side: its effect is all mix. One without volume in both periods contributes 0.",
        "A negative volume, or an amount where the volume is 0, gives #NUM!; a total volume of 0 #DIV/0!; blanks and columns of different length #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "哪个渠道拖累了整体：各细分因占比变化（结构）和自身比率变化，对整体转化率或客单价的变化各贡献多少，一行一个细分。",
      use: "转化率、客单价、毛利率变了，想揪出是哪个渠道干的。填数量不填比率：访客数和订单数，或订单数和销售额。",
      formula: ["贡献 = 结构影响 + 比率影响", "比率影响：平均占比 × 自身比率的变化", "结构影响：占比变化 ×（自身平均比率 − 整体平均）"],
      traps: [
        "占比变大，只有自身比率高于整体才是好事；转化差的大渠道越扩量，整体越低。所以结构影响要减去整体平均来算。",
        "结果和比率同单位：转化率的 0.0085 是 0.85 个百分点，客单价的 3.2 就是 3.2 元。",
        "各列合计等于 OPS.MIX_RATE 的总变化、结构影响和比率影响。细分越细，归到结构的越多。",
        "新增或消失的细分有一期没有比率，全部算结构影响；两期都没有量的贡献为 0。",
        "量为负，或量为 0 却有结果，返回 #NUM!；总量为零返回 #DIV/0!；有空单元格或各列长短不一返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      tex`R_s = \frac{w_s^0 + w_s^1}{2} \left( r_s^1 - r_s^0 \right)`,
      tex`M_s = \left( w_s^1 - w_s^0 \right) \left( \frac{r_s^0 + r_s^1}{2} - \bar R \right)`,
      tex`r_s = \frac{y_s}{v_s}, \qquad w_s = \frac{v_s}{\sum_{j} v_j}`,
      tex`\bar R = \frac{1}{2} \left( \frac{\sum_s y_s^0}{\sum_s v_s^0} + \frac{\sum_s y_s^1}{\sum_s v_s^1} \right)`,
    ],
    where: [
      ["R_s", "effect of the segment's own rate", "自身比率影响"],
      ["M_s", "mix effect; both add up to its contribution", "结构影响，两者之和即贡献"],
      ["v_s", "volume of segment s, 0 before and 1 after", "细分 s 的量，0 为基期，1 为本期"],
      ["y_s", "what came of it", "细分 s 的结果"],
      ["w_s", "share of the volume", "占总量的比例"],
      ["r_s", "rate", "比率"],
      [tex`\bar R`, "mean of the two overall rates", "两期整体比率的平均"],
      ["s", "a segment", "一个细分"],
    ],
  },
  picture: {
    kind: "bars",
    each: [
      { column: 1, name: { en: "share", "zh-CN": "占比变化" } },
      { column: 2, name: { en: "own rate", "zh-CN": "自身转化" } },
    ],
    names: [
      { en: "Feed ads", "zh-CN": "信息流" },
      { en: "Search", "zh-CN": "搜索" },
    ],
    title: {
      en: "What each channel adds to the change by its share and by its own rate.",
      "zh-CN": "各渠道靠占比变化、靠自身转化，对整体变化各贡献多少。",
    },
  },
  examples: [
    {
      args: [
        [[1000], [1000]],
        [[20], [80]],
        [[600], [1400]],
        [[15], [105]],
      ],
      result: [
        [0.0085, 0.0065, 0.002],
        [0.0015, 0.0045, -0.003],
      ],
      source: "Worked by hand; sums .01, .011 and −.001 are those of OPS.MIX_RATE",
      story: {
        en: "Visits and orders of feed ads and search, before and after budget went to search. Conversion rose by 1 point; nearly all of it because there is less of feed ads, which convert poorly, and search got a little worse by growing.",
        "zh-CN":
          "信息流和搜索的访客数、订单数，预算向搜索倾斜前后：整体转化率涨 1 个百分点，多半是转化差的信息流占比小了；搜索扩量后自身反而略降。",
      },
    },
    {
      args: [
        [[100], [0]],
        [[5000], [0]],
        [[100], [100]],
        [[5000], [9000]],
      ],
      result: [
        [5, 5, 0],
        [15, 15, 0],
      ],
      source: "Worked by hand: order value 50 to 70; the new segment's 90 is all mix",
    },
    {
      args: [
        [[0], [10]],
        [[5], [1]],
        [[1], [1]],
        [[1], [1]],
      ],
      result: { error: "#NUM!" },
      source: "Orders without visits",
    },
    { args: [[[0]], [[0]], [[1]], [[1]]], result: { error: "#DIV/0!" }, source: "No volume before" },
    { args: [[[1], [1]], [[1]], [[1], [1]], [[1], [1]]], result: { error: "#VALUE!" }, source: "One amount for each volume" },
  ],
  sources: ["Mix and rate variance at midpoints, by segment, mix measured against the average"],
  keywords: [
    "哪个渠道拖累",
    "哪个渠道拖累了转化率",
    "分渠道贡献",
    "客单价为什么跌",
    "结构变化明细",
    "转化率下降原因",
    "which segment drove the change",
    "mix effect by channel",
    "price volume mix detail",
    "why did AOV drop",
    "contribution by segment",
  ],
  related: ["MIX_RATE", "DRIVERS_DETAIL", "DRIVERS", "CHANNEL_METRICS"],
  fit: (baseVolumes, baseAmounts, newVolumes, newAmounts) =>
    sameSize({ base_volumes: baseVolumes, base_amounts: baseAmounts, new_volumes: newVolumes, new_amounts: newAmounts }),
  compute: (baseVolumes, baseAmounts, newVolumes, newAmounts) =>
    mixDetail(paired(baseVolumes, baseAmounts), paired(newVolumes, newAmounts)).map(({ total, mix, rate }) => [total, mix, rate]),
  intermediates: (baseVolumes, baseAmounts, newVolumes, newAmounts) => {
    const [base, next] = [paired(baseVolumes, baseAmounts), paired(newVolumes, newAmounts)];
    const [before, after] = [overallRateOf(base, "base_volumes"), overallRateOf(next, "new_volumes")];
    return [
      { name: { en: "overall rate before", "zh-CN": "基期整体比率" }, value: before, unit: "number" },
      { name: { en: "overall rate afterwards", "zh-CN": "本期整体比率" }, value: after, unit: "number" },
      { name: { en: "change to be explained", "zh-CN": "要解释的变化" }, value: after - before, unit: "number" },
      {
        name: { en: "average that the mix is measured against", "zh-CN": "结构影响所对照的平均" },
        value: (before + after) / 2,
        unit: "number",
      },
    ];
  },
});
