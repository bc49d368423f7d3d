import { DomainError } from "../errors";

export type DwellMethod = "mean_nonzero" | "mean" | "median";

/**
 * The typical time on a page, in the unit of the durations. A zero is mostly an exit page whose time was not measured:
 * `mean_nonzero` leaves zeros out, `mean` and `median` take them as they are. Faults `div0` where nothing is left.
 */
export function dwell(durations: readonly number[], method: DwellMethod): number {
  const measured = method === "mean_nonzero" ? durations.filter((duration) => duration !== 0) : [...durations];
  if (measured.length === 0) throw new DomainError("div0", "no-measured-visit", { param: "durations" });
  return method === "median" ? median(measured) : measured.reduce((sum, duration) => sum + duration / measured.length, 0);
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = Math.floor(values.length / 2);
  const upper = values[middle] as number;
  return values.length % 2 === 1 ? upper : (values[middle - 1] as number) / 2 + upper / 2;
}
