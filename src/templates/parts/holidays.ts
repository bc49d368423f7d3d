import { dateOfDay } from "../../core/cells/calendar-days";
import type { Lang } from "../../core/lang";
import { choice, date, text } from "../../plan/structure/field";
import type { TableStructure } from "../../plan/structure/structure";
import type { SampleRows, SectionWords, TableWords } from "../../plan/structure/words";
import { chinaHolidays, unitedStatesHolidays, type HolidayDay } from "./holiday-calendars";

/** Days off and weekend days worked instead: the last block of a sheet that counts workdays, and the planner's to extend. */
export const HOLIDAYS = {
  columns: { date: date(), holiday: text(), kind: choice("day_kinds") },
} as const satisfies TableStructure;

/** For the lists of a sheet with holidays. */
export const DAY_KINDS = { day_kinds: ["off", "makeup"] } as const;

/**
 * Workdays from one day to another, both counted: weekends and days off left out, make-up workdays put back. The weekend days among
 * the days off are no workdays in either count.
 */
export const workdays = (from: string, to: string): string =>
  `(NETWORKDAYS(${from},${to},holidays[date])+COUNTIFS(holidays[kind],{day_kinds.makeup},holidays[date],">="&${from},holidays[date],"<="&${to}))`;

const KINDS = { en: { off: "Day off", makeup: "Make-up workday" }, "zh-CN": { off: "放假", makeup: "调休上班" } } as const;

export const DAY_KIND_WORDS = {
  en: { day_kinds: KINDS.en },
  "zh-CN": { day_kinds: KINDS["zh-CN"] },
} as const satisfies Readonly<Record<Lang, unknown>>;

const CALENDARS: Readonly<Record<Lang, (year: number) => HolidayDay[]>> = { en: unitedStatesHolidays, "zh-CN": chinaHolidays };

/** The days of the year of insertion and the next. */
const rowsFor =
  (lang: Lang) =>
  (today: number): SampleRows => {
    const { year } = dateOfDay(today);
    const kinds = KINDS[lang];
    return [year, year + 1].flatMap(CALENDARS[lang]).map(({ day, name, works }) => [day, name, works ? kinds.makeup : kinds.off]);
  };

export const HOLIDAY_WORDS: Readonly<Record<Lang, TableWords<keyof typeof HOLIDAYS.columns>>> = {
  en: { columns: { date: "Date", holiday: "Name", kind: "Kind" }, rows: rowsFor("en") },
  "zh-CN": { columns: { date: "日期", holiday: "名称", kind: "类别" }, rows: rowsFor("zh-CN") },
};

export const HOLIDAY_SECTION: Readonly<Record<Lang, SectionWords>> = {
  en: {
    heading: "Holidays and days off",
    guide: ["Add your own days off; workdays everywhere on this sheet follow.", "Weekends need no row."],
  },
  "zh-CN": {
    heading: "节假日与调休",
    guide: ["次年放假与调休安排公布后在这里补录，公司自定假日也写进来，全表工作日随之更新。", "普通周末不用写。"],
  },
};
