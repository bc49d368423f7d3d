import type { Lang } from "../../../core/lang";
import { firstDayOfWeek, weekOfDay } from "../../../core/numeric/calendar";
import type { SampleRows } from "../../../plan/structure/words";

/** Where new users of an invented app come from, by their number. */
export const SOURCES: Readonly<Record<Lang, readonly [string, string, string]>> = {
  en: ["Meta", "TikTok", "Organic"],
  "zh-CN": ["抖音", "小红书", "自然"],
};

/** New users of each of nine weeks; the last is the week of insertion. */
const SIZES = [14, 12, 13, 11, 12, 10, 11, 9, 8];
/** The share that is there on a day after the first. */
const KEPT: readonly (readonly [day: number, share: number])[] = [
  [1, 0.45],
  [3, 0.36],
  [7, 0.3],
  [14, 0.24],
  [21, 0.2],
  [28, 0.17],
  [30, 0.16],
  [35, 0.15],
  [42, 0.14],
  [49, 0.13],
  [56, 0.13],
];
/** From this week on a new onboarding keeps more of them for two weeks. */
const ONBOARDING = { week: 5, more: 0.05, until: 14 };
const [MORNING, EVENING] = [9 / 24, 20 / 24];

const kept = (week: number, day: number, share: number): number =>
  share + (week >= ONBOARDING.week && day <= ONBOARDING.until ? ONBOARDING.more : 0);

/** Nine weeks of people who join on workdays, and the days on which they come back, up to yesterday, in order of time. */
export function sampleLog(lang: Lang, today: number): SampleRows {
  const monday = firstDayOfWeek(weekOfDay(today));
  const rows = SIZES.flatMap((size, week) =>
    Array.from({ length: size }, (_, index) => index + 1).flatMap((number) => {
      const first = monday + 7 * (week - SIZES.length + 1) + ((number - 1) % 5);
      const user = `c${week + 1}u${String(number).padStart(2, "0")}`;
      const source = SOURCES[lang][number % 3] ?? null;
      const back = KEPT.filter(([day, share]) => number <= Math.round(size * kept(week, day, share))).map(([day]) => first + day);
      return [first + MORNING, ...back.map((day) => day + EVENING)]
        .filter((time) => time < today)
        .map((time) => [user, time, source] as const);
    }),
  );
  return rows.toSorted(([, a], [, b]) => a - b);
}
