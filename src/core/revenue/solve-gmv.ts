import { DomainError } from "../errors";
import { exceeds } from "../numeric/equality";
import type { GmvDrivers } from "./gmv";

/**
 * The one driver left `undefined` that makes GMV reach the target: target ÷ product of the others. Exactly one must be missing.
 *
 * @throws DomainError `num` where buyers would outnumber users, `div0` where the others multiply to zero.
 */
export function solveGmv(target: number, drivers: { readonly [D in keyof GmvDrivers]: number | undefined }): number {
  const others = Object.values(drivers).reduce<number>((product, driver) => product * (driver ?? 1), 1);
  if (others === 0) throw new DomainError("div0", "zero-denominator", { param: knownDrivers(drivers) });
  const solved = target / others;
  if (drivers.conversion !== undefined || solved <= 1) return solved;
  if (exceeds(solved, 1)) throw new DomainError("num", "conversion-above-one", { param: "conversion", got: solved });
  return 1;
}

const knownDrivers = (drivers: { readonly [D in keyof GmvDrivers]: number | undefined }): string =>
  Object.entries(drivers)
    .filter(([, value]) => value === 0)
    .map(([name]) => name)
    .join(", ");
