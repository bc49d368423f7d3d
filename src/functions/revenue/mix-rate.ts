import { mixRateEffects, type Segment } from "../../core/revenue/mix-rate";
import { defineFunction } from "../define";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { words } from "../params/words";

const volumes = (name: string, en: readonly [string, string], zh: readonly [string, string]) => series(name, { unit: "count", min: 0, text: words(en, zh) });
const rates = (name: string, en: readonly [string, string], zh: readonly [string, string]) => series(name, { unit: "fraction", min: 0, max: 1, text: words(en, zh) });
const paired = (volume: readonly number[], rate: readonly number[]): Segment[] => volume.map((value, i) => ({ volume: value, rate: rate[i] as number }));

export const MIX_RATE = defineFunction({
  id: "MIX_RATE",
  family: "revenue",
  params: [
    volumes("base_volumes", ["base volumes", "Visitors or orders of each segment before, without blanks."], ["基期量", "各细分之前的访客数或订单数，不能有空格。"]),
    rates("base_rates", ["base rates", "Each segment's rate before, fractions from 0 to 100%."], ["基期比率", "各细分之前的比率，0 到 100%。"]),
    volumes("new_volumes", ["new volumes", "Each segment's volume afterwards, in the same order."], ["现期量", "各细分之后的量，顺序一致。"]),
    rates("new_rates", ["new rates", "Each segment's rate afterwards, in the same order."], ["现期比率", "各细分之后的比率，顺序一致。"]),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [{ en: "Total change", "zh-CN": "总变化" }, { en: "Mix effect", "zh-CN": "结构影响" }, { en: "Rate effect", "zh-CN": "比率影响" }],
  },
  text: {
    en: {
      summary: "Splits the change of an overall rate into mix (segments grew or shrank) and rate (segments got better or worse). Spills three cells.",
      use: "Use it when conversion or margin moved overall and you want to know whether the channels changed or only their shares.",
      formula: ["total = mix + rate, in points", "rate effect = Σ mean share × change of rate", "mix effect = Σ change of share × mean rate"],
      traps: [
        "The overall rate can rise while every segment falls (Simpson's paradox): the mix effect shows it.",
        "Results are differences of rates: 0.021 is 2.1 percentage points.",
        "Finer segments move change from rate to mix. Use the same segments when comparing months.",
        "A total volume of zero gives #DIV/0!; blanks give #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "把整体比率的变化拆成结构影响（各细分占比变了）和比率影响（各细分自身变了），溢出三格。",
      use: "整体转化率、毛利率变了，想知道是渠道自身变好变坏，还是只是占比变了。",
      formula: ["总变化 = 结构影响 + 比率影响（百分点）", "比率影响 = Σ 平均占比 × 比率变化", "结构影响 = Σ 占比变化 × 平均比率"],
      traps: [
        "每个细分都下降，整体也可能上升（辛普森悖论），看结构影响就明白。",
        "结果是比率之差：0.021 即 2.1 个百分点。",
        "细分越细，归到结构影响的越多，各月比较请用同样的细分。",
        "总量为零返回 #DIV/0!，空单元格返回 #VALUE!。",
      ],
    },
  },
  examples: [
    {
      args: [[[800, 200]], [[0.02, 0.1]], [[500, 500]], [[0.019, 0.095]]],
      result: [[0.021, 0.0234, -0.0024]],
      source: "Worked by hand: shares .8/.2 to .5/.5; both rates fall, the overall rate rises (Simpson)",
      story: { en: "Feed ads convert at 2%, search at 10%; budget moved to search.", "zh-CN": "信息流转化 2%，搜索 10%，预算往搜索倾斜。" },
    },
    { args: [[[1, 1]], [[0.1, 0.2]], [[2, 2]], [[0.2, 0.3]]], result: [[0.1, 0, 0.1]], source: "Identity: same shares, so only rates moved" },
    { args: [[[0, 0]], [[0.1, 0.2]], [[1, 1]], [[0.1, 0.2]]], result: { error: "#DIV/0!" }, source: "No volume before" },
    { args: [[[1]], [[10]], [[1]], [[0.1]]], result: { error: "#NUM!" }, source: "Rates are fractions" },
    { args: [[[1, 1]], [[0.1]], [[1, 1]], [[0.1, 0.2]]], result: { error: "#VALUE!" }, source: "One rate for each volume" },
  ],
  sources: ["Mix and rate variance at midpoints, without residual"],
  keywords: ["结构分析", "结构影响", "辛普森悖论", "占比变化", "转化率下降", "price volume mix", "simpson"],
  related: ["DRIVERS", "PAY_RATE"],
  fit: (baseVolumes, baseRates, newVolumes, newRates) =>
    sameSize({ base_volumes: baseVolumes, base_rates: baseRates, new_volumes: newVolumes, new_rates: newRates }),
  compute: (baseVolumes, baseRates, newVolumes, newRates) => {
    const { total, mix, rate } = mixRateEffects(paired(baseVolumes, baseRates), paired(newVolumes, newRates));
    return [[total, mix, rate]];
  },
});
