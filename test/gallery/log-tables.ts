import type { CellValue } from "../../src/core/cell";
import type { Lang } from "../../src/core/lang";

type Table = readonly (readonly CellValue[])[];

/** 1 September 2025, a Monday. */
const SEPTEMBER = 45_901;

/** Numbers from 0 to 1 that look like chance and are the same each time (Lehmer's generator, modulus 2^31 − 1). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const LOG_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["User ID", "Date", "Channel", "Amount"],
  "zh-CN": ["用户ID", "日期", "渠道", "成交金额"],
};
const CHANNELS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Search ads", "Email", "Social ads"],
  "zh-CN": ["搜索", "社群", "抖音"],
};
/** Which part of the buyers of each channel comes again in the first month, and by how much it falls each further month. */
const HELD = [0.34, 0.46, 0.2] as const;
const FALLS = 0.78;

/** Orders of people who begin on some day of so many, and come again, month after month fewer of them. */
function orders(names: readonly string[], headers: readonly string[], people: number, days: number, step: number): Table {
  const random = lehmer(7);
  const rows = Array.from({ length: people }, (_, user) => {
    const channel = user % names.length;
    const start = Math.floor(random() * days);
    const again: number[] = [];
    let chance: number = HELD[channel % HELD.length] ?? 0.3;
    for (let at = start + step; at < days; at += step, chance *= FALLS) if (random() < chance) again.push(at + Math.floor(random() * 3));
    return [start, ...again]
      .filter((day) => day < days)
      .map((day): readonly CellValue[] => [`u${user + 1}`, SEPTEMBER + day, names[channel] ?? "", 20 + Math.floor(random() * 80)]);
  }).flat();
  return [headers, ...rows.toSorted((a, b) => Number(a[1]) - Number(b[1]))];
}

/** Half a year and some days of October to March: the last month has only begun. */
export const orderLog = (lang: Lang): Table => orders(CHANNELS[lang], LOG_HEADERS[lang], 900, 190, 30);

const LONG: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    "Search ads, brand terms in German-speaking countries",
    "Newsletter to members who have not bought for a year",
    "Affiliates",
    "Shop",
  ],
  "zh-CN": ["抖音直播间品牌自播（华东大区旗舰店）", "老客召回短信：一年未购买会员专享", "小红书", "门店"],
};

/** Three weeks of days, of names that are long. */
export const cohortsOfNames = (lang: Lang): Table => orders(LONG[lang], LOG_HEADERS[lang], 700, 45, 1);

/** A year and more of weeks. */
export const manyCohorts = (lang: Lang): Table => orders(CHANNELS[lang], LOG_HEADERS[lang], 1200, 180, 7);

const COHORT_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Cohort", "New users", "M0", "M1", "M2", "M3", "M6"],
  "zh-CN": ["首购月", "新增用户数", "当月", "次月", "第2月", "第3月", "第6月"],
};

/** Months with the people of each that were there later; the youngest have not come so far. */
export const readyTable = (lang: Lang): Table => [
  COHORT_HEADERS[lang],
  ["2025-09", 1200, 1200, 432, 318, 264, 180],
  ["2025-10", 1480, 1480, 503, 370, 311, null],
  ["2025-11", 2350, 2350, 634, 470, 376, null],
  ["2025-12", 1130, 1130, 418, 316, null, null],
  ["2026-01", 980, 980, 372, null, null, null],
  ["2026-02", 1040, 1040, null, null, null, null],
];

const STEP_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Channel", "Impressions", "Clicks", "Add to cart", "Orders"],
  "zh-CN": ["日期", "渠道", "展现量", "点击量", "加购数", "订单数"],
};

/** Two weeks of three channels; the last one loses most between the cart and the order. */
export function stepsByName(lang: Lang): Table {
  const rates = [
    [41_000, 0.031, 0.16, 0.34],
    [9_000, 0.062, 0.21, 0.41],
    [66_000, 0.024, 0.15, 0.13],
  ] as const;
  const days = Array.from({ length: 14 }, (_, at) =>
    rates.map(([shown, clicked, carted, ordered], index): readonly CellValue[] => {
      const seen = shown + ((at * 37) % 11) * 120;
      const [clicks, carts] = [Math.round(seen * clicked), Math.round(seen * clicked * carted)];
      return [SEPTEMBER + at, CHANNELS[lang][index] ?? "", seen, clicks, carts, Math.round(carts * ordered)];
    }),
  ).flat();
  return [STEP_HEADERS[lang], ...days];
}

export const oneStepRow = (lang: Lang): Table => [STEP_HEADERS[lang], [SEPTEMBER, CHANNELS[lang][0] ?? "", 41_000, 1_271, 203, 0]];

const EVENT_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["User ID", "Event time", "Event", "Channel"],
  "zh-CN": ["用户ID", "时间", "事件", "渠道"],
};
const EVENTS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["visit", "sign-up", "trial", "payment"],
  "zh-CN": ["访问", "注册", "试用", "付费"],
};

/** Steps of people in three weeks, some of them late, some out of order. */
export function events(lang: Lang): Table {
  const random = lehmer(11);
  const rows = Array.from({ length: 600 }, (_, user) => {
    const channel = user % 3;
    let time = SEPTEMBER + random() * 20;
    const own: (readonly CellValue[])[] = [];
    for (const [step, event] of EVENTS[lang].entries()) {
      if (step > 0 && random() > ([0.6, 0.7, 0.45][channel] ?? 0.5)) break;
      own.push([`u${user + 1}`, Number(time.toFixed(5)), event, CHANNELS[lang][channel] ?? ""]);
      // One in ten takes longer than a week, and one in twenty had paid before.
      time += user % 10 === 3 ? 8 : user % 20 === 7 ? -1 : random() * 2;
    }
    return own;
  }).flat();
  return [EVENT_HEADERS[lang], ...rows.toSorted((a, b) => Number(a[1]) - Number(b[1]))];
}

const TEST_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Variant", "Visitors", "Conversions"],
  "zh-CN": ["版本", "访客数", "转化数"],
};
const VERSIONS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Control", "New checkout with fewer fields and one page", "Discount banner"],
  "zh-CN": ["对照组", "新版结算页（一页完成、少填三项）", "优惠横幅"],
};

const versions = (lang: Lang, counts: readonly (readonly [people: number, conversions: number])[]): Table => [
  TEST_HEADERS[lang],
  ...counts.map((count, at) => [VERSIONS[lang][at] ?? "", ...count]),
];

export const twoVersions = (lang: Lang): Table =>
  versions(lang, [
    [10_020, 501],
    [9_980, 589],
  ]);
export const threeVersions = (lang: Lang): Table =>
  versions(lang, [
    [4_010, 201],
    [3_990, 214],
    [4_000, 165],
  ]);
export const offPlan = (lang: Lang): Table =>
  versions(lang, [
    [10_600, 530],
    [9_900, 560],
  ]);
