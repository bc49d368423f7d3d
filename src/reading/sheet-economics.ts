import { ECONOMICS_NAMES, type Economics, type EconomicsKey } from "../metrics/economics";
import type { NamedCell, SheetCells } from "./sheet-cells";

/** Margin, refunds, fees and target as a sheet states them, and the cells it states them in. */
export interface SheetEconomics {
  readonly values: Economics;
  readonly cells: Readonly<Partial<Record<EconomicsKey, NamedCell>>>;
}

/** What one of our own sheets says of its break-even line, which need not be asked; null where the cells come from elsewhere. */
export function economicsOnSheet({ names = {} }: SheetCells): SheetEconomics | null {
  const keys = (Object.keys(ECONOMICS_NAMES) as EconomicsKey[]).filter((key) => names[ECONOMICS_NAMES[key]] !== undefined);
  if (!keys.includes("grossMargin")) return null;
  const cells = keys.map((key) => [key, names[ECONOMICS_NAMES[key]] as NamedCell] as const);
  const values = cells.map(([key, { value }]) => [key, typeof value === "number" ? value : null] as const);
  return { values: Object.fromEntries(values), cells: Object.fromEntries(cells) };
}
