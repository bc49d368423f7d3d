import { bass } from "./bass";

/** One day of a launch plan. */
export interface LaunchDay {
  readonly daily: number;
  readonly cumulative: number;
}

/**
 * A total spread over the days of a launch along the Bass curve: total × F(t) ÷ F(days). The last cumulative value is the total exactly.
 *
 * @param days A whole number from 1.
 */
export function launchPlan(total: number, days: number, p: number, q: number): LaunchDay[] {
  const end = bass.share(p, q, days);
  return Array.from({ length: days }, (_, day) => ({
    daily: total * (bass.shareBetween(p, q, day, day + 1) / end),
    cumulative: total * (bass.share(p, q, day + 1) / end),
  }));
}
