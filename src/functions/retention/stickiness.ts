import { stickiness } from "../../core/retention/stickiness";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { words } from "../params/words";
import { notAbove } from "../native/parts";

export const STICKINESS = defineFunction({
  id: "STICKINESS",
  family: "retention",
  params: [
    number("dau", {
      unit: "count",
      min: 0,
      text: words(
        ["average DAU", "Daily active users, averaged over the month. A blank cell counts as 0."],
        ["日均活跃 DAU", "当月每天活跃人数的平均值。空单元格按 0 计。"],
      ),
    }),
    number("mau", {
      unit: "count",
      min: 0,
      text: words(
        ["MAU", "Distinct users active in the same month. Zero or blank gives #DIV/0!."],
        ["月活 MAU", "同一个月的去重活跃人数。为零或留空返回 #DIV/0!。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Stickiness: average daily active users ÷ monthly active users.",
      use: "Use it to see how much of a month's users come on an average day. Times the days of the month it is the average number of active days per user.",
      formula: ["stickiness = average DAU ÷ MAU"],
      traps: [
        "Take the average DAU of the month, not that of its best day.",
        "MAU counts each user once in the month. The sum of 30 daily numbers is not MAU. More DAU than MAU gives #NUM!, no MAU #DIV/0!.",
        "Products used once a week by nature have a low ratio and are not worse for it: compare with your own past.",
      ],
    },
    "zh-CN": {
      summary: "用户黏性：日均活跃 DAU ÷ 月活 MAU。",
      use: "看一个月的活跃用户里，平均每天有多少人来。乘以当月天数，就是人均月活跃天数。",
      formula: ["黏性 = 日均 DAU ÷ MAU"],
      traps: [
        "DAU 用当月日均，不要用大促那天的峰值。",
        "MAU 是当月去重人数，不是 30 天日活相加。日活大于月活返回 #NUM!，月活为零返回 #DIV/0!。",
        "一周只用一次的产品黏性天然偏低，和自己的历史比才有意义。",
      ],
    },
  },
  math: {
    lines: [tex`s = \frac{\mathrm{DAU}}{\mathrm{MAU}}`],
    where: [
      ["s", "stickiness", "用户黏性"],
      [tex`\mathrm{DAU}`, "dau"],
      [tex`\mathrm{MAU}`, "mau"],
    ],
  },
  native: { unless: [notAbove("dau", "mau")], formula: "dau/mau" },
  examples: [
    {
      args: [24000, 120000],
      result: 0.2,
      source: "Identity: 24000 ÷ 120000",
      story: {
        en: "A mini-program has 24,000 users on an average day of June and 120,000 in the month: each came on about 6 of its 30 days. A sign-in campaign should raise that.",
        "zh-CN": "小程序 6 月日均活跃 2.4 万，月活 12 万：平均每人 30 天里来 6 天，签到活动要拉高的就是这个数。",
      },
    },
    { args: [10, 0], result: { error: "#NUM!" }, source: "A day has no more users than its month" },
    { args: [0, 0], result: { error: "#DIV/0!" }, source: "Nobody active" },
  ],
  sources: ["DAU/MAU ratio as in Amplitude and Mixpanel"],
  keywords: ["黏性", "粘性", "DAU/MAU", "活跃度", "人均活跃天数", "签到", "促活", "engagement", "how often do users come"],
  related: ["ACTIVE_USERS", "RETENTION", "DWELL", "LIFECYCLE"],
  compute: stickiness,
});
