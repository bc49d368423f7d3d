import { dwell } from "../../core/content/dwell";
import { defineFunction } from "../define";
import { option } from "../params/option";
import { bag } from "../params/series";
import { words } from "../params/words";

export const DWELL = defineFunction({
  id: "DWELL",
  family: "content",
  params: [
    bag("durations", { unit: "number", min: 0, text: words(["durations", "Time of each page view, in any unit, e.g. seconds. Blanks are skipped; a zero means not measured."], ["停留时长", "每次浏览的时长，单位不限，如秒。空单元格跳过，0 表示没测到。"]) }),
    option(
      "method",
      { mean_nonzero: { en: "mean without zeros", "zh-CN": "去零均值" }, mean: { en: "mean", "zh-CN": "均值" }, median: { en: "median", "zh-CN": "中位数" } },
      words(["method", "mean_nonzero leaves zeros out; mean and median take them as they are."], ["算法", "mean_nonzero 去掉 0 再平均；mean、median 含 0。"]),
    ),
  ],
  returns: { shape: "scalar", unit: "number" },
  text: {
    en: {
      summary: "Typical time on a page, without the visits whose time was not measured.",
      use: "Use it on an exported list of page views to compare articles, notes or product pages.",
      formula: ["mean_nonzero: Σ durations ÷ number of durations above 0", "mean, median: over all durations, zeros included"],
      traps: [
        "The last page of a visit often has time 0 because nothing followed, not because nobody read it.",
        "A few tabs left open pull the mean up: look at the median too.",
        "Blanks are skipped; older desktop Excel hands blanks over as 0, which only mean_nonzero does not mind. Nothing left gives #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "平均停留时长：去掉没测到时长的访问后，用户在页面停留多久。",
      use: "对导出的浏览明细使用，比较不同文章、笔记、商品页的阅读时长。",
      formula: ["mean_nonzero：时长合计 ÷ 大于 0 的个数", "mean、median：全部时长，含 0"],
      traps: [
        "一次访问的最后一页常记为 0，是因为没有后续页面，不是没人看。",
        "少数挂着不关的页面会拉高均值，应同时看中位数。",
        "空单元格跳过；旧版桌面 Excel 会把空单元格当 0 传入，只有 mean_nonzero 不受影响。没有数据返回 #DIV/0!。",
      ],
    },
  },
  examples: [
    { args: [[[0], [30], [90], [""], [60], [0]]], result: 60, source: "Identity: 180 ÷ 3", story: { en: "Five views of an article, two of them exits.", "zh-CN": "一篇笔记的五次浏览，其中两次是退出页。" } },
    { args: [[[0], [30], [90], [""], [60], [0]], "mean"], result: 36, source: "Identity: 180 ÷ 5" },
    { args: [[[0], [30], [90], [""], [60], [0]], "median"], result: 30, source: "Identity: the third of 0, 0, 30, 60, 90" },
    { args: [[[0], [0]]], result: { error: "#DIV/0!" }, source: "Nothing was measured" },
    { args: [[[5], [-1]]], result: { error: "#NUM!" }, source: "Time does not run backwards" },
  ],
  sources: ["Web analytics practice: time on page is measured by the next page's hit"],
  keywords: ["停留时长", "阅读时长", "时长", "time on page", "average session duration"],
  related: ["BOUNCE_RATE"],
  compute: (durations, method) => dwell(durations, method),
});
