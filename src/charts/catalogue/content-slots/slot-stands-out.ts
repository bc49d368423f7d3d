import { defineWords } from "../../../locale/define-words";
import { NOTHING, type Rule } from "../../finding";
import { compactNumber } from "../../format/compact-number";
import { ratioText } from "../../format/ratio";
import { data as slotsOf, LEAST_POSTS, query } from "./data";
import { formatName, slotName } from "./findings";
import { postsOf } from "../../../analysis/posts";
import { WORDS } from "./words";

const KEY = "slot-stands-out";
/** So many times the views per post of all posts. */
const TIMES = 1.5;

const WHY = defineWords({
  en: {
    why: (times: string) =>
      `It is ${times} times the views that all posts have on average. Said from ${TIMES} times on, with at least ${LEAST_POSTS} posts. Somebody chose what was posted when, so the table cannot tell why.`,
  },
  "zh-CN": {
    why: (times: string) =>
      `是全部内容平均浏览的 ${times} 倍；至少 ${LEAST_POSTS} 篇、达到 ${TIMES} 倍才会提示。什么时候发什么是人定的，原因表里看不出来。`,
  },
});

/**
 * The weekday and format whose posts are seen most, where three posts or more have half as many views again as all posts have on average.
 * What stands out is told, and not why: somebody chose what was posted when.
 */
export const slotStandsOut: Rule = (asked, lang) => {
  const settings = { ...asked.settings, own: {} };
  const { reading, rows } = asked.chosen();
  if (postsOf(reading, rows) === null) return NOTHING;
  const { best, all, cells, axis } = slotsOf(asked.ask(query()), { ...asked, settings });
  const said = WORDS[lang];
  if (best === null) {
    const most = Math.max(0, ...cells.map(({ posts }) => posts));
    return { findings: [], refusals: most === 0 ? [] : [{ key: KEY, text: said.tooFew(LEAST_POSTS, most) }] };
  }
  const [value, mean] = [best.value ?? 0, all.value ?? 0];
  if (mean <= 0 || value < TIMES * mean) return NOTHING;
  const [format, slot] = [formatName(best.format, lang), slotName(axis, best.slot, lang)];
  return {
    findings: [
      {
        key: KEY,
        text: said.stands(format, slot, best.posts, compactNumber(value, lang), compactNumber(mean, lang)),
        why: WHY[lang].why(ratioText(value / mean)),
        values: { format, slot, posts: best.posts, views_per_post: value, mean },
        rows: best.rows,
        // What its posts were seen beyond the average, as a share of all views.
        size: all.views > 0 ? ((value - mean) * best.posts) / all.views : 0,
      },
    ],
    refusals: [],
  };
};
