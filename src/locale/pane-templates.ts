import { afterHan } from "./after-han";
import { defineWords } from "./define-words";

/** A name within a sentence: "Campaign plan" becomes "campaign plan", "LTV model" stays. */
const inSentence = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** Words of the pane's template pages. */
export const PANE_TEMPLATE_WORDS = defineWords({
  en: {
    search: "Search templates",
    searchHint: "Campaign, channel, LTV…",
    found: (count: number) => (count === 1 ? "1 template" : `${count} templates`),
    none: (query: string) => `No template fits “${query}”.`,
    noneHelp: "Try a word for what you plan, such as campaign, channel or budget.",
    clearSearch: "Show all templates",
    holds: "What is on the sheet",
    options: "Options",
    language: "Language of the plan",
    english: "English",
    chinese: "中文",
    money: "Money in",
    moneyOne: "yuan",
    moneyTenThousand: "ten thousand yuan",
    insert: (template: string) => `Insert ${inSentence(template)}`,
    inserting: (template: string) => `Inserting ${inSentence(template)}…`,
    progress: (done: number, of: number) => `Step ${done} of ${of}`,
    inserted: (sheet: string) => `“${sheet}” is in the workbook`,
    insertedBody: "A new sheet with sample values. Your other sheets are as they were.",
    goTo: "Go there",
    undo: "Remove again",
    removed: (sheet: string) => `“${sheet}” is removed`,
    preview: (template: string) => `Preview of ${template}`,
  },
  "zh-CN": {
    search: "搜索模板",
    searchHint: "活动、渠道、LTV…",
    found: (count: number) => `共 ${count} 个模板`,
    none: (query: string) => `没有找到与“${query}”相关的模板。`,
    noneHelp: "换个说法试试，比如活动、渠道、预算。",
    clearSearch: "查看全部模板",
    holds: "包含内容",
    options: "选项",
    language: "模板语言",
    english: "English",
    chinese: "中文",
    money: "金额单位",
    moneyOne: "元",
    moneyTenThousand: "万元",
    insert: (template: string) => `插入${afterHan(template)}`,
    inserting: (template: string) => `正在插入${afterHan(template)}…`,
    progress: (done: number, of: number) => `第 ${done} 步，共 ${of} 步`,
    inserted: (sheet: string) => `已插入“${sheet}”`,
    insertedBody: "新工作表里带有示例数据，其他工作表没有改动。",
    goTo: "前往",
    undo: "移除",
    removed: (sheet: string) => `“${sheet}”已移除`,
    preview: (template: string) => `${template}预览`,
  },
});
