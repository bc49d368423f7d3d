import { DomainError } from "../errors";
import { equals } from "./equality";

/**
 * A part of a whole: the whole itself where both are equal to twelve digits. `param` is what a fault calls the part.
 *
 * @throws DomainError `num` where it is larger.
 */
export function partOfWhole(part: number, whole: number, param: string): number {
  if (equals(part, whole)) return whole;
  if (part > whole) throw new DomainError("num", "part-exceeds-whole", { param, part, whole });
  return part;
}
