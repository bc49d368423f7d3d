import type { Lang } from "./lang";

interface Punctuation {
  /** Between the items of a list. */
  readonly list: string;
  /** Between the items of a list that have commas themselves. */
  readonly clauses: string;
  /** Between two sentences that end with their own stop. */
  readonly sentences: string;
  /** Between a sentence without a stop and the next. */
  readonly stop: string;
  /** Between a label and what it introduces. */
  readonly colon: string;
  readonly bracketed: (text: string) => string;
}

/** How each language joins what is put together by code. */
export const PUNCTUATION: Readonly<Record<Lang, Punctuation>> = {
  en: { list: ", ", clauses: "; ", sentences: " ", stop: ". ", colon: ": ", bracketed: (text) => ` (${text})` },
  "zh-CN": { list: "、", clauses: "；", sentences: "", stop: "。", colon: "：", bracketed: (text) => `（${text}）` },
};
