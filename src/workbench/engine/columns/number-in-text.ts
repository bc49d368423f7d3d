import { StringValueObject } from "@univerjs/engine-formula";

/** Longer than any number or date is written. */
const LONGEST = 40;
/** Reading a text takes microseconds, and a log asks for the same few thousand names again and again. */
const REMEMBERED = 50_000;
const known = new Map<string, number | undefined>();

/** The number that a text reads as: an amount, a percentage, a date. */
export function numberInText(text: string): number | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  if (known.has(text)) return known.get(text);
  const read = StringValueObject.create(text).convertToNumberObjectValue();
  const number = read.isNumber() ? Number(read.getValue()) : undefined;
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, number);
  return number;
}
