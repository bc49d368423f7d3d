import { DomainError } from "../core/errors";
import type { ResultCell } from "./define";

/** One cell of a row: where it fails, it fails alone. */
export function cellOrFault(compute: () => ResultCell): ResultCell {
  try {
    return compute();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
