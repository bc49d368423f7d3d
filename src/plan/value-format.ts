import type { Lang } from "../core/lang";
import type { Currency } from "../design/currencies";
import { numberFormat, type NumberRole } from "../design/number-formats";
import type { MoneyUnit } from "./money-unit";

/** What a cell's number is. An `amount` is counted in the sheet's money unit; `money` is always in 元. */
export type ValueRole = NumberRole | "amount";

/** The number format of a value on a sheet that counts amounts in a unit. */
export const valueFormat = (role: ValueRole, lang: Lang, unit: MoneyUnit, currency: Currency): string =>
  numberFormat(role !== "amount" ? role : unit === "wan" ? "moneyWan" : "money", lang, currency);
