import type { InsertedPlan } from "../../excel/workbook-port";
import type { Corrections } from "../../reading/recipe";
import type { ChartMemory } from "./chart-memory";

/** A sheet of rows that were put into the workbook, and how they were read. */
export interface DataSheet {
  readonly sheet: InsertedPlan;
  readonly key: string;
  readonly corrections: Corrections;
  readonly headers: readonly string[];
}

/** The sheets of rows among those of ours: a workbook may come from anywhere, so what one says is looked at. */
export function dataSheets(inserted: readonly InsertedPlan[]): readonly DataSheet[] {
  return inserted.flatMap((sheet) => {
    const { key, corrections, headers } = sheet.identity.kind === "data" ? (sheet.identity.made ?? {}) : {};
    if (typeof key !== "string" || typeof corrections !== "object" || corrections === null || !Array.isArray(headers)) return [];
    return [{ sheet, key, corrections: corrections as Corrections, headers: headers.filter((header) => typeof header === "string") }];
  });
}

/** What was corrected earlier, in this browser or for a sheet of this workbook. */
export const rememberedReadings = (kept: ChartMemory["readings"], sheets: readonly DataSheet[]): ChartMemory["readings"] => [
  ...kept,
  ...sheets.map(({ key, corrections }) => ({ key, hints: corrections })),
];
