import { ENGLISH } from "./english";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { INDONESIAN } from "./indonesian";
import { ITALIAN } from "./italian";
import { JAPANESE } from "./japanese";
import { KOREAN } from "./korean";
import { PORTUGUESE } from "./portuguese";
import { SIMPLIFIED_CHINESE } from "./simplified-chinese";
import { SPANISH } from "./spanish";
import { THAI } from "./thai";
import { TRADITIONAL_CHINESE } from "./traditional-chinese";
import { VIETNAMESE } from "./vietnamese";
import type { Language } from "./word-table";

/** By tag. Of a word that two languages have with two meanings the earlier one's holds. */
export const LANGUAGES = {
  en: ENGLISH,
  "zh-CN": SIMPLIFIED_CHINESE,
  "zh-TW": TRADITIONAL_CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  id: INDONESIAN,
  vi: VIETNAMESE,
  th: THAI,
} as const satisfies Readonly<Record<string, Language>>;

export type WordLanguage = keyof typeof LANGUAGES;
