import { ROLES, type Role } from "../../reading/roles/role";
import type { Corrections } from "../../reading/recipe";

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
  const { margin, refund, fee, readings } = stored as Record<string, unknown>;
  const kept = Array.isArray(readings) ? readings.flatMap((entry) => restoreEntry(entry)).slice(0, REMEMBERED_READINGS) : [];
  return { charts: { readings: kept, ...restoreRate("margin", margin), ...restoreRate("refund", refund), ...restoreRate("fee", fee) } };
}

const restoreRate = (key: keyof AskedEconomics, rate: unknown): AskedEconomics =>
  typeof rate === "number" && rate >= 0 && rate <= 1 ? { [key]: rate } : {};

function restoreEntry(entry: unknown): ChartMemory["readings"] {
  if (typeof entry !== "object" || entry === null) return [];
  const { key, hints } = entry as {
    key?: unknown;
    hints?: { roles?: unknown; form?: unknown; wideMeasure?: unknown; includeHidden?: unknown };
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
      },
    },
  ];
}
