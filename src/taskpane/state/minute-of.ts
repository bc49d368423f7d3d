const two = (number: number): string => String(number).padStart(2, "0");

/** `2026-03-05 14:30`, by the clock on the wall. */
export const minuteOf = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
