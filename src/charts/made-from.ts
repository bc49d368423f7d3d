import type { Area } from "../plan/sheet-plan";
import type { Corrections } from "../reading/recipe";
import type { ChartSettings } from "./define";

/** From what a chart's sheet was made, beside the cells of its source, which a name of the sheet refers to. */
export interface MadeFrom {
  readonly settings: ChartSettings;
  readonly corrections: Corrections;
  /** Whether rows that come below the source belong to it. */
  readonly open: boolean;
  /** The cells that were written; all others are the user's. */
  readonly cells: readonly Area[];
}

/** As it is kept on the sheet. */
export const madeFrom = ({ cells, ...rest }: MadeFrom): Readonly<Record<string, unknown>> => ({
  ...rest,
  cells: cells.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
});

/** What a sheet says it was made from; undefined where it does not say, or says something else: a workbook may come from anywhere. */
export function readMadeFrom(kept: Readonly<Record<string, unknown>> | undefined): MadeFrom | undefined {
  const { settings, corrections, open, cells } = kept ?? {};
  if (!isRecord(settings) || !isRecord(settings["economics"]) || !isRecord(corrections) || !Array.isArray(cells)) return undefined;
  const areas = (cells as readonly unknown[]).flatMap((cell) => areaOf(cell) ?? []);
  if (areas.length < cells.length) return undefined;
  // An option that a later version added may be missing.
  const whole = { grain: null, measure: null, byChannel: false, ...settings } as unknown as ChartSettings;
  return { settings: whole, corrections, open: open === true, cells: areas };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

function areaOf(kept: unknown): Area | undefined {
  if (!Array.isArray(kept) || kept.length !== 4 || !kept.every((part) => Number.isInteger(part))) return undefined;
  const [row = 0, column = 0, rows = 0, columns = 0] = kept as readonly number[];
  return { row, column, rows, columns };
}
