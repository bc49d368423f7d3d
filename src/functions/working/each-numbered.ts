import type { Texts } from "../../core/lang";
import type { Intermediate, Unit } from "../define";

/** One number per line of an argument, named by its place from 1; none where there are too many to read. */
export const eachNumbered = (
  values: readonly number[],
  most: number,
  name: (place: string) => Texts,
  unit: Unit,
): readonly Intermediate[] => (values.length > most ? [] : values.map((value, i) => ({ name: name(String(i + 1)), value, unit })));
