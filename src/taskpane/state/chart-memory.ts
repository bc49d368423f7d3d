import { ENCODINGS } from "../../files/text/encodings";
import { UNITS } from "../../reading/columns/units";
import { ROLES, type Role } from "../../reading/roles/role";
import type { Corrections, DateOrder } from "../../reading/recipe";

/** What the break-even line was asked for, as fractions. */
export interface AskedEconomics {
  readonly margin?: number;
  readonly refund?: number;
  readonly fee?: number;
}

/** What is remembered about charts: margin, refunds and fees, asked once, and the corrections for each header. */
export interface ChartMemory extends AskedEconomics {
  /** By the reading's `headerKey`, the latest first. Headers and roles only: no cell of the workbook's data. */
  readonly readings: readonly { readonly key: string; readonly hints: Corrections }[];
}

/** Old corrections make room for new ones. */
export const REMEMBERED_READINGS = 30;

const isRole = (value: unknown): value is Role => (ROLES as readonly unknown[]).includes(value);

/** Only what is still valid comes back from storage. */
export function restoreChartMemory(stored: unknown): { readonly charts?: ChartMemory } {
  if (typeof stored !== "object" || stored === null) return {};
  const { readings } = stored as Record<string, unknown>;
  const kept = Array.isArray(readings) ? readings.flatMap((entry) => restoreEntry(entry)).slice(0, REMEMBERED_READINGS) : [];
  return { charts: { readings: kept, ...restoreRates(stored) } };
}

/** The rates among what was kept. */
export function restoreRates(kept: unknown): AskedEconomics {
  if (typeof kept !== "object" || kept === null) return {};
  const { margin, refund, fee } = kept as Record<string, unknown>;
  return { ...restoreRate("margin", margin), ...restoreRate("refund", refund), ...restoreRate("fee", fee) };
}

const restoreRate = (key: keyof AskedEconomics, rate: unknown): AskedEconomics =>
  typeof rate === "number" && rate >= 0 && rate <= 1 ? { [key]: rate } : {};

export const DATE_ORDERS = ["dayFirst", "monthFirst", "yearFirst"] as const satisfies readonly DateOrder[];
export const DECIMAL_MARKS = [".", ","] as const;
export const SEPARATORS = [",", ";", "\t", "|"] as const;
const isEncoding = (text: string): boolean => (ENCODINGS as readonly string[]).includes(text);

const restoreChoice = (key: keyof Corrections, value: unknown, choices: readonly unknown[]): Corrections =>
  choices.includes(value) ? { [key]: value } : {};

/** What was corrected column by column. */
function restoreColumns(key: keyof Corrections, value: unknown, isValid: (one: unknown) => boolean): Corrections {
  if (typeof value !== "object" || value === null) return {};
  const valid = Object.entries(value).filter(([column, one]) => /^\d+$/.test(column) && isValid(one));
  return valid.length === 0 ? {} : { [key]: Object.fromEntries(valid) };
}

function restoreEntry(entry: unknown): ChartMemory["readings"] {
  if (typeof entry !== "object" || entry === null) return [];
  const { key, hints } = entry as {
    key?: unknown;
    hints?: Readonly<Record<keyof Corrections, unknown>>;
  };
  if (typeof key !== "string" || typeof hints !== "object" || hints === null) return [];
  const roles = Object.fromEntries(Object.entries(hints.roles ?? {}).filter(([, role]) => isRole(role))) as Readonly<Record<number, Role>>;
  return [
    {
      key,
      hints: {
        roles,
        ...(hints.form === "long" || hints.form === "wide" ? { form: hints.form } : {}),
        ...(isRole(hints.wideMeasure) ? { wideMeasure: hints.wideMeasure } : {}),
        ...(typeof hints.includeHidden === "boolean" ? { includeHidden: hints.includeHidden } : {}),
        ...restoreChoice("dateOrder", hints.dateOrder, DATE_ORDERS),
        ...restoreChoice("decimalMark", hints.decimalMark, DECIMAL_MARKS),
        ...(typeof hints.currency === "string" ? { currency: hints.currency } : {}),
        ...(Number.isInteger(hints.compareBy) ? { compareBy: hints.compareBy as number } : {}),
        ...restoreColumns("levelRoles", hints.levelRoles, isRole),
        ...restoreColumns("namesAbove", hints.namesAbove, (value) => typeof value === "boolean"),
        ...(typeof hints.encoding === "string" && isEncoding(hints.encoding) ? { encoding: hints.encoding } : {}),
        ...restoreChoice("separator", hints.separator, SEPARATORS),
        ...restoreChoice("blankAmounts", hints.blankAmounts, ["zero", "missing"]),
        ...restoreColumns("units", hints.units, (value) => (UNITS as readonly unknown[]).includes(value)),
        ...restoreColumns("orderTotals", hints.orderTotals, (value) => value === "once" || value === "each"),
        ...restoreColumns("dateForms", hints.dateForms, (value) => value === "day" || value === "month"),
      },
    },
  ];
}
