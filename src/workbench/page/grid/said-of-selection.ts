import { numfmt, type Nullable } from "@univerjs/core";
import { FUNCTION_NAMES_MATH, FUNCTION_NAMES_STATISTICAL } from "@univerjs/engine-formula";

const SENSELESS: ReadonlySet<unknown> = new Set([FUNCTION_NAMES_MATH.SUM, FUNCTION_NAMES_STATISTICAL.AVERAGE]);

/** A day, as opposed to a time or an amount of hours, which add up. */
const isDay = (pattern: Nullable<string>): boolean => {
  if (!pattern || !numfmt.isDateFormat(pattern)) return false;
  const { year, month, day } = numfmt.getFormatDateInfo(pattern);
  return year || month || day;
};

/** Of selected days only the first, the last and their count: added up they are the date of a far century. */
export const saidOf = <T extends { readonly func: unknown }>(values: readonly T[], pattern: Nullable<string>): T[] =>
  values.filter(({ func }) => !isDay(pattern) || !SENSELESS.has(func));
