import { weekdayOfDay } from "../calendar-days";

/**
 * Languages by the number that formats name them with, such as `[$-804]`. Source: Microsoft, [MS-LCID], "Windows
 * Language Code Identifier".
 */
const LANGUAGES: Readonly<Record<number, string>> = {
  0x401: "ar",
  0x404: "zh-TW",
  0x405: "cs",
  0x406: "da",
  0x407: "de",
  0x408: "el",
  0x409: "en-US",
  0x40a: "es",
  0x40b: "fi",
  0x40c: "fr",
  0x40d: "he",
  0x40e: "hu",
  0x410: "it",
  0x411: "ja",
  0x412: "ko",
  0x413: "nl",
  0x414: "nb",
  0x415: "pl",
  0x416: "pt-BR",
  0x418: "ro",
  0x419: "ru",
  0x41d: "sv",
  0x41e: "th",
  0x41f: "tr",
  0x421: "id",
  0x422: "uk",
  0x42a: "vi",
  0x804: "zh-CN",
  0x807: "de-CH",
  0x809: "en-GB",
  0x80a: "es-MX",
  0x80c: "fr-BE",
  0x816: "pt-PT",
  0xc04: "zh-HK",
  0xc07: "de-AT",
  0xc09: "en-AU",
  0xc0a: "es",
  0xc0c: "fr-CA",
  0x1004: "zh-SG",
  0x1009: "en-CA",
};

/** The language of a code such as "804", "10804" or "zh-CN"; undefined for one of no language, such as the euro's "2". */
export function languageOf(code: string): string | undefined {
  if (/^[\dA-F]+$/i.test(code) && code.length !== 2) return LANGUAGES[Number.parseInt(code, 16) & 0xffff];
  const tag = code.replace(/,.*$|-x-.*$/i, "");
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

type Style = "long" | "short" | "narrow";

const names = new Map<string, string>();

function nameOf(locale: string, options: Intl.DateTimeFormatOptions, at: Date): string {
  const key = `${locale} ${JSON.stringify(options)} ${at.getTime()}`;
  let name = names.get(key);
  if (name === undefined) {
    const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).formatToParts(at);
    name = parts.find(({ type }) => type === "month" || type === "weekday" || type === "dayPeriod")?.value ?? "";
    names.set(key, name);
  }
  return name;
}

export const monthName = (locale: string, month: number, style: "long" | "short"): string =>
  nameOf(locale, { month: style }, new Date(Date.UTC(2000, month - 1, 1)));

/** The first of January 2000 was a Saturday, with which Excel's weeks of 1900 begin too. */
export const dayName = (locale: string, day: number, style: Style): string =>
  nameOf(locale, { weekday: style }, new Date(Date.UTC(2000, 0, 1 + weekdayOfDay(day))));

export const halfOfDay = (locale: string, afternoon: boolean): string =>
  nameOf(locale, { hour: "numeric", hour12: true }, new Date(Date.UTC(2000, 0, 1, afternoon ? 15 : 9)));

/** "aaa" is a single sign in East Asia (一 of 星期一, 月 of 月曜日) and the short name elsewhere. */
export const weekdayStyle = (locale: string): Style => (/^(?:zh|ja|ko)\b/i.test(locale) ? "narrow" : "short");
