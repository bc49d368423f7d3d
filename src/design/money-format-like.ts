/** The digits of a format's number, with what scales it: "#,##0.00" of `¥#,##0.00"万"`. */
const DIGITS = /[#0?][#0?,.]*/;
/** Signs and words that say that a number is money. */
const CURRENCY =
  /[$¥￥€£₩₹₽฿₫₴₺₦₪]|\[\$[^\]-]|元|\b(?:CNY|RMB|USD|EUR|GBP|JPY|HKD|TWD|KRW|INR|CHF|SEK|NOK|DKK|PLN|CZK|AUD|CAD|NZD|SGD|BRL|MXN|kr|zł|Kč|Fr)\b/;
/** What makes the digits other than plain: shares, powers, fractions, days, escaped points as in `0!.0,`. */
const NO_AMOUNT = /[%!\\]|[#0?]\s*[Ee/]|[ymdhs]/i;

/**
 * The format for exact amounts in the currency of another format, its sign where that has it and its 万 or K; undefined where that one is no
 * format of money. A price of ¥0.63 beside spend in whole yuan must not become ¥1.
 */
export function moneyFormatLike(format: string): string | undefined {
  const section = (format.split(";")[0] ?? "").replace(/^(?:\[(?!\$)[^\]]*\])+/, "");
  if (!CURRENCY.test(section)) return undefined;
  const bare = section.replace(/"[^"]*"|\[\$[^\]]*\]/g, "");
  const digits = DIGITS.exec(bare)?.[0];
  if (digits === undefined || NO_AMOUNT.test(bare)) return undefined;
  const exact = section.replace(digits, `#,##0.00${/,+$/.exec(digits)?.[0] ?? ""}`);
  return `${exact};[Red]-${exact}`;
}
