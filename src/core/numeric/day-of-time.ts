/** Half a second, in days. */
export const HALF_SECOND = 0.5 / 86_400;

/**
 * The day a time falls on. Exported times are fractions of a day and miss midnight by their rounding: what Excel shows as 0:00:00 of the
 * next day is the next day.
 */
export const dayOfTime = (time: number): number => Math.floor(time + HALF_SECOND);
