import { serialOfToday } from "../../core/cells/serial-date";
import type { Lang } from "../../core/lang";
import { currencyOf } from "../../design/currencies";
import { moneyUnitIn, type MoneyUnit } from "../../plan/money-unit";
import { serialOfDay } from "./days";

/** Options of a plan as a command line gives them. */
interface PlanOptions {
  /** ISO 4217, such as EUR. */
  readonly currency?: string | undefined;
  readonly today?: string | undefined;
}

/** Today as an Excel serial, unless another day is given. */
export const dayIn = ({ today }: PlanOptions): number => (today === undefined ? serialOfToday(new Date()) : serialOfDay(today, "today"));

export function currencyIn({ currency }: PlanOptions): { readonly currency?: string } {
  if (currency === undefined) return {};
  const known = currencyOf(currency);
  if (!known) throw new Error(`There is no currency “${currency}”. Give its ISO code, for example EUR, HKD or SGD.`);
  return { currency: known.code };
}

export function unitOf(text: string | undefined, lang: Lang): MoneyUnit {
  if (text !== undefined && text !== "yuan" && text !== "wan") throw new Error(`The unit is yuan or wan, not “${text}”.`);
  return moneyUnitIn(lang, text);
}
