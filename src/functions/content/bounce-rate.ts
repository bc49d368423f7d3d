import { bounceRate } from "../../core/content/bounce-rate";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { option } from "../params/option";
import { words } from "../params/words";
import { notAbove } from "../native/parts";

export const BOUNCE_RATE = defineFunction({
  id: "BOUNCE_RATE",
  family: "content",
  params: [
    number("sessions", {
      unit: "count",
      min: 0,
      text: words(
        ["sessions", "All sessions of the page or site. Zero or blank gives #DIV/0!."],
        ["会话数", "页面或站点的全部会话（访问次数）。为零或留空返回 #DIV/0!。"],
      ),
    }),
    number("n", {
      unit: "count",
      min: 0,
      text: words(
        [
          "engaged or single-page sessions",
          "ga4: engaged sessions; ua: sessions of a single page. At most all sessions; a blank cell counts as 0.",
        ],
        ["互动或单页会话数", "ga4 填互动会话数，ua 填只看一页的会话数，不超过会话总数。空单元格按 0 计。"],
      ),
    }),
    option(
      "definition",
      {
        ga4: { en: "GA4: sessions without engagement", "zh-CN": "GA4：没有互动的会话" },
        ua: { en: "Universal Analytics: sessions of one page", "zh-CN": "UA：只看一页的会话" },
      },
      words(
        ["definition", "ga4: share of sessions without engagement; ua: share of sessions with a single page."],
        ["口径", "ga4 未互动会话的占比，ua 只看一页的会话占比。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Bounce rate: the share of visits that came to nothing, by the definition of GA4 or of Universal Analytics.",
      use: "Use it to compare landing pages of the same kind, or one before and after a change, always under one definition.",
      formula: ["ga4: 1 − engaged sessions ÷ sessions", "ua: single-page sessions ÷ sessions"],
      traps: [
        "The definitions cannot be compared: a visitor who reads one page for a minute bounced in UA and not in GA4.",
        "The second argument means opposite things in the two: engaged sessions or bounced ones.",
        "In GA4 a session is engaged after 10 seconds, a second page or a key event; Chinese tools mostly count single pages, which is ua.",
        "No engaged session is 100% under ga4. More than all sessions gives #NUM!, no sessions #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "跳出率：来了就走的访问占多少，分 GA4 和旧版 UA 两种口径。",
      use: "比较同类落地页、改版前后的承接效果，两边必须用同一口径。",
      formula: ["ga4：1 − 互动会话数 ÷ 会话数", "ua：单页会话数 ÷ 会话数"],
      traps: [
        "两种口径不能直接比：只看一页但读了一分钟，UA 算跳出，GA4 不算。",
        "第二个参数在两种口径下意思相反：一个是互动会话，一个是跳出会话。",
        "GA4 里停留满 10 秒、看了第二页或完成关键事件就算有互动；百度统计等国内工具多按“只看一页”算，选 ua。",
        "ga4 口径下，没有互动会话就是 100%。大于会话总数返回 #NUM!，没有会话返回 #DIV/0!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`B = 1 - \frac{n}{N}`, "ga4", "ga4 口径"],
      [tex`B = \frac{n}{N}`, "ua", "ua 口径"],
    ],
    where: [
      ["B", "bounce rate", "跳出率"],
      ["N", "sessions"],
      ["n", "n"],
    ],
  },
  native: { unless: [notAbove("n", "sessions")], formula: 'IF(definition="ua",n/sessions,1-n/sessions)' },
  examples: [
    {
      args: [1000, 620],
      result: 0.38,
      source: "Identity: 1 − 0.62",
      story: {
        en: "A campaign's landing page had 1,000 sessions, 620 of them engaged. 38% bounced: compare it with the page it replaced before changing the ads.",
        "zh-CN": "投放落地页有 1000 次会话，其中 620 次有互动，跳出率 38%：先和改版前的落地页比，再决定要不要动广告。",
      },
    },
    { args: [1000, 450, "ua"], result: 0.45, source: "Identity: 450 ÷ 1000" },
    { args: [0, 0], result: { error: "#DIV/0!" }, source: "No sessions" },
    { args: [10, 11], result: { error: "#NUM!" }, source: "More engaged sessions than sessions" },
  ],
  sources: ["Google Analytics 4 and Universal Analytics: bounce rate"],
  keywords: ["跳出率", "跳失率", "GA4", "落地页", "承接页", "百度统计", "landing page", "engagement rate", "do visitors leave at once"],
  related: ["DWELL", "FUNNEL", "CHANNEL_METRICS"],
  compute: (sessions, n, definition) => bounceRate(sessions, n, definition),
});
