import type { PresetKey } from "../../../../analysis/period-presets";
import { defineWords } from "../../../../locale/define-words";
import { plural } from "../../../../locale/plural";

type FixedPreset = Exclude<PresetKey, "month" | "monthBefore">;

/** The fields that say which rows and days are looked at, and what these are held against. */
export const SCOPE_WORDS = defineWords({
  en: {
    heading: "What is looked at",
    period: "Period",
    whole: "All days",
    presets: { days7: "Last 7 days", days28: "Last 28 days", days90: "Last 90 days", year: "This year so far" } satisfies Record<
      FixedPreset,
      string
    >,
    soFar: (month: string) => `${month}, so far`,
    own: "From … to …",
    from: "From",
    to: "To",
    range: (from: string, to: string) => `${from} to ${to}`,
    upsideDown: "The last day lies before the first.",
    filter: (header: string, chosen: string) => `${header}: ${chosen}`,
    all: (count: number) => `all ${count}`,
    names: (header: string) => `Names in ${header}`,
    search: (header: string) => `Search in ${header}`,
    clear: (header: string) => `Show all of ${header}`,
    clearShort: "Show all",
    totals: "Totals",
    change: (change: string) => `${change} against before`,
    against: (range: string) => `Held against ${range}`,
    nothingBefore: (range: string) => `Nothing to hold it against: no row from ${range}.`,
    rows: (rows: number, all: number) => `${plural(rows, "row", "rows")} of ${all}`,
  },
  "zh-CN": {
    heading: "看哪些数据",
    period: "时间范围",
    whole: "全部日期",
    presets: { days7: "最近 7 天", days28: "最近 28 天", days90: "最近 90 天", year: "今年至今" },
    soFar: (month: string) => `${month}至今`,
    own: "自选日期",
    from: "开始",
    to: "结束",
    range: (from: string, to: string) => `${from}–${to}`,
    upsideDown: "结束日期早于开始日期。",
    filter: (header: string, chosen: string) => `${header}：${chosen}`,
    all: (count: number) => `全部 ${count} 个`,
    names: (header: string) => `“${header}”里的名称`,
    search: (header: string) => `在“${header}”里搜索`,
    clear: (header: string) => `“${header}”全部显示`,
    clearShort: "全部显示",
    totals: "合计",
    change: (change: string) => `比前期 ${change}`,
    against: (range: string) => `对比 ${range}`,
    nothingBefore: (range: string) => `没有可对比的数据：${range} 没有记录。`,
    rows: (rows: number, all: number) => `共 ${all} 行，看其中 ${rows} 行`,
  },
});
