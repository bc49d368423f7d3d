import { number, numberOr } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";

/** What is asked before a test: arguments that its size and its duration share. */
export const baselineParam = number("baseline", {
  unit: "fraction",
  min: 0,
  max: 1,
  text: words(["baseline", "Conversion rate you have today, from 0 to 100%, e.g. 4%."], ["基准转化率", "现在的转化率，0 到 100%，如 4%。"]),
});

export const mdeParam = number("mde", {
  unit: "number",
  text: words(
    [
      "effect to detect",
      "Smallest change worth finding: relative (15% of the baseline) or absolute (0.6% = 0.6 points), see mode. Negative for a fall.",
    ],
    ["最小可检出变化", "值得发现的最小变化：相对值（基准的 15%）或绝对值（0.6% 即 0.6 个百分点），由口径决定。下降写负数。"],
  ),
});

export const modeParam = option(
  "mode",
  {
    relative: { en: "relative to the baseline", "zh-CN": "相对变化" },
    absolute: { en: "absolute, in points", "zh-CN": "绝对变化（百分点）" },
  },
  words(
    ["mode", "relative: 4% and 15% mean 4.6%; absolute: 4% and 15% mean 19%."],
    ["口径", "relative 相对变化，4% 提升 15% 为 4.6%；absolute 绝对变化，为 19%。"],
  ),
);

export const powerParam = numberOr("power", 0.8, {
  unit: "probability",
  above: 0,
  below: 1,
  text: words(
    ["power", "Chance of finding the effect if it is there, between 0 and 100%, e.g. 80%. 80% if left out."],
    ["检验功效", "差别真实存在时测得出来的概率，0 到 100% 之间，如 80%。不填按 80%。"],
  ),
});

export const methodParam = option(
  "method",
  {
    pooled: { en: "pooled rate (textbooks, R)", "zh-CN": "合并转化率（教科书、R）" },
    miller: { en: "baseline rate (Evan Miller's calculator)", "zh-CN": "基准转化率（Evan Miller 计算器）" },
  },
  words(
    ["method", "pooled as in textbooks and R; miller as in Evan Miller's online calculator."],
    ["算法", "pooled 同教科书和 R；miller 同 Evan Miller 在线计算器。"],
  ),
);
