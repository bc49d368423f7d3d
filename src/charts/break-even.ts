import { economicsOnSheet, type SheetEconomics } from "../reading/sheet-economics";
import type { TableReading } from "../reading/table-reading";
import { breakevenRoiOf, type Economics } from "../metrics/economics";
import type { ChartSettings } from "./define";

/** The line that ROI is held against: what it is made of, and the cells of the source that say so, where it is one of our sheets. */
export interface BreakEven {
  readonly economics: Economics;
  readonly cells: SheetEconomics["cells"];
  /** Null where the margin is unknown or nothing is left for ads. */
  readonly line: number | null;
}

/** What the charted sheet states comes before what was asked: two lines for the same rows would give two verdicts. */
export function breakEvenOf({ source }: TableReading, settings: ChartSettings): BreakEven {
  const own = economicsOnSheet(source);
  const economics = own?.values ?? settings.economics;
  return { economics, cells: own?.cells ?? {}, line: breakevenRoiOf(economics) };
}
