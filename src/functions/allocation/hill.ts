import { hill, hillMarginal } from "../../core/allocation/hill";
import { defineFunction } from "../define";
import { number, numberOr } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

export const HILL = defineFunction({
  id: "HILL",
  family: "allocation",
  params: [
    number("x", { unit: "money", min: 0, text: words(["spend", "Spend or adstock of one period. A blank cell counts as 0."], ["花费", "一期的花费或广告存量。空单元格按 0 计。"]) }),
    number("half_saturation", { unit: "money", above: 0, text: words(["half-saturation", "Spend that brings half of the maximum, above 0."], ["半饱和点", "达到最大效果一半时的花费，大于 0。"]) }),
    number("slope", { unit: "number", above: 0, text: words(["slope", "Above 0: up to 1 returns fall from the start, above 1 they first rise (S-shape)."], ["斜率", "大于 0：不超过 1 时边际效果一开始就递减，大于 1 时先增后减（S 形）。"]) }),
    numberOr("max", 1, { unit: "number", text: words(["maximum", "Response at endless spend, e.g. orders. 1 if left out: a share."], ["最大效果", "花费无限大时的效果，如订单数。不填按 1，即比例。"]) }),
    option("output", { response: { en: "response", "zh-CN": "总效果" }, marginal: { en: "marginal response", "zh-CN": "边际效果" } }, words(["output", "response: what the spend brings; marginal: what the next unit of it brings."], ["输出", "response 这笔花费带来的总效果，marginal 再多花一元带来的效果。"])),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "The saturation curve of a channel: what a spend brings, or what the next unit of it would bring.",
      use: "Use it to see where a channel is worn out: once the marginal response times the margin falls below 1, more spend loses money.",
      formula: ["response = max × xˢ ÷ (kˢ + xˢ)", "marginal = max × s × kˢ × xˢ⁻¹ ÷ (kˢ + xˢ)²"],
      traps: [
        "Average and marginal differ: a channel with a fine ROAS may bring nothing for the next unit of money.",
        "Other tools' parameters map to these: Robyn's γ·max x, Meridian's ec and PyMC's λ are the half-saturation.",
        "At zero spend the marginal response is max ÷ k for a slope of 1, 0 above it, and #NUM! below it (no bound).",
      ],
    },
    "zh-CN": {
      summary: "渠道饱和曲线（Hill）：一笔花费带来多少效果，或再多花一元带来多少。",
      use: "看渠道投到头没有：边际效果乘以毛利低于 1 时，再加钱就亏。",
      formula: ["总效果 = 最大效果 × xˢ ÷（kˢ + xˢ）", "边际效果 = 最大效果 × s × kˢ × xˢ⁻¹ ÷（kˢ + xˢ）²"],
      traps: [
        "平均和边际不是一回事：投产比好看的渠道，再加一元可能毫无效果。",
        "其他工具的参数可以对应：Robyn 的 γ·max x、Meridian 的 ec、PyMC 的 λ 就是半饱和点。",
        "花费为 0 时，斜率等于 1 边际效果为 最大效果 ÷ k，大于 1 为 0，小于 1 为 #NUM!（无上限）。",
      ],
    },
  },
  examples: [
    { args: [10, 5, 1, 100], result: 66.6666666666667, source: "PyMC-Marketing, Michaelis–Menten: 66.67", story: { en: "A channel reaches half of its 100 orders at 5,000; what do 10,000 bring?", "zh-CN": "花 5 千达到上限 100 单的一半，花 1 万能有多少单？" } },
    { args: [20, 5, 1, 100], result: 80, source: "PyMC-Marketing, Michaelis–Menten: 80" },
    { args: [5, 5, 3], result: 0.5, source: "Identity: half at the half-saturation, whatever the slope" },
    { args: [5, 5, 1, 100, "marginal"], result: 5, source: "Identity: 100 × 5 ÷ 10²" },
    { args: [0, 5, 0.5, 100, "marginal"], result: { error: "#NUM!" }, source: "No bound at zero" },
    { args: [-1, 5, 1], result: { error: "#NUM!" }, source: "Negative spend is refused" },
  ],
  sources: ["Robyn, Meridian and PyMC-Marketing: Hill and Michaelis–Menten saturation"],
  keywords: ["饱和", "边际效果", "边际递减", "saturation", "diminishing returns", "响应曲线"],
  related: ["ALLOCATE", "ADSTOCK"],
  compute: (x, halfSaturation, slope, max, output) => {
    const curve = { max, halfSaturation, slope };
    return output === "marginal" ? hillMarginal(x, curve) : hill(x, curve);
  },
});
