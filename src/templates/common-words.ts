import type { Lang } from "../core/lang";

/** Words that every template's sheet shares. */
const zh = {
  owner: "负责人",
  version: "版本",
  updated: "更新日期",
  template: "模板",
  start: "开始日期",
  end: "结束日期",
  checks: "自动检查",
  pass: "通过",
  total: "合计",
  notes: "填写提示",
  moneyUnit: "金额单位",
  moneyUnitHint: "本表的预算、销售额等总额以万元填写和计算；客单价、点击单价仍按元。",
};

const en: typeof zh = {
  owner: "Owner",
  version: "Version",
  updated: "Updated",
  template: "Template",
  start: "Start",
  end: "End",
  checks: "Checks",
  pass: "Pass",
  total: "Total",
  notes: "Guidance",
  moneyUnit: "Amounts are in",
  moneyUnitHint: "Budgets and sales on this sheet are counted in this unit; prices per order or click are not.",
};

export const COMMON_WORDS: Readonly<Record<Lang, typeof zh>> = { en, "zh-CN": zh };
