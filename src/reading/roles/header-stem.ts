import { normalize } from "../parse/normalize";

/**
 * A header without its unit, spaces, accents and punctuation, in lower case: "Conv. value (USD)" and "conv value" are the same words, and
 * so are "Impressões" and "impressoes".
 */
export const headerStem = (header: string): string =>
  withoutAccents(normalize(header).toLowerCase())
    .replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】/g, "")
    .replace(/\s+in\s+(?:(?:tsd|mio)\b\.?\s*)?(?:[tkm]?(?:eur|usd|gbp|chf|cny|[$€£¥])|tsd\.?|mio\.?|thousands|millions)$/, "")
    // "单元" is a word, so 元 is a unit only behind a separator.
    .replace(/(?<=.)万元$|[-_/:\s](?:人民币|元|rmb|cny|usd|eur|gbp|jpy|[$€£¥])$/, "")
    .replace(/[\s_\-–—./·:、,，;*'’‘"“”|#]+/g, "");

/** Latin letters lose their accents; the marks of Thai, Kana and Hangul are letters. */
const withoutAccents = (text: string): string =>
  /[\u00c0-\u024f\u1e00-\u1eff]/.test(text)
    ? text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC")
        .replaceAll("đ", "d")
        .replaceAll("ß", "ss")
    : text;
