import type { FunnelStep } from "./funnel";

/** The step with the lowest rate and its place in the funnel, from 2 on; the first of several. Undefined where no step has a rate. */
export function weakestStep(steps: readonly FunnelStep[]): { readonly place: number; readonly rate: number } | undefined {
  let weakest: { place: number; rate: number } | undefined;
  steps.slice(1).forEach(({ stepRate }, i) => {
    if (stepRate !== undefined && stepRate < (weakest?.rate ?? Infinity)) weakest = { place: i + 2, rate: stepRate };
  });
  return weakest;
}
