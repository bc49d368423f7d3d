import { shareSign } from "../currencies/currency-names";
import type { ColumnRecipe } from "../recipe";
import { unitOf } from "../roles/header-unit";
import { MONEY_ROLES } from "../roles/role";
import type { WordLanguage } from "../roles/words/languages";
import type { FileSigns } from "./file-signs";

/** Where platforms of a language count in one currency. */
const HOME: Readonly<Partial<Record<WordLanguage, string>>> = {
  "zh-CN": "CNY",
  "zh-TW": "TWD",
  ja: "JPY",
  ko: "KRW",
  id: "IDR",
  vi: "VND",
  th: "THB",
};

/** "¥" in a Japanese export is yen, and "$" below "All amounts in AUD" is that dollar. */
function ownSign({ header, currency }: ColumnRecipe, stated: string | null, language: WordLanguage | null): string | undefined {
  if (currency === undefined || unitOf(header)?.currency !== undefined) return currency;
  const meant = stated ?? (language === "ja" ? HOME.ja : undefined);
  return meant !== undefined && shareSign(currency, meant) ? meant : currency;
}

/** Gives money without a sign the currency that a line above it, a column beside it or the language of its platform names. */
export function withCurrency(
  columns: readonly ColumnRecipe[],
  { currency: stated, language }: Pick<FileSigns, "currency" | "language">,
): readonly ColumnRecipe[] {
  const signed = columns.map((column) => {
    const own = ownSign(column, stated, language);
    return own === undefined || own === column.currency ? column : { ...column, currency: own };
  });
  const beside = signed.find(({ role, currency }) => MONEY_ROLES.has(role) && currency !== undefined)?.currency;
  const currency = stated ?? beside ?? (language === null ? undefined : HOME[language]);
  if (currency === undefined) return signed;
  return signed.map((column) =>
    MONEY_ROLES.has(column.role) && column.type === "number" && column.currency === undefined ? { ...column, currency } : column,
  );
}
