import { DomainError } from "../errors";
import type { Segment } from "./mix-rate";

/** Each segment's part of the volume. Faults `div0` where there is none. */
export function volumeShares(segments: readonly Segment[], param: string): number[] {
  const total = segments.reduce((sum, { volume }) => sum + volume, 0);
  if (total === 0) throw new DomainError("div0", "zero-total", { param });
  return segments.map(({ volume }) => volume / total);
}
