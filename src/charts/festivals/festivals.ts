import type { Festival } from "./festival";

/** The first day of the Chinese year, 2020 to 2035, as the Hong Kong Observatory's conversion tables have it. */
const LUNAR_NEW_YEAR = [
  "2020-01-25",
  "2021-02-12",
  "2022-02-01",
  "2023-01-22",
  "2024-02-10",
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-03",
  "2031-01-23",
  "2032-02-11",
  "2033-01-31",
  "2034-02-19",
  "2035-02-08",
] as const;

/** The seventh day of the seventh month. */
const QIXI = [
  "2020-08-25",
  "2021-08-14",
  "2022-08-04",
  "2023-08-22",
  "2024-08-10",
  "2025-08-29",
  "2026-08-19",
  "2027-08-08",
  "2028-08-26",
  "2029-08-16",
  "2030-08-05",
] as const;

/** The fifteenth day of the eighth month. */
const MID_AUTUMN = [
  "2020-10-01",
  "2021-09-21",
  "2022-09-10",
  "2023-09-29",
  "2024-09-17",
  "2025-10-06",
  "2026-09-25",
  "2027-09-15",
  "2028-10-03",
  "2029-09-22",
  "2030-09-12",
] as const;

/** The shop's days so far; those of other years are entered. */
const PRIME_DAY = ["2022-07-12", "2023-07-11", "2024-07-16", "2025-07-08"] as const;

const [THURSDAY, SUNDAY] = [3, 6];

/** Days on which retail sells unlike on others, in China and in the West. */
export const FESTIVALS: readonly Festival[] = [
  {
    id: "new-year-goods",
    region: "cn",
    text: { en: "New Year shopping", "zh-CN": "年货节" },
    rule: listed(LUNAR_NEW_YEAR),
    from: -28,
    length: 21,
  },
  { id: "spring-festival", region: "cn", text: { en: "Spring Festival", "zh-CN": "春节" }, rule: listed(LUNAR_NEW_YEAR), length: 7 },
  { id: "valentine", region: "western", text: { en: "Valentine’s Day", "zh-CN": "情人节" }, rule: { kind: "fixed", month: 2, day: 14 } },
  { id: "queens-day", region: "cn", text: { en: "Women’s Day", "zh-CN": "女王节" }, rule: { kind: "fixed", month: 3, day: 8 } },
  { id: "easter", region: "western", text: { en: "Easter", "zh-CN": "复活节" }, rule: { kind: "easter", after: 0 } },
  {
    id: "mothers-day",
    region: "western",
    text: { en: "Mother’s Day", "zh-CN": "母亲节" },
    rule: { kind: "nth", month: 5, weekday: SUNDAY, nth: 2 },
  },
  { id: "520", region: "cn", text: { en: "520", "zh-CN": "520" }, rule: { kind: "fixed", month: 5, day: 20 } },
  { id: "618", region: "cn", text: { en: "618", "zh-CN": "618" }, rule: { kind: "fixed", month: 6, day: 18 } },
  { id: "prime-day", region: "western", text: { en: "Prime Day", "zh-CN": "Prime 会员日" }, rule: listed(PRIME_DAY), length: 2 },
  { id: "qixi", region: "cn", text: { en: "Qixi", "zh-CN": "七夕" }, rule: listed(QIXI) },
  { id: "mid-autumn", region: "cn", text: { en: "Mid-Autumn", "zh-CN": "中秋" }, rule: listed(MID_AUTUMN) },
  {
    id: "national-day",
    region: "cn",
    text: { en: "National Day", "zh-CN": "国庆" },
    rule: { kind: "fixed", month: 10, day: 1 },
    length: 7,
  },
  { id: "double-11", region: "cn", text: { en: "Double 11", "zh-CN": "双11" }, rule: { kind: "fixed", month: 11, day: 11 } },
  {
    id: "black-friday",
    region: "western",
    text: { en: "Black Friday", "zh-CN": "黑五" },
    rule: { kind: "nth", month: 11, weekday: THURSDAY, nth: 4, after: 1 },
  },
  {
    id: "cyber-monday",
    region: "western",
    text: { en: "Cyber Monday", "zh-CN": "网络星期一" },
    rule: { kind: "nth", month: 11, weekday: THURSDAY, nth: 4, after: 4 },
  },
  { id: "double-12", region: "cn", text: { en: "Double 12", "zh-CN": "双12" }, rule: { kind: "fixed", month: 12, day: 12 } },
  { id: "christmas", region: "western", text: { en: "Christmas", "zh-CN": "圣诞节" }, rule: { kind: "fixed", month: 12, day: 25 } },
];

function listed(days: readonly string[]): Festival["rule"] {
  return { kind: "listed", days };
}
