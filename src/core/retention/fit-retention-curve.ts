import { DomainError } from "../errors";
import { equals } from "../numeric/equality";

/** R(t) = a·tᵇ and how well it fits: R² on the log scale, `undefined` where all rates are equal. */
export interface RetentionCurve {
  readonly a: number;
  readonly b: number;
  readonly rSquared: number | undefined;
}

const allEqual = (values: readonly number[]): boolean => values.every((value) => equals(value, values[0] as number));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The power curve through retention rates: least squares of ln R on ln t, in closed form.
 *
 * @param days Day numbers, above 0.
 * @param rates Shares in (0, 1], one per day.
 * @throws DomainError `na` for fewer than two points, `div0` where all days are the same.
 */
export function fitRetentionCurve(days: readonly number[], rates: readonly number[]): RetentionCurve {
  if (days.length < 2) throw new DomainError("na", "too-few-values", { param: "days", min: 2 });
  if (allEqual(days)) throw new DomainError("div0", "same-day");
  const x = days.map(Math.log);
  const y = rates.map(Math.log);
  const [xBar, yBar] = [mean(x), mean(y)];
  const dx = x.map((value) => value - xBar);
  const dy = y.map((value) => value - yBar);
  const dot = (p: readonly number[], q: readonly number[]): number => p.reduce((sum, value, i) => sum + value * (q[i] as number), 0);
  const [xx, xy, yy] = [dot(dx, dx), dot(dx, dy), dot(dy, dy)];
  const b = xy / xx;
  return { a: Math.exp(yBar - b * xBar), b, rSquared: allEqual(rates) ? undefined : (xy * xy) / (xx * yy) };
}
