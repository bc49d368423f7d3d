import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: {
    name: "Content slots",
    ranked: "Slots with enough posts, the best first",
    grid: "Formats and slots",
    counts: "How many posts",
    slot: "Format and slot",
    method: (posts: number) =>
      `A slot takes part from ${posts} posts on; blank cells have fewer. Rates are sums by sums over the posts of a slot, never means of the posts’ rates.`,
  },
  "zh-CN": {
    name: "内容时段",
    ranked: "条数够的时段，从好到差",
    grid: "形式与时段",
    counts: "各时段条数",
    slot: "形式与时段",
    method: (posts: number) => `一个时段满 ${posts} 条才比较，不足的留空。比率是该时段的合计相除，不是各条比率的平均。`,
  },
});
