import type { Lang } from "../../core/lang";

/** Words that every laid-out sheet shares. */
const zh = {
  owner: "负责人",
  version: "版本",
  updated: "更新日期",
  checks: "自动检查",
  pass: "通过",
  passed: "项通过",
  open: "○ 待填写",
  total: "合计",
  notes: "说明",
  guidance: "填写提示",
  template: "模板 {id} · 第 {version} 版",
  moneyUnit: "金额单位",
  moneyUnitHint: "预算、销售额等总额按万元填写和计算；客单价、点击单价仍按元。",
  step: '"每格"0"天"',
  month: 'm"月"',
  section: (place: number, heading: string): string => `${"一二三四五六七八九十"[place - 1] ?? place}、${heading}`,
};

const en: typeof zh = {
  owner: "Owner",
  version: "Version",
  updated: "Updated",
  checks: "Checks",
  pass: "Pass",
  passed: "pass",
  open: "○ Not filled in yet",
  total: "Total",
  notes: "Notes",
  guidance: "Guidance",
  template: "Template {id}, version {version}",
  moneyUnit: "Amounts are in",
  moneyUnitHint: "Budgets and sales on this sheet are counted in this unit; prices per order or click are not.",
  step: '0" d a cell"',
  month: "mmm",
  section: (place, heading) => `${place}  ${heading}`,
};

export const SHEET_WORDS: Readonly<Record<Lang, typeof zh>> = { en, "zh-CN": zh };
