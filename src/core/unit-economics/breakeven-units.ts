import { DomainError } from "../errors";
import { sumOrZero } from "../numeric/equality";
import { ceilUnits } from "../numeric/rounding";

/**
 * How many units pay the fixed cost and the target profit: (fixed cost + target profit) ÷ (price − variable cost per unit).
 * Money in one currency, the result in units, whole ones if `roundUp`.
 *
 * @throws DomainError `num` where each unit loses money, `div0` where it earns nothing.
 */
export function breakevenUnits(fixedCost: number, price: number, unitVariableCost: number, targetProfit: number, roundUp: boolean): number {
  const contribution = sumOrZero(price, -unitVariableCost);
  if (contribution < 0) throw new DomainError("num", "no-unit-margin");
  if (contribution === 0) throw new DomainError("div0", "no-unit-margin");
  const units = (fixedCost + targetProfit) / contribution;
  return roundUp ? ceilUnits(units) : units;
}
