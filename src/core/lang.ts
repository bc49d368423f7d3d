/** The languages the product speaks. A new one is added here and the compiler lists every word it lacks. */
export const LANGS = ["en", "zh-CN"] as const;

export type Lang = (typeof LANGS)[number];

/** One text in every language. */
export type Texts = Readonly<Record<Lang, string>>;

/** The language to use for a BCP 47 tag such as "zh-Hans-CN" or "en-GB"; anything unknown is English. */
export const langOf = (tag: string | undefined): Lang => (/^zh\b/i.test(tag ?? "") ? "zh-CN" : "en");
