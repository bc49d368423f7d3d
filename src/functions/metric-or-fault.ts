import { DomainError } from "../core/errors";
import type { Given, Metric } from "../metrics/metric";
import { valueOf, type OperandValue } from "../metrics/value";

/**
 * A business number of arguments that are all there; where it has none, the divisor is zero, and the fault names the
 * argument that is it.
 */
export const metricOrFault = <Operand extends string>(
  metric: Metric<Operand>,
  given: Given<Operand, OperandValue>,
  divisor: string,
): number | DomainError => valueOf(metric, given) ?? new DomainError("div0", "zero-denominator", { param: divisor });
