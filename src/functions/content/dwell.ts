import { dwell } from "../../core/content/dwell";
import { defineFunction } from "../define";
import { tex } from "../math";
import { option } from "../params/option";
import { bag } from "../params/series";
import { words } from "../params/words";

export const DWELL = defineFunction({
  id: "DWELL",
  family: "content",
  params: [
    bag("durations", {
      unit: "number",
      min: 0,
      text: words(
        ["durations", "Time of each page view, in any unit, e.g. seconds. Blanks are skipped; a zero means not measured."],
        ["停留时长", "每次浏览的时长，单位自定，如秒。空单元格跳过，0 表示没测到。"],
      ),
    }),
    option(
      "method",
      {
        mean_nonzero: { en: "mean without zeros", "zh-CN": "去零均值" },
        mean: { en: "mean, zeros included", "zh-CN": "均值（含 0）" },
        median: { en: "median, zeros included", "zh-CN": "中位数（含 0）" },
      },
      words(
        ["method", "mean_nonzero leaves zeros out; mean and median take them as they are."],
        ["算法", "mean_nonzero 去掉 0 再平均；mean、median 含 0。"],
      ),
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
        "Blanks are skipped; older desktop Excel hands blanks over as 0, which only mean_nonzero does not mind. Nothing left gives #DIV/0!, a negative time #NUM!, text #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "停留时长：去掉没测到时长的浏览，用户一般在页面停留多久。",
      use: "用导出的浏览明细，比较不同文章、笔记、商品页各能留人多久。",
      formula: ["mean_nonzero：时长合计 ÷ 大于 0 的个数", "mean、median：全部时长，含 0"],
      traps: [
        "一次访问的最后一页常记为 0，是因为后面没有页面可以计时，不是没人看。",
        "少数挂着不关的页面会拉高均值，请同时看中位数。",
        "空单元格跳过；旧版桌面 Excel 会把空单元格当 0 传入，只有 mean_nonzero 不受影响。没有可用的时长返回 #DIV/0!，负数返回 #NUM!，文字返回 #VALUE!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`D = \frac{\sum_i x_i}{\#\{i : x_i > 0\}}`, "mean_nonzero", "mean_nonzero 去零均值"],
      [tex`D = \frac{1}{n} \sum_{i=1}^{n} x_i`, "mean", "mean 均值"],
      [tex`D = \frac{x_{(\lceil n/2 \rceil)} + x_{(\lfloor n/2 \rfloor + 1)}}{2}`, "median", "median 中位数"],
    ],
    where: [
      ["D", "typical time", "停留时长"],
      ["x_i", "duration of view i; blanks are not counted", "第 i 次浏览的时长，空白不计"],
      ["n", "number of durations", "时长的个数"],
      [
        tex`x_{(\lceil n/2 \rceil)}`,
        "the middle one of the sorted durations; of an even number, the two in the middle are averaged",
        "排序后居中的时长；个数为偶数时取中间两个的平均",
      ],
      [tex`\#`, "number of", "个数"],
    ],
  },
  native: [
    'IF(method="mean",SUM(durations)/COUNT(durations),',
    'IF(method="median",IF(COUNT(durations)=0,#DIV/0!,MEDIAN(durations)),',
    "SUM(durations)/SUMPRODUCT(--(durations>0))))",
  ].join(""),
  examples: [
    {
      args: [[[0], [30], [90], [""], [60], [0]]],
      result: 60,
      source: "Identity: 180 ÷ 3",
      story: {
        en: "An article was opened six times: 30, 90 and 60 seconds, twice as the last page of a visit, which is logged as 0, and once without a record. Readers stayed a minute, not the 36 seconds the plain mean shows.",
        "zh-CN":
          "一篇笔记被打开六次：三次分别停留 30、90、60 秒，两次是退出页、记为 0，还有一次没有记录。读者一般停留 60 秒；直接平均会低估成 36 秒。",
      },
    },
    { args: [[[0], [30], [90], [""], [60], [0]], "mean"], result: 36, source: "Identity: 180 ÷ 5" },
    { args: [[[0], [30], [90], [""], [60], [0]], "median"], result: 30, source: "Identity: the third of 0, 0, 30, 60, 90" },
    { args: [[[0], [0]]], result: { error: "#DIV/0!" }, source: "Nothing was measured" },
    { args: [[[5], [-1]]], result: { error: "#NUM!" }, source: "Time does not run backwards" },
  ],
  sources: ["Web analytics practice: time on page is measured by the next page's hit"],
  keywords: ["停留时长", "阅读时长", "时长", "完读", "笔记", "time on page", "average session duration", "how long do people read"],
  related: ["BOUNCE_RATE", "STICKINESS"],
  compute: (durations, method) => dwell(durations, method),
  intermediates: (durations) => {
    const time = durations.reduce((sum, duration) => sum + duration, 0);
    const longest = durations.reduce((most, duration) => Math.max(most, duration), 0);
    return [
      { name: { en: "page views read", "zh-CN": "读到的浏览次数" }, value: durations.length, unit: "count" },
      {
        name: { en: "of them with a time above 0", "zh-CN": "其中时长大于 0 的次数" },
        value: durations.filter((duration) => duration > 0).length,
        unit: "count",
      },
      ...(Number.isFinite(time)
        ? [{ name: { en: "time of all page views", "zh-CN": "全部浏览的时长合计" }, value: time, unit: "number" } as const]
        : []),
      { name: { en: "longest page view", "zh-CN": "最长的一次时长" }, value: longest, unit: "number" },
    ];
  },
});
