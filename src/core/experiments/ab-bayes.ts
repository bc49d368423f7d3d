import { betaLogit, logistic, type BetaLogit } from "../numeric/beta-logit";
import { integrateLogConcave } from "../numeric/integrate-log-concave";
import { possibleArm, type Arm } from "./arm";
import { betaExceeds, hasExceedanceSum, type BetaShape } from "./beta-exceeds";

export interface AbBayes {
  /** P(p_B > p_A), given what was seen. */
  readonly probabilityBBetter: number;
  /** E[max(p_A − p_B, 0)]: what choosing B costs on average, in conversion rate. */
  readonly expectedLoss: number;
}

/**
 * Compares two conversion rates with independent Beta priors: posteriors Beta(conversions + α₀, rest + β₀) of each arm
 * (E. Miller, Formulas for Bayesian A/B testing; C. Stucchio, Bayesian A/B testing at VWO). Their closed sums need whole
 * parameters and take as many terms as there are conversions; for many, and for other priors, P(B > A) = ∫ f F and
 * E[(p_A − p_B)⁺] = ∫ F_B(x)(1 − F_A(x)) dx are integrated on the logit scale.
 *
 * @throws DomainError `num` where more converted than there were.
 */
export function abBayes(a: Arm, b: Arm, priorAlpha: number, priorBeta: number): AbBayes {
  const A = posterior(possibleArm(a, "conv_a"), priorAlpha, priorBeta);
  const B = posterior(possibleArm(b, "conv_b"), priorAlpha, priorBeta);
  return hasExceedanceSum(A) && hasExceedanceSum(B) ? bySums(A, B) : byIntegrals(A, B);
}

/** E[(p_A − p_B)⁺] = E[p_A] P(A⁺ > B) − E[p_B] P(A > B⁺), where ⁺ raises α by one (C. Stucchio). */
function bySums(A: BetaShape, B: BetaShape): AbBayes {
  const raised = ({ alpha, beta }: BetaShape): BetaShape => ({ alpha: alpha + 1, beta });
  const mean = ({ alpha, beta }: BetaShape): number => alpha / (alpha + beta);
  return {
    probabilityBBetter: Math.min(1, betaExceeds(B, A)),
    expectedLoss: Math.max(0, mean(A) * betaExceeds(raised(A), B) - mean(B) * betaExceeds(A, raised(B))),
  };
}

function byIntegrals(a: BetaShape, b: BetaShape): AbBayes {
  const [A, B] = [betaLogit(a.alpha, a.beta), betaLogit(b.alpha, b.beta)];
  return { probabilityBBetter: Math.min(1, probabilityAbove(B, A)), expectedLoss: expectedExcess(A, B) };
}

const posterior = ({ conversions, size }: Arm, alpha: number, beta: number): BetaShape => ({
  alpha: conversions + alpha,
  beta: size - conversions + beta,
});

/** P(X > Y), with the narrower density outside so that the other factor is smooth on its scale. */
const probabilityAbove = (X: BetaLogit, Y: BetaLogit): number =>
  X.scale <= Y.scale
    ? integrateLogConcave((u) => X.logDensity(u) + Y.logCdf(u), X.mode, X.scale)
    : integrateLogConcave((u) => Y.logDensity(u) + X.logSf(u), Y.mode, Y.scale);

/** E[max(x − y, 0)] of the rates: ∫ P(y ≤ t) P(x > t) dt, dt = t(1 − t) du. */
const expectedExcess = (X: BetaLogit, Y: BetaLogit): number =>
  integrateLogConcave(
    (u) => Y.logCdf(u) + X.logSf(u) + Math.log(logistic(u)) + Math.log(logistic(-u)),
    (X.mode + Y.mode) / 2,
    Math.min(X.scale, Y.scale),
  );
