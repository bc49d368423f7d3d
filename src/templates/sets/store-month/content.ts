import { dateOfDay, dayOfDate } from "../../../core/cells/calendar-days";
import type { Lang } from "../../../core/lang";
import type { SampleRows } from "../../../plan/structure/words";
import type { SetContent, SetSamples } from "../definition";
import { COMPARISONS } from "./comparisons";
import { LINKS } from "./links";

const DAYS_IN_YEAR = 365;
const STATES: Readonly<Record<Lang, { readonly idea: string; readonly approved: string }>> = {
  en: { idea: "Idea", approved: "Approved" },
  "zh-CN": { idea: "构思", approved: "已批准" },
};
/** What starts within so many days has to be prepared already. */
const PREPARED_FOR = 60;

/** The year of a shop as large as that of the month's plan, whose own month is the sixth of it. */
const YEAR: Readonly<Record<Lang, NonNullable<SetSamples["values"]>>> = {
  en: {
    gmv_target: 1000000,
    base_visitors: 640000,
    base_conversion: 0.025,
    base_frequency: 1.2,
    base_aov: 40,
    plan_visitors: 750000,
    plan_conversion: 0.0275,
    plan_frequency: 1.2,
    plan_aov: 40.5,
    media_budget: 200000,
  },
  "zh-CN": {
    gmv_target: 3600000,
    base_visitors: 720000,
    base_conversion: 0.031,
    base_frequency: 1.2,
    base_aov: 105,
    plan_visitors: 800000,
    plan_conversion: 0.034,
    plan_frequency: 1.2,
    plan_aov: 111,
    media_budget: 600000,
  },
};
/** What each month has of the year, such that the sixth has what the month's plan can sell. */
const WEIGHTS: Readonly<Record<Lang, readonly number[]>> = {
  en: [0.09, 0.09, 0.09, 0.09, 0.09, 0.056, 0.08, 0.08, 0.08, 0.08, 0.087, 0.087],
  "zh-CN": [0.07, 0.07, 0.08, 0.08, 0.08, 0.09, 0.08, 0.08, 0.08, 0.09, 0.1, 0.1],
};
/** Of the figures of templates whose samples are a larger brand's. */
const SIZE: Readonly<Record<Lang, { readonly year: number; readonly events: number }>> = {
  en: { year: 0.67, events: 0.35 },
  "zh-CN": { year: 0.36, events: 0.12 },
};
const HUNDRED = 100;

/** Sums in some columns made as much smaller, to the hundred. */
const smaller = (rows: SampleRows, columns: readonly number[], size: number): SampleRows =>
  rows.map((row) =>
    row.map((cell, column) =>
      columns.includes(column) && typeof cell === "number" ? Math.round((cell * size) / HUNDRED) * HUNDRED : cell,
    ),
  );

/** What the template's own brand, of coffee, has in its year, as a shop of sportswear would. */
const EVENTS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    "Valentine gift box": "Partner yoga week",
    "Spring launch": "Spring collection",
    "Summer tasting": "Summer running month",
    "Coffee day": "Yoga in the park",
    "Year-end stock-up": "Good resolutions",
  },
  "zh-CN": { 五一露营季: "五一户外季", 夏日冷萃尝鲜季: "夏日瑜伽季", 国庆出游季: "国庆运动周", 跨年囤货: "新年开练" },
};

/** The calendar of the year that holds the month, where the template's own plans the next one; nothing of it is left for the year after. */
const thisYear = (rows: SampleRows, today: number, { idea, approved }: (typeof STATES)[Lang]): SampleRows => {
  const lastDay = dayOfDate(dateOfDay(today).year, 12, 31);
  return rows.map((row) => {
    const moved = row.map((cell) => (typeof cell === "function" ? Math.min(Number(cell(today)) - DAYS_IN_YEAR, lastDay) : cell));
    return moved.map((cell) => (cell === idea && Number(moved[3]) < today + PREPARED_FOR ? approved : cell));
  });
};

const samples = (lang: Lang): Readonly<Record<string, SetSamples>> => ({
  "goal-breakdown": {
    values: YEAR[lang],
    rows: {
      months: (rows) => smaller(rows, [1], SIZE[lang].year).map((row, month) => row.with(0, WEIGHTS[lang][month] ?? null)),
      channels: (rows) => smaller(rows, [4], SIZE[lang].year),
    },
  },
  "campaign-calendar": {
    values: { calendar_year: (today) => dateOfDay(today).year },
    rows: {
      events: (rows, today) =>
        smaller(thisYear(rows, today, STATES[lang]), [5, 6, 7], SIZE[lang].events).map((row) =>
          row.with(0, EVENTS[lang][String(row[0])] ?? row[0] ?? null),
        ),
    },
  },
});

export const SET: SetContent = { links: LINKS, comparisons: COMPARISONS, samples: { en: samples("en"), "zh-CN": samples("zh-CN") } };
