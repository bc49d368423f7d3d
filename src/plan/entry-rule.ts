import type { Lang } from "../core/lang";
import type { Area, ValidationPlan } from "./sheet-plan";

/** What may be entered in a cell, as a planner would say it. */
export type EntryRule =
  /** One of these; `open` only warns, for lists a planner extends. */
  | { readonly kind: "choice"; readonly values: readonly string[]; readonly open?: boolean }
  /** One of the texts in other cells of the sheet. */
  | { readonly kind: "choiceFrom"; readonly source: Area }
  | { readonly kind: "date"; readonly from?: string }
  /** A fraction between 0 and 1. */
  | { readonly kind: "rate" }
  /** A change as a fraction, from −1 up. */
  | { readonly kind: "change" }
  /** A number that is not negative. */
  | { readonly kind: "amount" }
  | { readonly kind: "positive" }
  | { readonly kind: "whole"; readonly min: number; readonly max: number };

type Words = { readonly prompt: string; readonly error: string };

const EARLIEST = 36526; // 2000-01-01: an earlier date in a plan is a slip of the keyboard

const words: Record<Lang, (rule: EntryRule) => Words> = {
  en: (rule) => {
    switch (rule.kind) {
      case "choice":
        return rule.open
          ? {
              prompt: "Choose from the list, or type your own.",
              error: "This is not on the list. Keep it if it is meant, or choose from the list.",
            }
          : { prompt: "Choose from the list.", error: "Only the entries of the list count here. Choose one, or press Esc." };
      case "choiceFrom":
        return {
          prompt: "Choose from the list.",
          error: "This is not on the list. Choose from it, or add a row to the list first.",
        };
      case "date":
        return {
          prompt: "Enter a date such as 2026-03-05.",
          error: rule.from ? "Enter a date that is not before the start date." : "Enter a real date such as 2026-03-05.",
        };
      case "rate":
        return { prompt: "Enter a rate from 0% to 100%.", error: "A rate lies between 0% and 100%. Type 35, 35% or 0.35 for 35%." };
      case "change":
        return { prompt: "Enter a change such as -20% or 10%.", error: "A change is at least -100%. Type -20% or -0.2." };
      case "amount":
        return {
          prompt: "Enter a number, 0 or more, without units.",
          error: "Enter a number of 0 or more, without units or spaces.",
        };
      case "positive":
        return {
          prompt: "Enter a number above 0, without units.",
          error: "Enter a number above 0, without units or spaces.",
        };
      case "whole":
        return {
          prompt: `Enter a whole number from ${rule.min} to ${rule.max}.`,
          error: `Only whole numbers from ${rule.min} to ${rule.max} count here.`,
        };
    }
  },
  "zh-CN": (rule) => {
    switch (rule.kind) {
      case "choice":
        return rule.open
          ? { prompt: "从下拉列表选，也可以直接填写。", error: "列表里没有这一项。确认无误可保留，否则请从列表中选择。" }
          : { prompt: "请从下拉列表中选择。", error: "这里只能填列表中的选项，请从下拉列表选择，或按 Esc 取消。" };
      case "choiceFrom":
        return { prompt: "请从下拉列表中选择。", error: "列表里没有这一项：请从列表选择，或先在来源表里加一行。" };
      case "date":
        return {
          prompt: "请填写日期，如 2026-03-05。",
          error: rule.from ? "日期不能早于开始日期，请重新填写。" : "请填写有效日期，如 2026-03-05。",
        };
      case "rate":
        return { prompt: "请填写 0%～100% 之间的比例。", error: "比例应在 0%～100% 之间，35% 可以直接输入 35 或 35%。" };
      case "change":
        return { prompt: "请填写变动幅度，如 -20% 或 10%。", error: "变动幅度不能低于 -100%：写 -20% 或 -0.2。" };
      case "amount":
        return { prompt: "请填写不小于 0 的数字，不带单位。", error: "请填写不小于 0 的数字，不要带单位或空格。" };
      case "positive":
        return { prompt: "请填写大于 0 的数字，不带单位。", error: "请填写大于 0 的数字，不要带单位或空格。" };
      case "whole":
        return { prompt: `请填写 ${rule.min}～${rule.max} 的整数。`, error: `这里只能填 ${rule.min}～${rule.max} 的整数。` };
    }
  },
};

function check(rule: EntryRule): ValidationPlan["rule"] {
  switch (rule.kind) {
    case "choice":
      return { kind: "list", values: rule.values };
    case "choiceFrom":
      return { kind: "listFrom", source: rule.source };
    case "date":
      return { kind: "date", operator: "greaterOrEqual", first: rule.from ?? EARLIEST };
    case "rate":
      return { kind: "decimal", operator: "between", first: 0, second: 1 };
    case "change":
      return { kind: "decimal", operator: "greaterOrEqual", first: -1 };
    case "amount":
      return { kind: "decimal", operator: "greaterOrEqual", first: 0 };
    case "positive":
      return { kind: "decimal", operator: "greaterThan", first: 0 };
    case "whole":
      return { kind: "whole", operator: "between", first: rule.min, second: rule.max };
  }
}

/** Excel cuts a longer title off. */
const TITLE_LENGTH = 32;

/** The rule as Excel checks it, with a sentence that says what to enter and one that says how to mend it. */
export function entryValidation(area: Area, rule: EntryRule, label: string, lang: Lang): ValidationPlan {
  const { prompt, error } = words[lang](rule);
  const title = [...label].slice(0, TITLE_LENGTH).join("");
  const stop = !(rule.kind === "choice" && rule.open);
  return { area, rule: check(rule), prompt: { title, message: prompt }, error: { title, message: error, stop } };
}
