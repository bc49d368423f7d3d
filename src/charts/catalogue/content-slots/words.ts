import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. */
export const WORDS = defineWords({
  en: {
    slot_value: "Judged by",
    slots: "When",
    choices: {
      views: "Views per post",
      engagement: "Engagement rate",
      cost_per_view: "Cost per view",
      weekday: "Weekday",
      hour: "Time of day",
    },
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdaysShort: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    hours: (from: number, to: number) => `${from}:00–${to}:00`,
    format: "Format",
    slot: "When",
    posts: "Posts",
    views: "Views",
    enough: "Enough posts",
    yes: "yes",
    no: "no",
    number: (posts: number) => plural(posts, "post", "posts"),
    told: {
      views: (value: string) => `${value} views per post`,
      engagement: (value: string) => `${value} engagement`,
      cost_per_view: (value: string) => `${value} a view`,
    },
    title: (format: string, slot: string, best: string, mean: string) =>
      `${format} on ${slot} leads: ${best}, against ${mean} over all posts`,
    titleHour: (format: string, slot: string, best: string, mean: string) =>
      `${format} at ${slot} leads: ${best}, against ${mean} over all posts`,
    none: (posts: number) => `No slot has ${posts} posts yet: too few to compare`,
    sentence: (posts: number, mean: string) => `${plural(posts, "post", "posts")}, ${mean}.`,
    hatched: (posts: number) => `Hatched: fewer than ${posts} posts.`,
    gathered: (names: string) => `“Other”: ${names}.`,
    stands: (format: string, slot: string, posts: number, best: string, mean: string) =>
      `${format}, ${slot}: ${best} views per post over ${posts} posts, against ${mean} over all`,
    tooFew: (need: number, most: number) => `Comparing slots takes ${need} posts in one of them; the fullest has ${most}`,
  },
  "zh-CN": {
    slot_value: "比什么",
    slots: "时段",
    choices: { views: "条均阅读播放", engagement: "互动率", cost_per_view: "单次成本", weekday: "星期", hour: "一天里的时段" },
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    weekdaysShort: ["一", "二", "三", "四", "五", "六", "日"],
    hours: (from: number, to: number) => `${from}–${to} 点`,
    format: "形式",
    slot: "时段",
    posts: "条数",
    views: "阅读播放",
    enough: "条数够",
    yes: "是",
    no: "否",
    number: (posts: number) => `${posts} 条`,
    told: {
      views: (value: string) => `条均阅读播放 ${value}`,
      engagement: (value: string) => `互动率 ${value}`,
      cost_per_view: (value: string) => `单次成本 ${value}`,
    },
    title: (format: string, slot: string, best: string, mean: string) => `${slot}发${format}领先：${best}，全部内容${mean}`,
    titleHour: (format: string, slot: string, best: string, mean: string) => `${slot}发${format}领先：${best}，全部内容${mean}`,
    none: (posts: number) => `还没有哪个时段发满 ${posts} 条，先不比较`,
    sentence: (posts: number, mean: string) => `共 ${posts} 条，${mean}。`,
    hatched: (posts: number) => `斜线格不到 ${posts} 条。`,
    gathered: (names: string) => `“其他”包括：${names}。`,
    stands: (format: string, slot: string, posts: number, best: string, mean: string) =>
      `${slot}发${format}条均 ${best}（${posts} 条），全部内容平均 ${mean}`,
    tooFew: (need: number, most: number) => `比较时段至少要有一个时段发满 ${need} 条，现在最多的只有 ${most} 条`,
  },
});
