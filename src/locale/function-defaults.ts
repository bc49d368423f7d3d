import type { Lang, Texts } from "../core/lang";

/** Defaults that are no number and no keyword, as definitions state them. */
const IN_WORDS: Readonly<Record<string, Texts>> = {
  "∞": { en: "no limit", "zh-CN": "不限" },
  "last date": { en: "the last date in the data", "zh-CN": "数据的最后一天" },
  all: { en: "all", "zh-CN": "全部" },
  equal: { en: "equal parts", "zh-CN": "平均分配" },
  TRUE: { en: "yes", "zh-CN": "是" },
  FALSE: { en: "no", "zh-CN": "否" },
};

interface Optional {
  readonly unit: string;
  readonly defaultText?: string | Texts;
  readonly choices?: readonly { readonly value: string; readonly label: Texts }[];
}

/** What counts where an argument is left out, in words; undefined where nothing takes its place. */
export function defaultWords({ unit, defaultText, choices }: Optional, lang: Lang): string | undefined {
  if (defaultText === undefined) return undefined;
  if (typeof defaultText === "object") return defaultText[lang];
  const choice = choices?.find(({ value }) => value === defaultText);
  if (choice) return choice.label[lang];
  const rate = unit === "fraction" || unit === "probability";
  if (rate && Number.isFinite(Number(defaultText)))
    return new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 2 }).format(Number(defaultText));
  return IN_WORDS[defaultText]?.[lang] ?? defaultText;
}
