import type { Lang } from "../../core/lang";

/** Words that every laid-out sheet shares. */
const zh = {
  owner: "负责人",
  version: "版本",
  updated: "更新日期",
  /** How many checks have passed, as the parts of a text around the number. */
  passed: (of: number): readonly [string, string] => ["检查 ", ` / ${of} 通过`],
  failure: (label: string, sentence: string): string => `${label}：${sentence}`,
  open: (label: string): string => `${label}：待填写`,
  /** Before what an input says of itself, where it takes something from another sheet. */
  linked: (sheet: string, hint?: string): string => (hint === undefined ? `← ${sheet}` : `← ${sheet}。${hint}`),
  sources: ["来源表都在", "来源缺失，请手填或重新链接"] as readonly [string, string],
  total: "合计",
  notes: "说明",
  guidance: "填写提示",
  template: "模板 {id} · 第 {version} 版",
  chart: "图表 {id} · 第 {version} 版",
  moneyUnit: "金额单位",
  moneyUnitHint: "预算、销售额等总额按万元填写和计算；客单价、点击单价仍按元。",
  foreignUnitHint: "预算、销售额等总额按万填写和计算；客单价、点击单价不按万。",
  step: '"每格"0"天"',
  /** In a word, and as short as it gets. */
  months: ['m"月"', "m"] as readonly [string, string],
  section: (place: number, heading: string): string => `${"一二三四五六七八九十"[place - 1] ?? place}、${heading}`,
};

const en: typeof zh = {
  owner: "Owner",
  version: "Version",
  updated: "Updated",
  passed: (of) => ["Checks: ", ` / ${of} pass`],
  failure: (label, sentence) => `${label}: ${sentence}`,
  open: (label) => `${label}: fill in`,
  linked: (sheet, hint) => (hint === undefined ? `← ${sheet}` : `← ${sheet}. ${hint}`),
  sources: ["Sources there", "Source gone: type it or relink"],
  total: "Total",
  notes: "Notes",
  guidance: "Guidance",
  template: "Template {id}, version {version}",
  chart: "Chart {id}, version {version}",
  moneyUnit: "Amounts are in",
  moneyUnitHint: "Budgets and sales on this sheet are counted in this unit; prices per order or click are not.",
  foreignUnitHint: "Budgets and sales on this sheet are counted in this unit; prices per order or click are not.",
  step: '0" d a cell"',
  months: ["mmm", "mmmmm"],
  section: (place, heading) => `${place}  ${heading}`,
};

export const SHEET_WORDS: Readonly<Record<Lang, typeof zh>> = { en, "zh-CN": zh };
