import { isCellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { Unit } from "../../functions/define";

const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

const OPTIONS: Readonly<Partial<Record<Unit, Intl.NumberFormatOptions>>> = {
  fraction: { style: "percent", maximumFractionDigits: 2 },
  probability: { style: "percent", maximumFractionDigits: 2 },
  money: { maximumFractionDigits: 2 },
  count: { maximumFractionDigits: 2 },
};

/** A result as people read it, by its unit. An error value stays the code that the cell would show. */
export function valueText(value: CellValue, unit: Unit, lang: Lang): string {
  if (isCellError(value)) return value.error;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (unit === "date") return new Date((value - EPOCH_SERIAL) * DAY_MS).toISOString().slice(0, 10);
  return new Intl.NumberFormat(lang, OPTIONS[unit] ?? { maximumSignificantDigits: 6 }).format(value);
}
