import { dateOfDay, dayOfDate, daysInMonth } from "../../../core/cells/calendar-days";

/** The next values of a series; back to front with a step of -1, of values that are given back to front too. */
export type Next = (index: number) => number;

/** As many digits as Excel keeps. */
const exact = (value: number): number => Number(value.toPrecision(15));

/**
 * Numbers go on in steps that are all the same, otherwise along the straight line that fits them best. One number alone counts on.
 * Source: Microsoft Support, "Fill a series in a worksheet" (linear best-fit trend).
 */
export function nextNumber(values: readonly number[], back: boolean, step = 1): Next {
  const last = values.at(-1) ?? 0;
  const steps = values.slice(1).map((value, i) => exact(value - (values[i] ?? 0)));
  const [first = back ? -step : step] = steps;
  if (steps.every((one) => one === first)) return (index) => exact(last + first * index);
  const n = values.length;
  const [meanX, meanY] = [(n + 1) / 2, values.reduce((sum, value) => sum + value, 0) / n];
  const spread = values.reduce((sum, _, i) => sum + (i + 1 - meanX) ** 2, 0);
  const slope = values.reduce((sum, value, i) => sum + (i + 1 - meanX) * (value - meanY), 0) / spread;
  return (index) => exact(meanY + slope * (n + index - meanX));
}

/**
 * Days of the calendar: one day after the other, or in the steps of those given; the same day of months, and ends of months, go on by
 * months. Times alone go on by hours. Source: Microsoft Support, "Fill data automatically in worksheet cells" (9:00 →
 * 10:00; 15-Jan, 15-Apr → 15-Jul).
 */
export function nextDate(values: readonly number[], back: boolean, isTime: boolean): Next {
  if (values.length === 1) return nextNumber(values, back, isTime ? 1 / 24 : 1);
  const dates = values.map((value) => dateOfDay(Math.floor(value)));
  const [first] = dates;
  const months = dates.map(({ year, month }) => year * 12 + month);
  const steps = months.slice(1).map((month, i) => month - (months[i] ?? 0));
  const [step = 0] = steps;
  const sameTime = values.every((value) => Number.isInteger(value));
  const ends = dates.every(({ year, month, day }) => day === daysInMonth(year, month));
  const sameDay = dates.every(({ day }) => day === first?.day);
  if (step === 0 || !sameTime || !(ends || sameDay) || steps.some((one) => one !== step)) return nextNumber(values, back);
  const last = months.at(-1) ?? 0;
  return (index) => {
    const at = last + step * index - 1;
    const [year, month] = [Math.floor(at / 12), at - Math.floor(at / 12) * 12 + 1];
    return dayOfDate(year, month, ends ? daysInMonth(year, month) : Math.min(first?.day ?? 1, daysInMonth(year, month)));
  };
}

/** Places in a list that begins again behind its end; undefined where they are not in equal steps. */
export function nextPlace(places: readonly number[], length: number, back: boolean): Next | undefined {
  const last = places.at(-1) ?? 0;
  const steps = places.slice(1).map((place, i) => (((place - (places[i] ?? 0)) % length) + length) % length);
  const [step = back ? length - 1 : 1] = steps;
  return steps.some((one) => one !== step) ? undefined : (index) => (last + step * index) % length;
}
