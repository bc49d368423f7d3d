import type { CellValue } from "../../../core/cell";
import { NUM } from "../../../core/cells/coerce";
import { plainDay, yearFraction } from "./dates";
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

/** By how much the degressive method multiplies the rate, by the asset's life in years; undefined for lives that it does not know. */
const coefficient = (life: number): number | undefined => (life > 6 ? 2.5 : life >= 5 ? 2 : life >= 3 && life <= 4 ? 1.5 : undefined);

/**
 * Depreciation of the French accounting system, in whole units: of what is left by the multiplied rate each period, a half in the
 * period that would pass the salvage value, then nothing. The library lacked it. Source: Microsoft Support, "AMORDEGRC function".
 */
function degressive(
  cost: number,
  bought: number,
  firstEnd: number,
  salvage: number,
  period: number,
  rate: number,
  basis: number,
): CellValue {
  const multiplied = rate > 0 ? coefficient(1 / rate) : undefined;
  const fraction = basis === 2 ? NUM : yearFraction(bought, firstEnd, basis);
  if (typeof fraction !== "number" || multiplied === undefined) return NUM;
  if (cost <= 0 || salvage < 0 || salvage > cost || period < 0 || bought > firstEnd) return NUM;
  const perYear = rate * multiplied;
  let written = Math.round(fraction * perYear * cost);
  let left = cost - written;
  const last = Math.trunc(period);
  for (let at = 1; at <= last; at += 1) {
    written = Math.round(perYear * left);
    if (left - written < salvage) return at === last ? Math.round(left / 2) : 0;
    left -= written;
  }
  return written;
}

export const DEPRECIATION: readonly SheetFunctionDefinition[] = [
  each<[number, number, number, number, number]>("DB", [number, number, number, whole, or(whole, 12)], fixedDeclining),
  each<[number, number, number, number, number, number, number]>(
    "AMORDEGRC",
    [number, plainDay, plainDay, number, number, number, or(whole, 0)],
    degressive,
  ),
];
