import { DomainError } from "../../core/errors";
import { partOfWhole } from "../../core/numeric/part-of-whole";
import { SHARE } from "../../metrics/comparison";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { numberOrBlank } from "../params/number-or-blank";
import { words } from "../params/words";
import { notAbove } from "../native/parts";

function daysLeft(left: number, sold: number, days: number | undefined): ResultCell {
  if (days === undefined) return "";
  return sold === 0 ? new DomainError("div0", "zero-denominator", { param: "sold" }) : (left * days) / sold;
}

export const SELL_THROUGH = defineFunction({
  id: "SELL_THROUGH",
  family: "planning",
  params: [
    number("received", {
      unit: "count",
      min: 0,
      text: words(
        ["received", "Units there were to sell: opening stock plus what came in. With stock on hand instead: sold + on hand."],
        ["到货量", "可卖的总件数：期初库存 + 期间到货。只知道现有库存时填 已售 + 库存。"],
      ),
    }),
    number("sold", {
      unit: "count",
      min: 0,
      text: words(["sold", "Units sold of them, returns taken off."], ["已售量", "其中已卖出的件数，扣掉退货。"]),
    }),
    numberOrBlank("days", {
      unit: "days",
      above: 0,
      text: words(
        ["days", "In how many days they were sold, above 0; then the days until sold out are told too. Blank: not asked for."],
        ["销售天数", "用了几天卖出，大于 0；填了才算还能卖几天，留空不算。"],
      ),
    }),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "Sell-through", "zh-CN": "售罄率", unit: "fraction" },
      { en: "Units left", "zh-CN": "剩余件数", unit: "count" },
      { en: "Days until sold out", "zh-CN": "还能卖几天", unit: "days" },
    ],
  },
  text: {
    en: {
      summary: "Sell-through of a product or season: the share sold, the units left, and in how many days they will be gone.",
      use: "Use it weekly on new products: what lags behind its peers is marked down early, what runs ahead is reordered before it is gone.",
      formula: ["sell-through = sold ÷ received", "left = received − sold", "days until sold out = left × days ÷ sold"],
      traps: [
        "It is a share of what was there to sell, not of the target, and not a rate of stock turn. Compare products of the same age.",
        "Count everything that came in. Leaving out a second delivery makes the share look better than it is.",
        "The days go on at the pace so far. A launch slows down and a season ends: give the last weeks alone for a pace of today.",
        "Nothing received gives #DIV/0! for the share, nothing sold #DIV/0! for the days; without days that cell is empty.",
        "More sold than received, negative numbers and days of 0 or less give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "售罄率：一款货卖掉了几成、还剩多少件，按现在的速度还能卖几天。",
      use: "新品每周看一次：比同期上新的慢，趁早打折或换主图；比别人快，断货前补单。",
      formula: ["售罄率 = 已售量 ÷ 到货量", "剩余件数 = 到货量 − 已售量", "还能卖几天 = 剩余件数 × 销售天数 ÷ 已售量"],
      traps: [
        "分母是可卖的总量，不是目标，也不是周转率。要拿上市天数相同的款比。",
        "补货也要算进到货量，漏掉会让售罄率虚高。",
        "还能卖几天按目前的平均速度推。新品会放缓、应季会收尾，想看眼下的速度，就只填最近几周的数。",
        "到货为零时售罄率返回 #DIV/0!，一件没卖时天数返回 #DIV/0!；不填天数，该格留空。",
        "已售多于到货、填负数或天数不大于 0，返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`q = \frac{s}{R}, \qquad L = R - s, \qquad D = \frac{L}{s / T}`],
    where: [
      ["q", "sell-through", "售罄率"],
      ["L", "units left", "剩余件数"],
      ["D", "days until sold out", "还能卖几天"],
      ["R", "received"],
      ["s", "sold"],
      ["T", "days"],
    ],
  },
  picture: {
    kind: "curve",
    example: 1,
    along: { argument: "sold", from: 60, to: 480 },
    columns: [2],
    title: {
      en: "Days until sold out, by what was sold of 500 in 30 days: slow sellers have stock for months.",
      "zh-CN": "到货 500 件、卖了 30 天：卖得越慢，剩下的还要卖几个月。",
    },
  },
  native: {
    unless: [notAbove("sold", "received")],
    formula: ["sold/received", "MAX(0,received-sold)", 'IF(OR(ISOMITTED(days),days=""),"",MAX(0,received-sold)*days/sold)'],
  },
  examples: [
    { args: [100, 75], result: [[0.75, 25, ""]], source: "a2oz.net: 75 of 100 sold is 75%" },
    {
      args: [500, 180, 30],
      result: [[0.36, 320, 53.3333333333333]],
      source: "Identity: 320 ÷ (180 ÷ 30)",
      story: {
        en: "Of 500 jackets that came in for spring, 180 went in the first month: 36%. At 6 a day the other 320 last 53 days, longer than the season, so the markdown starts now.",
        "zh-CN": "春装到货 500 件，首月卖了 180 件，售罄率 36%。每天 6 件，剩下的 320 件还要卖 53 天，比春季还长，现在就该开始降价。",
      },
    },
    { args: [30, 20], result: [[2 / 3, 10, ""]], source: "cloudlab.com: 20 sold and 10 left are 66.67%" },
    { args: [0, 0, 10], result: [[{ error: "#DIV/0!" }, 0, { error: "#DIV/0!" }]], source: "Nothing came in, nothing was sold" },
    { args: [10, 11], result: { error: "#NUM!" }, source: "More sold than there was" },
    { args: [10, 5, -1], result: { error: "#NUM!" }, source: "Days before the sale" },
  ],
  sources: ["Sell-through: units sold ÷ units received, opening stock included (synplex.dev, a2oz.net, cloudlab.com)"],
  keywords: [
    "售罄率",
    "动销率",
    "库存还能卖几天",
    "新品卖了几成",
    "清仓进度",
    "库存可售天数",
    "sell-through rate",
    "days of cover",
    "days of stock left",
    "stock turn of a launch",
    "how fast does it sell",
  ],
  related: ["ABC", "PACING", "LAUNCH_PLAN", "PRICE_BREAKEVEN"],
  compute: (received, given, days) => {
    const sold = partOfWhole(given, received, "sold");
    const left = received - sold;
    return [[metricOrFault(SHARE, { part: sold, whole: received }, "received"), left, daysLeft(left, sold, days)]];
  },
  intermediates: (_received, sold, days) =>
    days === undefined ? [] : [{ name: { en: "units sold a day", "zh-CN": "日均销量" }, value: sold / days, unit: "number" }],
});
