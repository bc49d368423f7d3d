import { DomainError } from "../../core/errors";
import { knownRates, mixRateEffects, type GivenSegment } from "../../core/revenue/mix-rate";
import { overallRate } from "../../core/revenue/overall-rate";
import { volumeShares } from "../../core/revenue/volume-shares";
import { defineFunction } from "../define";
import { tex } from "../math";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { seriesWithBlanks } from "../params/series-with-blanks";
import { words } from "../params/words";
import { sameSizes } from "../native/parts";

const volumes = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  series(name, { unit: "count", min: 0, text: words(en, zh) });
const rates = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  seriesWithBlanks(name, { unit: "fraction", min: 0, max: 1, text: words(en, zh) });
const paired = (volume: readonly number[], rate: readonly (number | null)[]): GivenSegment[] =>
  volume.map((value, i) => ({ volume: value, rate: rate[i] ?? null }));

/** A rate may only be blank where there is no volume. */
function requireRates(volume: readonly number[], rate: readonly (number | null)[], param: string): void {
  const position = rate.findIndex((value, i) => value === null && volume[i] !== 0) + 1;
  if (position > 0) throw new DomainError("value", "blank-in-range", { param, position });
}

/** For the plain formula: a segment that is new or gone has the rate of the other side. */
const [BASE_SHARE, NEW_SHARE] = ["base_volumes/SUM(base_volumes)", "new_volumes/SUM(new_volumes)"];
const BASE_RATE = "((base_volumes>0)*base_rates+(base_volumes=0)*(new_volumes>0)*new_rates)";
const NEW_RATE = "((new_volumes>0)*new_rates+(new_volumes=0)*(base_volumes>0)*base_rates)";

export const MIX_RATE = defineFunction({
  id: "MIX_RATE",
  family: "revenue",
  params: [
    volumes(
      "base_volumes",
      ["base volumes", "Visitors or orders of each segment before, from 0, without blanks."],
      ["基期量", "变化前各细分的访客数或订单数，不小于 0，不能有空单元格。"],
    ),
    rates(
      "base_rates",
      ["base rates", "Each segment's rate before, from 0 to 100%, in the same order. Blank or any rate where the volume is 0."],
      ["基期比率", "变化前各细分的比率，0 到 100%，顺序一致。量为 0 时可以留空。"],
    ),
    volumes(
      "new_volumes",
      ["new volumes", "Each segment's volume afterwards, in the same order."],
      ["本期量", "变化后各细分的量，顺序一致。"],
    ),
    rates(
      "new_rates",
      ["new rates", "Each segment's rate afterwards, in the same order. Blank or any rate where the volume is 0."],
      ["本期比率", "变化后各细分的比率，顺序一致。量为 0 时可以留空。"],
    ),
  ],
  returns: {
    shape: "row",
    unit: "fraction",
    columns: [
      { en: "Total change", "zh-CN": "总变化" },
      { en: "Mix effect", "zh-CN": "结构影响" },
      { en: "Rate effect", "zh-CN": "比率影响" },
    ],
  },
  text: {
    en: {
      summary:
        "Splits the change of an overall rate into mix (segments grew or shrank) and rate (segments got better or worse). Spills three cells.",
      use: "Use it when the overall conversion, refund or margin rate moved and you want to know whether the channels changed or only their shares.",
      formula: [
        "total = mix + rate, in points",
        "mix effect = Σ change of share × mean rate",
        "rate effect = Σ mean share × change of rate",
      ],
      traps: [
        "The overall rate can rise while every segment falls (Simpson's paradox): the mix effect shows it.",
        "Results are differences of rates: 0.021 is 2.1 percentage points, not 2.1%.",
        "Shares and rates are taken at the mean of the two periods, so that nothing is left over. Methods that hold the base period fixed show a third, joint term.",
        "Finer segments move change from rate to mix. Use the same segments when comparing months.",
        "A total volume of zero gives #DIV/0!; a rate below 0 or above 100% #NUM!; blanks and columns of different length #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "把整体比率的变化拆成结构影响（各细分占比变了）和比率影响（各细分自身变了），横向溢出三格。",
      use: "整体转化率、退款率、毛利率变了，想知道是各渠道真的变好变差，还是只是占比变了，用它拆开看。",
      formula: ["总变化 = 结构影响 + 比率影响（百分点）", "结构影响 = Σ 占比变化 × 平均比率", "比率影响 = Σ 平均占比 × 比率变化"],
      traps: [
        "每个细分都在降，整体却可能在升（辛普森悖论），看结构影响就明白了。",
        "结果是两个比率之差：0.021 是 2.1 个百分点，不是 2.1%。",
        "占比和比率都取两期平均，所以不留残差；固定用基期的算法会多出一项“交叉影响”。",
        "细分得越细，归到结构影响的就越多，各月对比要用同样的细分。",
        "总量为零返回 #DIV/0!；比率小于 0 或大于 100% 返回 #NUM!；有空单元格或各列长短不一返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      tex`\Delta = \sum_{s} \left( w_s^1 r_s^1 - w_s^0 r_s^0 \right) = M + R`,
      tex`M = \sum_{s} \left( w_s^1 - w_s^0 \right) \frac{r_s^0 + r_s^1}{2}`,
      tex`R = \sum_{s} \frac{w_s^0 + w_s^1}{2} \left( r_s^1 - r_s^0 \right)`,
      tex`w_s^0 = \frac{v_s^0}{\sum_{j} v_j^0}, \qquad w_s^1 = \frac{v_s^1}{\sum_{j} v_j^1}`,
    ],
    where: [
      [tex`\Delta`, "change of the overall rate", "整体比率的变化"],
      ["M", "mix effect", "结构影响"],
      ["R", "rate effect", "比率影响"],
      ["v_s^0", "base_volumes"],
      ["r_s^0", "base_rates"],
      ["v_s^1", "new_volumes"],
      ["r_s^1", "new_rates"],
      ["w_s^0", "share of segment s in the volume, 0 before and 1 after", "细分 s 的量占总量的比例，0 为基期，1 为本期"],
      ["s", "a segment", "一个细分"],
    ],
  },
  picture: {
    kind: "bars",
    names: [
      { en: "Total", "zh-CN": "总变化" },
      { en: "Mix", "zh-CN": "结构影响" },
      { en: "Rates", "zh-CN": "比率影响" },
    ],
    title: {
      en: "The whole change, and how much of it comes from the mix and from the rates themselves.",
      "zh-CN": "总变化，以及其中来自结构和来自比率本身的部分。",
    },
  },
  native: {
    unless: [
      ["COUNTA(base_rates,new_rates)>COUNT(base_rates,new_rates)", "SUM(base_rates,new_rates)+#VALUE!"],
      sameSizes("base_volumes", "base_rates"),
      sameSizes("base_volumes", "new_volumes"),
      sameSizes("base_volumes", "new_rates"),
      ['SUMPRODUCT((base_volumes>0)*(base_rates="")+(new_volumes>0)*(new_rates=""))>0', "#VALUE!"],
      ["OR(MIN(base_rates,new_rates)<-1E-12,MAX(base_rates,new_rates)>1+1E-12)", "#NUM!"],
      ["SUM(base_volumes)*SUM(new_volumes)=0", "#DIV/0!"],
    ],
    formula: [
      `SUMPRODUCT(${NEW_SHARE}*${NEW_RATE}-${BASE_SHARE}*${BASE_RATE})`,
      `SUMPRODUCT((${NEW_SHARE}-${BASE_SHARE})*(${BASE_RATE}+${NEW_RATE}))/2`,
      `SUMPRODUCT((${NEW_SHARE}+${BASE_SHARE})*(${NEW_RATE}-${BASE_RATE}))/2`,
    ],
  },
  examples: [
    {
      args: [[[800, 200]], [[0.02, 0.1]], [[500, 500]], [[0.019, 0.095]]],
      result: [[0.021, 0.0234, -0.0024]],
      source: "Worked by hand: shares .8/.2 to .5/.5; both rates fall, the overall rate rises (Simpson)",
      story: {
        en: "Of 1,000 visitors 800 came from feed ads (2% buy) and 200 from search (10%); then 500 each, at 1.9% and 9.5%. Conversion rose by 2.1 points, yet both channels got worse: all of it is mix.",
        "zh-CN":
          "原来 800 人来自信息流（转化 2%）、200 人来自搜索（转化 10%），预算向搜索倾斜后各 500 人，转化率 1.9% 和 9.5%。整体涨了 2.1 个百分点，其实两个渠道都变差了，全靠结构。",
      },
    },
    {
      args: [[[1, 1]], [[0.1, 0.2]], [[2, 2]], [[0.2, 0.3]]],
      result: [[0.1, 0, 0.1]],
      source: "Identity: same shares, so only rates moved",
    },
    { args: [[[0, 0]], [[0.1, 0.2]], [[1, 1]], [[0.1, 0.2]]], result: { error: "#DIV/0!" }, source: "No volume before" },
    { args: [[[1]], [[10]], [[1]], [[0.1]]], result: { error: "#NUM!" }, source: "Rates are fractions" },
    { args: [[[1, 1]], [[0.1]], [[1, 1]], [[0.1, 0.2]]], result: { error: "#VALUE!" }, source: "One rate for each volume" },
  ],
  sources: ["Mix and rate variance at midpoints, without residual"],
  keywords: [
    "哪个渠道拖累转化率",
    "结构分析",
    "结构影响",
    "辛普森悖论",
    "占比变化",
    "转化率下降",
    "转化率为什么变",
    "渠道结构",
    "price volume mix",
    "simpson",
    "why did conversion change",
  ],
  related: ["MIX_DETAIL", "DRIVERS", "CHANNEL_METRICS", "FUNNEL"],
  fit: (baseVolumes, baseRates, newVolumes, newRates) => {
    sameSize({ base_volumes: baseVolumes, base_rates: baseRates, new_volumes: newVolumes, new_rates: newRates });
    requireRates(baseVolumes, baseRates, "base_rates");
    requireRates(newVolumes, newRates, "new_rates");
  },
  compute: (baseVolumes, baseRates, newVolumes, newRates) => {
    const { total, mix, rate } = mixRateEffects(...knownRates(paired(baseVolumes, baseRates), paired(newVolumes, newRates)));
    return [[total, mix, rate]];
  },
  intermediates: (baseVolumes, baseRates, newVolumes, newRates) => {
    const [base, next] = knownRates(paired(baseVolumes, baseRates), paired(newVolumes, newRates));
    const sum = (volumes: readonly number[]): number => volumes.reduce((all, volume) => all + volume, 0);
    return [
      { name: { en: "total volume before", "zh-CN": "基期总量" }, value: sum(baseVolumes), unit: "count" },
      { name: { en: "total volume afterwards", "zh-CN": "本期总量" }, value: sum(newVolumes), unit: "count" },
      {
        name: { en: "overall rate before", "zh-CN": "基期整体比率" },
        value: overallRate(base, volumeShares(base, "base_volumes")),
        unit: "fraction",
      },
      {
        name: { en: "overall rate afterwards", "zh-CN": "本期整体比率" },
        value: overallRate(next, volumeShares(next, "new_volumes")),
        unit: "fraction",
      },
    ];
  },
});
