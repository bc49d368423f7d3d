import { markovCredits } from "../../core/acquisition/attribution/markov-credits";
import { readJourneys } from "../../core/acquisition/attribution/paths";
import { ruleCredits } from "../../core/acquisition/attribution/rule-credits";
import { DomainError } from "../../core/errors";
import { defineFunction, type Column } from "../define";
import { tex } from "../math";
import { numberOr } from "../params/number";
import { option } from "../params/option";
import { sameSize } from "../params/same-size";
import { series } from "../params/series";
import { seriesMaybe } from "../params/series-maybe";
import { words } from "../params/words";
import { attributionTold } from "./attribution-told";
import { pathTexts } from "./path-texts";

const CHANNEL: Column = { en: "Channel", "zh-CN": "渠道", unit: "text" };
const CREDIT: Column = { en: "Credit", "zh-CN": "归因转化", unit: "number" };
const CREDITS = [CHANNEL, CREDIT];
const EFFECTS = [CHANNEL, { en: "Removal effect", "zh-CN": "移除效应", unit: "fraction" }, CREDIT] as const;

export const ATTRIBUTION = defineFunction({
  id: "ATTRIBUTION",
  family: "acquisition",
  params: [
    pathTexts,
    series("conversions", {
      unit: "count",
      min: 0,
      text: words(
        ["conversions", "Orders or sign-ups that came along each path, one number per path, without blanks."],
        ["转化数", "走过每条路径并成交（或注册）的人数，一条路径一个数，不能有空单元格。"],
      ),
    }),
    option(
      "model",
      {
        linear: { en: "all touches alike", "zh-CN": "平均分配" },
        first: { en: "first touch", "zh-CN": "首次触点" },
        last: { en: "last touch", "zh-CN": "末次触点" },
        position: { en: "first and last 40% each, 20% between", "zh-CN": "首尾各 40%，中间 20%" },
        time_decay: { en: "the later the more (time decay)", "zh-CN": "越近越多（时间衰减）" },
        markov: { en: "data-driven (Markov chain)", "zh-CN": "数据驱动（马尔可夫链）" },
      },
      words(
        [
          "model",
          "Who gets the credit: linear, first, last, position (40% first, 40% last, 20% between), time_decay, or markov (what would be lost without the channel).",
        ],
        [
          "归因模型",
          "功劳怎么分：linear 平均，first 首次，last 末次，position 首尾各 40%、中间 20%，time_decay 越近越多，markov 按去掉该渠道会少多少转化。",
        ],
      ),
    ),
    seriesMaybe("non_conversions", {
      unit: "count",
      min: 0,
      defaultText: "0",
      text: words(
        ["non-conversions", "People who went each path and did not convert; only markov uses them. 0 if left out."],
        ["未转化数", "走过每条路径但没有转化的人数，仅 markov 使用。不填按 0。"],
      ),
    }),
    numberOr("half_life", 7, {
      unit: "number",
      above: 0,
      text: words(
        ["half-life", "Only for time_decay: how many touches before the last one the weight halves. Above 0; 7 if left out."],
        ["半衰期", "仅 time_decay 使用：从末次触点往前多少个触点，权重减半。大于 0，不填按 7。"],
      ),
    }),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      CHANNEL,
      { en: "Credit (markov: removal effect)", "zh-CN": "归因转化（markov 为移除效应）", unit: "number" },
      { en: "Credit (markov only)", "zh-CN": "归因转化（仅 markov）", unit: "number" },
    ],
    columnsBy: {
      param: "model",
      columns: { linear: CREDITS, first: CREDITS, last: CREDITS, position: CREDITS, time_decay: CREDITS, markov: EFFECTS },
    },
  },
  text: {
    en: {
      summary: "Shares conversions among the channels that customers touched on the way. Spills one row per channel.",
      use: "Use it on exported paths to see which channels open, carry and close sales before moving budget. Compare two models: channels whose credit differs most deserve a test.",
      formula: [
        "credit of a channel = Σ over paths of conversions × share of its touches; credits sum to all conversions",
        "time_decay: share ∝ 2^(−touches before the last ÷ half-life)",
        "markov: removal effect = 1 − P(conversion without the channel) ÷ P(conversion); credit = removal effect ÷ Σ removal effects × conversions",
      ],
      traps: [
        "Attribution shares out what was measured; it does not prove that a channel caused it. For that use a hold-out and OPS.INCREMENTALITY.",
        "markov spills three columns: channel, removal effect, credit. Without “non-conversions” every path converts and each channel's effect is its reach.",
        "Paths seen by one platform leave out the others' touches.",
        "time_decay halves the weight every 7 touches, not days: exported paths carry no dates. Universal Analytics halved it every 7 days.",
        "No conversion at all gives #DIV/0! with markov and 0 elsewhere. A blank cell or an empty touch, such as in “a > > b”, gives #VALUE!, and so do more than 400 channels with markov.",
        "Channel names that look the same in a cell are one; another case is another channel. Unify with LOWER(A2), full-width digits with ASC(A2).",
      ],
    },
    "zh-CN": {
      summary: "多触点归因：把转化分给用户成交前接触过的各渠道，每个渠道一行向下溢出。",
      use: "导出用户路径后使用，看哪些渠道负责种草、哪些负责收割，再调预算。换两种模型对比，功劳差得最多的渠道最值得做实验。",
      formula: [
        "渠道功劳 = Σ 各路径转化数 × 该渠道触点的份额，合计等于总转化数",
        "time_decay：份额 ∝ 2^(−距末次触点的个数 ÷ 半衰期)",
        "markov：移除效应 = 1 − 去掉该渠道后的转化概率 ÷ 原转化概率；功劳 = 移除效应 ÷ 移除效应合计 × 总转化数",
      ],
      traps: [
        "归因只是把已发生的转化分一分，证明不了是哪个渠道带来的；要证明，请做对照实验，用 OPS.INCREMENTALITY 算。",
        "markov 溢出三列：渠道、移除效应、功劳。不填未转化数就等于每条路径都成交，移除效应只反映覆盖面。",
        "单个平台导出的路径看不到别家的触点。",
        "time_decay 每隔 7 个触点权重减半，不是 7 天：导出的路径里没有日期。旧版 Google Analytics 按 7 天减半。",
        "一个转化都没有时，markov 返回 #DIV/0!，其余模型为 0。有空单元格或空触点（如“甲 > > 乙”）返回 #VALUE!，markov 超过 400 个渠道也返回 #VALUE!。",
        "渠道名在单元格里看着一样就算同一个，大小写不同算两个：先用 LOWER(A2) 统一，全角数字用 ASC(A2)。",
      ],
    },
  },
  math: {
    lines: [
      tex`A_c = \sum_{p} x_p \sum_{i:\, c_i = c} w_i, \qquad \sum_{i=1}^{n} w_i = 1`,
      [tex`w_i = \frac{1}{n}`, "linear", "linear 平均"],
      [tex`w_1 = 1`, "first", "first 首次"],
      [tex`w_n = 1`, "last", "last 末次"],
      [
        tex`w_1 = w_n = 0.4, \quad w_i = \frac{0.2}{n-2}`,
        "position, from three touches on (two: half each)",
        "position 首尾优先，三个触点起（两个时各半）",
      ],
      [tex`w_i \propto 2^{-(n-i)/h}`, "time_decay", "time_decay 时间衰减"],
      [tex`E_c = 1 - \frac{P_{c \to \varnothing}}{P}, \qquad A_c = \frac{E_c}{\sum_k E_k} \sum_{p} x_p`, "markov", "markov 马尔可夫链"],
    ],
    where: [
      ["A_c", "credit of channel c", "渠道 c 的归因转化"],
      ["x_p", "conversions along path p", "走过路径 p 的转化数"],
      ["c_i", "channel of touch i of the path", "路径上第 i 个触点的渠道"],
      ["w_i", "share of touch i", "第 i 个触点分到的份额"],
      ["n", "number of touches of the path", "路径上的触点个数"],
      ["h", "half_life"],
      ["E_c", "removal effect of channel c", "渠道 c 的移除效应"],
      [
        "P",
        "chance that the chain of all paths, with non-conversions, ends in a conversion",
        "由全部路径（含未转化）构成的马尔可夫链最终转化的概率",
      ],
      [tex`P_{c \to \varnothing}`, "the same where channel c leads nowhere", "把渠道 c 断开后的转化概率"],
    ],
  },
  picture: {
    kind: "bars",
    columns: [2],
    labels: 0,
    title: { en: "The conversions each channel is credited with.", "zh-CN": "各渠道分到的转化数。" },
  },
  localNames: { en: { 抖音: "Instagram", 小红书: "Google", 天猫: "mail" } },
  examples: [
    {
      args: [[["google"], ["mailing"], ["google > mailing"]], [[2], [1], [1]], "markov", [[1], [0], [0]]],
      result: [
        ["google", 0.75, 2.4],
        ["mailing", 0.5, 1.6],
      ],
      source:
        "Published paths and transition matrix (serhiipuzyrov.com, removal effect explained), P(conversion) 0.8; removal effects 0.75 and 0.5 by hand",
      story: {
        en: "Five journeys over search ads and mail: two buyers came by search alone, one by mail alone, one by both, and one searched without buying. Without search, three quarters of the sales would be gone.",
        "zh-CN":
          "五位用户接触过搜索广告和邮件：两位只经搜索成交，一位只经邮件成交，一位先搜索后看邮件成交，还有一位只搜索、没买。停掉搜索，成交会少四分之三。",
      },
    },
    {
      args: [[["抖音 > 小红书 > 天猫"], ["天猫"]], [[10], [5]], "position"],
      result: [
        ["抖音", 4],
        ["小红书", 2],
        ["天猫", 9],
      ],
      source: "Identity: 10 × {0.4, 0.2, 0.4} + 5",
      story: {
        en: "Ten buyers saw the product on Instagram, searched for it on Google and bought from a mail; five more bought from a mail alone. By last touch mail would have all fifteen.",
        "zh-CN": "十单在抖音种草、小红书比较、天猫成交，另有五单直接在天猫下单。按末次触点，十五单全算天猫的。",
      },
    },
    {
      args: [[["a > b > c"]], 9],
      result: [
        ["a", 3],
        ["b", 3],
        ["c", 3],
      ],
      source: "Identity: thirds",
    },
    {
      args: [[["a > b"]], 3, "time_decay", null, 1],
      result: [
        ["a", 1],
        ["b", 2],
      ],
      source: "Identity: weights ½ and 1",
    },
    { args: [[["a > > b"]], 3], result: { error: "#VALUE!" }, source: "An empty touch" },
    { args: [[["a"], ["b"]], [[1]]], result: { error: "#VALUE!" }, source: "One number per path" },
    { args: [[["a"]], 0, "markov", 5], result: { error: "#DIV/0!" }, source: "Nothing converts" },
  ],
  sources: [
    "Anderl, Becker, von Wangenheim and Schumann (2016), Mapping the customer journey, International Journal of Research in Marketing 33(3)",
    "Google Analytics: attribution models",
  ],
  keywords: [
    "渠道贡献",
    "归因",
    "多触点",
    "种草",
    "收割",
    "首次归因",
    "末次归因",
    "功劳",
    "转化路径",
    "markov",
    "multi-touch",
    "customer journey",
    "which channel deserves credit",
    "哪个渠道带来的",
  ],
  related: ["INCREMENTALITY", "CHANNEL_METRICS", "ROAS"],
  fit: (paths, conversions, _model, nonConversions) => {
    sameSize({ paths, conversions, non_conversions: nonConversions });
    if (paths.length === 0) throw new DomainError("value", "empty", { param: "paths" });
    return readJourneys(paths, conversions, nonConversions);
  },
  compute: (_paths, _conversions, model, _nonConversions, halfLife, journeys) => {
    const { channels } = journeys;
    if (model === "markov")
      return markovCredits(journeys).map(({ removalEffect, credit }, i) => [channels[i] as string, removalEffect, credit]);
    return ruleCredits(journeys, model, halfLife).map((credit, i) => [channels[i] as string, credit]);
  },
  intermediates: (paths, _conversions, model, _nonConversions, _halfLife, journeys) =>
    attributionTold(journeys, paths.length, model === "markov"),
});
