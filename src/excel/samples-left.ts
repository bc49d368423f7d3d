import type { SampleArea, SampleValue } from "./sample-memory";

/** An area of samples, and what its cells hold now: constants as themselves, formulas as texts. */
export interface SamplesNow extends SampleArea {
  readonly formulas: readonly (readonly unknown[])[];
}

/** `formulas` holds a constant as itself and a formula as its text, which no sample begins like. */
export const isSample = (formula: unknown, sample: SampleValue | undefined): boolean => sample !== null && sample !== undefined && sample !== "" && formula === sample;

/**
 * Whether a sheet holds samples. Once they were cleared, a cell that holds the same as its sample did was typed; only where most
 * of them are back has undo brought them.
 */
export function samplesLeft(areas: readonly SamplesNow[], cleared: boolean): boolean {
  let all = 0;
  let left = 0;
  for (const { values, formulas } of areas)
    values.forEach((row, r) => row.forEach((sample, c) => {
      if (isSample(sample, sample)) all += 1;
      if (isSample(formulas[r]?.[c], sample)) left += 1;
    }));
  return cleared ? left > all / 2 : left > 0;
}
