import type { Lang } from "../core/lang";
import { ownCurrency, signInFormat, type Currency } from "./currencies";

/** What stands behind a number of days. */
export const DAYS: Readonly<Record<Lang, string>> = { en: " d", "zh-CN": "天" };

/** What a number is, which decides how it is shown. */
export type NumberRole =
  | "money"
  | "moneyExact"
  | "moneyWan"
  | "plain"
  | "count"
  | "rate"
  | "rateExact"
  | "ratio"
  | "variance"
  | "date"
  | "month"
  | "days"
  | "decimal"
  | "text"
  | "general";

/**
 * The Excel number format of a role. Units live here and not in the cell. Negative amounts are red with a minus.
 * Both languages use the same separators: Excel localises them itself.
 */
export function numberFormat(role: NumberRole, lang: Lang, currency: Currency = ownCurrency(lang)): string {
  const symbol = signInFormat(currency, lang);
  const exact = currency.decimals > 0 ? `0.${"0".repeat(currency.decimals)}` : "0";
  switch (role) {
    case "money":
      return `${symbol}#,##0;[Red]-${symbol}#,##0`;
    case "moneyExact":
      return `${symbol}#,##${exact};[Red]-${symbol}#,##${exact}`;
    case "moneyWan":
      return `${symbol}#,##0.00"万";[Red]-${symbol}#,##0.00"万"`;
    case "plain":
      return "#,##0.00;[Red]-#,##0.00";
    case "count":
      return "#,##0;[Red]-#,##0";
    case "rate":
      return "0.0%;[Red]-0.0%";
    case "rateExact":
      return "0.00%;[Red]-0.00%";
    case "ratio":
      return "0.00;[Red]-0.00";
    case "variance":
      // What rounds to nothing is neither red nor signed.
      return "[>=0.0005]+0.0%;[Red][<=-0.0005]-0.0%;0.0%";
    case "date":
      return "yyyy-mm-dd";
    case "month":
      return "yyyy-mm";
    case "days":
      return `0"${DAYS[lang]}"`;
    case "decimal":
      return "#,##0.0;[Red]-#,##0.0";
    case "text":
      return "@";
    case "general":
      return "General";
  }
}
