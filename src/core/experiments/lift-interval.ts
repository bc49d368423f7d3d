import { possibleArm, requirePeople, type Arm } from "./arm";
import { twoSidedQuantile, type Interval } from "./wilson";

export interface LiftInterval {
  /** Rate B ÷ rate A − 1; undefined without a conversion in A. */
  readonly lift: number | undefined;
  readonly low: number;
  /** Infinity without a conversion in A. */
  readonly high: number;
}

/**
 * Koopman's (1984, Biometrics 40) score interval of the ratio of two rates, minus 1: the ratios θ whose score statistic
 * (x_B − n_B p̃_B)²/(n_B p̃_B q̃_B) + (x_A − n_A p̃_A)²/(n_A p̃_A q̃_A) is at most z², with p̃_B = θ p̃_A the restricted maximum likelihood
 * estimates. At θ = 1 it is the square of the pooled z, so that it leaves out 0 exactly where the two-sided test is significant.
 *
 * @throws DomainError `num` where more converted than there were, `div0` for an empty arm.
 */
export function liftInterval(armA: Arm, armB: Arm, confidence: number): LiftInterval {
  const [a, b] = [possibleArm(armA, "conv_a"), possibleArm(armB, "conv_b")];
  requirePeople(a, "n_a");
  requirePeople(b, "n_b");
  const { low, high } = ratioInterval(a, b, confidence);
  const lift = a.conversions === 0 ? undefined : b.conversions / b.size / (a.conversions / a.size) - 1;
  return { lift, low: low - 1, high: high - 1 };
}

function ratioInterval(a: Arm, b: Arm, confidence: number): Interval {
  const limit = twoSidedQuantile(confidence) ** 2;
  const excess = (logRatio: number): number => score(a, b, Math.exp(logRatio)) - limit;
  // Where one arm has none the statistic only falls, or only rises: it starts from what half a conversion would say.
  const some = ({ conversions, size }: Arm): number => Math.log(Math.max(conversions, 0.5) / size);
  const centre = some(b) - some(a);
  return {
    low: b.conversions === 0 ? 0 : Math.exp(border(excess, centre, -1)),
    high: a.conversions === 0 ? Infinity : Math.exp(border(excess, centre, 1)),
  };
}

/** Beyond e^±700 no ratio is a number. */
const FARTHEST = 700;

/**
 * Where a statistic that rises away from a point inside passes its limit, from its excess over that: steps out that double, then false
 * position to the last digits, with a halving every third time. Source: M. Dowell and P. Jarratt, "A modified regula falsi method for
 * computing the root of an equation", BIT 11 (1971).
 */
function border(excess: (at: number) => number, inside: number, direction: 1 | -1): number {
  let step = 0.125;
  let within = inside;
  let below = excess(within);
  // Without a conversion in one arm the start is a guess and may itself lie outside, short of an interval that never ends.
  for (; below > 0 && Math.abs(within - inside) < FARTHEST; step *= 2) {
    within -= direction * step;
    below = excess(within);
  }
  let outside = within + direction * step;
  let above = excess(outside);
  while (!(above > 0) && Math.abs(outside) < FARTHEST) {
    [within, below] = [outside, above];
    step *= 2;
    outside += direction * step;
    above = excess(outside);
  }
  let moved = 0;
  for (let i = 0; i < 200 && Math.abs(outside - within) > 1e-15 * Math.max(1, Math.abs(within)); i += 1) {
    const straight = outside - (above * (outside - within)) / (above - below);
    const isBetween = direction * (straight - within) > 0 && direction * (outside - straight) > 0;
    const at = i % 3 < 2 && isBetween ? straight : (within + outside) / 2;
    const value = excess(at);
    if (value > 0) {
      [outside, above] = [at, value];
      if (moved > 0) below /= 2;
      moved = 1;
    } else {
      [within, below] = [at, value];
      if (moved < 0) above /= 2;
      moved = -1;
    }
  }
  return within;
}

/** Koopman's statistic at a ratio of B's rate to A's. */
function score(a: Arm, b: Arm, ratio: number): number {
  const all = (a.size + b.size) * ratio;
  const linear = ratio * (b.size + a.conversions) + b.conversions + a.size;
  const conversions = a.conversions + b.conversions;
  // The smaller root of all·p² − linear·p + conversions, without cancellation.
  const rateA = (2 * conversions) / (linear + Math.sqrt(Math.max(0, linear * linear - 4 * all * conversions)));
  return term(a, Math.min(1, rateA)) + term(b, Math.min(1, ratio * rateA));
}

function term({ conversions, size }: Arm, rate: number): number {
  const gap = conversions - size * rate;
  return gap === 0 ? 0 : (gap * gap) / (size * rate * (1 - rate));
}
