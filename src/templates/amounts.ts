import type { MoneyUnit } from "../plan/money-unit";
import type { ValueRow } from "../plan/blocks/value-rows";
import { valueFormat, type ValueRole } from "../plan/value-format";
import { COMMON_WORDS } from "./common-words";
import type { TemplateContext } from "./define";

const YUAN_PER_WAN = 10000;

export interface Amounts {
  readonly format: (role: ValueRole) => string;
  /** The format code of an amount inside a text. */
  readonly text: string;
  /** A sample amount given in 元, in the sheet's unit. */
  readonly sample: (yuan: number) => number;
  /** A formula part that gives 元, turned into the sheet's unit. */
  readonly fromYuan: (formula: string) => string;
  /** A formula part that gives an amount of the sheet, turned into 元. */
  readonly toYuan: (formula: string) => string;
  /** The cell with the 元 of one unit of an amount, where that is not 元. */
  readonly yuan: string | undefined;
  /** The row that states the unit, where it is not 元. */
  readonly unitRows: readonly ValueRow[];
}

/** How a sheet counts money: in 元, or in 万 with unit prices still in 元. The factor stands in a named cell. */
export function amountsOf({ lang, moneyUnit }: Pick<TemplateContext, "lang" | "moneyUnit">): Amounts {
  const wan = isWan(moneyUnit);
  const words = COMMON_WORDS[lang];
  return {
    format: (role) => valueFormat(role, lang, moneyUnit),
    text: wan ? "#,##0.00" : "#,##0",
    sample: (yuan) => (wan ? yuan / YUAN_PER_WAN : yuan),
    fromYuan: (formula) => (wan ? `(${formula})/money_unit` : formula),
    toYuan: (formula) => (wan ? `(${formula})*money_unit` : formula),
    yuan: wan ? "money_unit" : undefined,
    unitRows: wan ? [{ label: words.moneyUnit, value: YUAN_PER_WAN, format: '#,##0"元"', kind: "input", keep: true, name: "money_unit", hint: words.moneyUnitHint }] : [],
  };
}

const isWan = (unit: MoneyUnit): boolean => unit === "wan";
