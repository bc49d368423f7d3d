import { dayOfDate, daysInMonth, weekdayOfDay } from "../../core/cells/calendar-days";

/** A day that is off though it is no weekend, or a weekend day that is worked. */
export interface HolidayDay {
  readonly day: number;
  readonly name: string;
  readonly works: boolean;
}

type MonthAndDay = readonly [month: number, day: number];

/**
 * Days that follow the moon or the sun, computed by nobody here: the first day of the lunar year, Qingming, the Dragon Boat and
 * the Mid-Autumn festivals, as the Purple Mountain Observatory's almanac has them.
 */
const MOON: Readonly<Record<number, readonly [newYear: MonthAndDay, qingming: MonthAndDay, dragonBoat: MonthAndDay, autumn: MonthAndDay]>> =
  {
    2026: [
      [2, 17],
      [4, 5],
      [6, 19],
      [9, 25],
    ],
    2027: [
      [2, 6],
      [4, 5],
      [6, 9],
      [9, 15],
    ],
    2028: [
      [1, 26],
      [4, 4],
      [5, 28],
      [10, 3],
    ],
    2029: [
      [2, 13],
      [4, 4],
      [6, 16],
      [9, 22],
    ],
    2030: [
      [2, 3],
      [4, 5],
      [6, 5],
      [9, 12],
    ],
  };

/** What the State Council has announced for a year: spans of days off, and the weekend days worked instead. */
interface Announced {
  readonly off: readonly (readonly [name: string, month: number, from: number, to: number])[];
  readonly worked: readonly (readonly [name: string, month: number, day: number])[];
}

/** Notice of the General Office of the State Council of 4 November 2025. Later years join when theirs are out. */
const ANNOUNCED: Readonly<Record<number, Announced>> = {
  2026: {
    off: [
      ["元旦", 1, 1, 3],
      ["春节", 2, 15, 23],
      ["清明节", 4, 4, 6],
      ["劳动节", 5, 1, 5],
      ["端午节", 6, 19, 21],
      ["中秋节", 9, 25, 27],
      ["国庆节", 10, 1, 7],
    ],
    worked: [
      ["元旦调休", 1, 4],
      ["春节调休", 2, 14],
      ["春节调休", 2, 28],
      ["劳动节调休", 5, 9],
      ["国庆调休", 9, 20],
      ["国庆调休", 10, 10],
    ],
  },
};

const isWeekend = (day: number): boolean => weekdayOfDay(day) < 2;
const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const off = (name: string, days: readonly number[]): HolidayDay[] => days.map((day) => ({ day, name, works: false }));

/** China's statutory days of a year; those that follow the moon only in the years that are listed. */
function statutoryDays(year: number): HolidayDay[] {
  const at = (month: number, day: number): number => dayOfDate(year, month, day);
  const moon = MOON[year];
  const moving = ([month, day]: MonthAndDay, before: number, after: number): number[] =>
    span(at(month, day) - before, at(month, day) + after);
  return [
    ...off("元旦", [at(1, 1)]),
    ...(moon ? off("春节", moving(moon[0], 1, 2)) : []),
    ...(moon ? off("清明节", moving(moon[1], 0, 0)) : []),
    ...off("劳动节", [at(5, 1), at(5, 2)]),
    ...(moon ? off("端午节", moving(moon[2], 0, 0)) : []),
    ...(moon ? off("中秋节", moving(moon[3], 0, 0)) : []),
    ...off("国庆节", [at(10, 1), at(10, 2), at(10, 3)]),
  ];
}

/** China: as announced where it is, weekends left out because they are off anyway; else the statutory days. */
export function chinaHolidays(year: number): HolidayDay[] {
  const announced = ANNOUNCED[year];
  const days = announced
    ? [
        ...announced.off.flatMap(([name, month, from, to]) =>
          off(name, span(dayOfDate(year, month, from), dayOfDate(year, month, to))).filter(({ day }) => !isWeekend(day)),
        ),
        ...announced.worked.map(([name, month, day]) => ({ day: dayOfDate(year, month, day), name, works: true })),
      ]
    : statutoryDays(year);
  return onceEach(days.sort((a, b) => a.day - b.day));
}

/** Two festivals on one day are one day off. */
const onceEach = (days: readonly HolidayDay[]): HolidayDay[] => {
  const names = new Map<number, string>();
  for (const { day, name } of days) names.set(day, names.has(day) ? `${names.get(day) ?? ""}、${name}` : name);
  return days.filter(({ day }, index) => days[index - 1]?.day !== day).map((each) => ({ ...each, name: names.get(each.day) ?? each.name }));
};

/** Monday is 1 here and Sunday 7. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayOfDate(year, month, 1);
  const monday = (weekdayOfDay(first) + 5) % 7;
  return first + ((weekday - 1 - monday + 7) % 7) + 7 * (nth - 1);
}

/** A day on a Saturday is taken on the Friday, one on a Sunday on the Monday (5 U.S.C. 6103). */
const observed = (day: number): number => day + ([-1, 1][weekdayOfDay(day)] ?? 0);

/** The days off that most companies in the United States keep. */
export function unitedStatesHolidays(year: number): HolidayDay[] {
  const fixed = (name: string, month: number, day: number): HolidayDay[] => {
    const on = dayOfDate(year, month, day);
    return off(observed(on) === on ? name : `${name}, observed`, [observed(on)]);
  };
  const lastMonday = nthWeekday(year, 5, 1, 5);
  const thanksgiving = nthWeekday(year, 11, 4, 4);
  return [
    ...fixed("New Year's Day", 1, 1),
    ...off("Memorial Day", [lastMonday > dayOfDate(year, 5, daysInMonth(year, 5)) ? lastMonday - 7 : lastMonday]),
    ...fixed("Juneteenth", 6, 19),
    ...fixed("Independence Day", 7, 4),
    ...off("Labor Day", [nthWeekday(year, 9, 1, 1)]),
    ...off("Thanksgiving", [thanksgiving]),
    ...off("Day after Thanksgiving", [thanksgiving + 1]),
    ...fixed("Christmas Day", 12, 25),
  ];
}
