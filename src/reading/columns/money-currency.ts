import type { ColumnRecipe } from "../recipe";
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

/** Gives money without a sign the currency that a line above it, a column beside it or the language of its platform names. */
export function withCurrency(
  columns: readonly ColumnRecipe[],
  { currency: stated, language }: Pick<FileSigns, "currency" | "language">,
): readonly ColumnRecipe[] {
  const beside = columns.find(({ role, currency }) => MONEY_ROLES.has(role) && currency !== undefined)?.currency;
  const currency = stated ?? beside ?? (language === null ? undefined : HOME[language]);
  if (currency === undefined) return columns;
  return columns.map((column) =>
    MONEY_ROLES.has(column.role) && column.type === "number" && column.currency === undefined ? { ...column, currency } : column,
  );
}
