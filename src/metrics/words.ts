import type { Lang } from "../core/lang";
import type { MetricKey } from "./registry";
import { WORDS_EN } from "./words-en";
import { WORDS_ZH } from "./words-zh";

export interface MetricWords {
  /** The name where there is room. */
  readonly label: string;
  /** What stands over a narrow column. */
  readonly short: string;
  /** How it comes about, and what it says. */
  readonly meaning: string;
}

/** Every metric in words. Loaded by what shows them, never by what only computes. */
export const METRIC_WORDS: Readonly<Record<Lang, Readonly<Record<MetricKey, MetricWords>>>> = { en: WORDS_EN, "zh-CN": WORDS_ZH };
