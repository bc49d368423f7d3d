import type { Lang } from "../../core/lang";
import type { Currency } from "../../design/currencies";
import { DAYS } from "../../design/number-formats";
import type { MoneyUnit } from "../money-unit";
import type { Field } from "./field";
import { valueFormat, type ValueRole } from "../value-format";

/**
 * What a value is. `amount` is money counted in the sheet's unit, `price` money that is always in the base unit (元, dollars),
 * `bar` a ratio that a chart draws beside others, where zero is none; `measure` a figure whose kind its row tells, rates among counts,
 * shown as it was entered, thousands in whole numbers; `year` a year without thousands; `index` a small whole number that places or
 * marks a row; `scientific` a number of many digits that is only compared, such as a squared error; `rate` a fraction shown as a
 * percentage, `change` one with its sign, `ratio` a quotient such as ROI.
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
  | "year"
  | "index"
  | "scientific"
  | "text"
  | "bar"
  | "measure";

const ROLES: Readonly<Record<Exclude<Unit, "percent" | "factor" | "bar" | "year" | "index" | "scientific" | "measure">, ValueRole>> = {
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
  if (unit === "year" || unit === "index") return "0";
  if (unit === "scientific") return "[>=1000000]0.0E+00;[>=0.01]0.00;0.0E+00";
  if (unit === "measure") return "[>=1000]#,##0;General";
  if (unit === "bar") return "0.00;-0.00;;";
  return unit === "factor" ? "0.000" : valueFormat(ROLES[unit], lang, moneyUnit, currency);
}

/**
 * The number format of a field. A measure that is worked out has decimals of its own: behind a condition LibreOffice shows all digits of
 * General and, where they have no room, hashes.
 */
export const formatOfField = ({ kind, unit }: Pick<Field, "kind" | "unit">, setting: UnitSetting): string =>
  kind === "computed" && unit === "measure" ? "[>=1000]#,##0;[>=100]0.0;0.00##" : formatOfUnit(unit, setting);

/** The same inside a text, for `TEXT`, which colours nothing: only a change needs the section of its minus sign. */
export const textFormatOfUnit = (unit: Unit, setting: UnitSetting): string => {
  const sections = formatOfUnit(unit, setting).split(";");
  const said = unit === "change" ? sections : sections.slice(0, 1);
  return said
    .join(";")
    .replaceAll(/\[[A-Za-z]+\]/g, "")
    .replaceAll('"', '""');
};

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
      return `888${DAYS[lang]}`;
    case "date":
      return "8888-88-88";
    case "month":
      return "8888-88";
    case "measure":
      return "88888888";
    case "scientific":
      return "-8.8E+88";
    case "year":
      return "8888";
    case "index":
      return "88888";
    case "text":
      return "";
  }
}

export const isNumeric = (unit: Unit): boolean => unit !== "text";
