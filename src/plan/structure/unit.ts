import type { Lang } from "../../core/lang";
import type { Currency } from "../../design/currencies";
import type { MoneyUnit } from "../money-unit";
import { valueFormat, type ValueRole } from "../value-format";

/**
 * What a value is. `amount` is money counted in the sheet's unit, `price` money that is always in the base unit (元, dollars),
 * `bar` a ratio that a chart draws beside others, where zero is none; `rate` a fraction shown as a percentage, `change`
 * one with its sign, `ratio` a quotient such as ROI.
 */
export type Unit =
  | "amount"
  | "price"
  | "count"
  | "rate"
  | "percent"
  | "change"
  | "ratio"
  | "factor"
  | "decimal"
  | "days"
  | "date"
  | "month"
  | "text"
  | "bar";

const ROLES: Readonly<Record<Exclude<Unit, "percent" | "factor" | "bar">, ValueRole>> = {
  amount: "amount",
  price: "moneyExact",
  count: "count",
  rate: "rate",
  change: "variance",
  ratio: "ratio",
  decimal: "decimal",
  days: "days",
  date: "date",
  month: "month",
  text: "general",
};

export interface UnitSetting {
  readonly lang: Lang;
  readonly moneyUnit: MoneyUnit;
  readonly currency: Currency;
}

/** The number format of a value on a sheet. */
export function formatOfUnit(unit: Unit, { lang, moneyUnit, currency }: UnitSetting): string {
  if (unit === "percent") return "0%";
  if (unit === "bar") return "0.00;-0.00;;";
  return unit === "factor" ? "0.000" : valueFormat(ROLES[unit], lang, moneyUnit, currency);
}

/** The same inside a text, for `TEXT`: without a colour and without a second section. */
export const textFormatOfUnit = (unit: Unit, setting: UnitSetting): string =>
  (formatOfUnit(unit, setting).split(";")[0] ?? "").replaceAll('"', '""');

/** A long value of each unit as it is shown, which columns leave room for: a hundred times what plans commonly hold. */
export function longestOfUnit(unit: Unit, { lang, moneyUnit, currency }: UnitSetting): string {
  const symbol = /^[A-Za-z]{3,}$/.test(currency.sign) ? `${currency.sign} ` : currency.sign;
  switch (unit) {
    case "amount":
      return moneyUnit === "wan" ? `${symbol}88,888.88万` : `-${symbol}88,888,888`;
    case "price":
      return `${symbol}88,888.88`;
    case "count":
      return "88,888,888";
    case "rate":
    case "change":
      return "-8888.8%";
    case "percent":
      return "8888%";
    case "ratio":
    case "bar":
      return "-888.88";
    case "factor":
      return "8.888";
    case "decimal":
      return "88,888.8";
    case "days":
      return lang === "zh-CN" ? "888天" : "888 d";
    case "date":
      return "8888-88-88";
    case "month":
      return "8888-88";
    case "text":
      return "";
  }
}

export const isNumeric = (unit: Unit): boolean => unit !== "text";
