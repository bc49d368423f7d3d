import type { Lang } from "../../core/lang";
import type { ParamText } from "../define";

type ParamTexts = Readonly<Record<Lang, ParamText>>;

/** Why a call has no plain form, and what can be done instead. */
export type NoPlainForm =
  | { readonly key: "no-form"; readonly name: string }
  | { readonly key: "not-these"; readonly name: string }
  | { readonly key: "range"; readonly name: string; readonly argument: ParamTexts; readonly given: string }
  | { readonly key: "missing"; readonly name: string; readonly argument: ParamTexts }
  | { readonly key: "surplus"; readonly name: string; readonly most: number }
  | { readonly key: "no-call" }
  | { readonly key: "too-long"; readonly name: string };

type Words = { readonly [K in NoPlainForm["key"]]: (why: Extract<NoPlainForm, { key: K }>) => string };

export const NATIVE_WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    "no-form": ({ name }) => `${name} cannot be written as a plain Excel formula; its value can take its place.`,
    "not-these": ({ name }) => `${name} has no plain Excel formula for these arguments; its value can take its place.`,
    range: ({ name, argument, given }) =>
      `${name} takes the range ${given} for “${argument.en.label}” and gives several results; a plain formula is for one row: give a single cell and fill down.`,
    missing: ({ name, argument }) => `${name} lacks “${argument.en.label}”.`,
    surplus: ({ name, most }) => `${name} takes ${most} arguments at most.`,
    "no-call": () => "There is no call of an OPS function in this formula.",
    "too-long": ({ name }) =>
      `${name} would become a formula of more than 8,192 characters, which Excel refuses; put its arguments into cells of their own.`,
  },
  "zh-CN": {
    "no-form": ({ name }) => `${name} 没有对应的纯 Excel 公式，可以改成只保留数值。`,
    "not-these": ({ name }) => `${name} 用这些参数时没有对应的纯 Excel 公式，可以改成只保留数值。`,
    range: ({ name, argument, given }) =>
      `${name} 的“${argument["zh-CN"].label}”给了整个区域 ${given}，会返回多个结果；纯公式一次只算一行，请改成单个单元格后向下填充。`,
    missing: ({ name, argument }) => `${name} 缺少“${argument["zh-CN"].label}”。`,
    surplus: ({ name, most }) => `${name} 最多 ${most} 个参数。`,
    "no-call": () => "这个公式里没有 OPS 函数。",
    "too-long": ({ name }) => `${name} 改写后超过 8192 个字符，Excel 不接受；请先把参数放到单独的单元格里。`,
  },
};

/** The reason as a sentence. */
export const noPlainForm = (why: NoPlainForm, lang: Lang): string => (NATIVE_WORDS[lang][why.key] as (why: NoPlainForm) => string)(why);
