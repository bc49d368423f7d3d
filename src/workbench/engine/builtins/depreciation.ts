import type { CellValue } from "../../../core/cell";
import { NUM } from "../../../core/cells/coerce";
import { each, number, or, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * Depreciation by the fixed-declining balance: with fewer than twelve months in the first year the rest falls into a year behind the
 * asset's life, which the library refused. Source: Microsoft Support, "DB function".
 */
function fixedDeclining(cost: number, salvage: number, life: number, period: number, months: number): CellValue {
  const years = months < 12 ? life + 1 : life;
  if (cost < 0 || salvage < 0 || life <= 0 || period <= 0 || period > years || months < 1 || months > 12) return NUM;
  if (cost === 0) return 0;
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  const first = (cost * rate * months) / 12;
  if (period === 1) return first;
  const left = (cost - first) * (1 - rate) ** (Math.min(period, life + 1) - 2);
  return period > life ? (left * rate * (12 - months)) / 12 : left * rate;
}

export const DEPRECIATION: readonly SheetFunctionDefinition[] = [
  each<[number, number, number, number, number]>("DB", [number, number, number, whole, or(whole, 12)], fixedDeclining),
];
