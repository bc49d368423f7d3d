import { fitBtyd } from "../../src/core/ltv/btyd/fit";
import type { BtydModel, BtydParams, PurchaseHistory } from "../../src/core/ltv/btyd/models";
import { nelderMead } from "../support/nelder-mead";
import { generateHistories } from "../core/ltv/btyd/generated";
import { plainLogLikelihood } from "../core/ltv/btyd/plain-log-likelihood";
import { CDNOW_SUMMARY, cdnowCustomers } from "../oracles/cdnow";
import { hasSharedData } from "../oracles/shared-data";

/** The fit against what one writes first: the papers' likelihood, customer by customer, under Nelder and Mead's simplex. */
const TRUE: Readonly<Record<BtydModel, BtydParams>> = { bgnbd: [0.6, 5, 0.9, 2.2], mbgnbd: [0.7, 6, 0.8, 1.9], pnbd: [0.7, 8, 0.8, 12] };

function plainFit(model: BtydModel, histories: readonly PurchaseHistory[]): number {
  const negative = (logs: readonly number[]) => -histories.reduce((sum, one) => sum + plainLogLikelihood(model, logs.map(Math.exp) as unknown as BtydParams, one), 0);
  return -nelderMead(negative, [0, 0, 0, 0], { restarts: 1, maxSteps: 400 }).value;
}

function best(rounds: number, run: () => number): { readonly ms: number; readonly result: number } {
  let [ms, result] = [Infinity, 0];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    result = run();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, result };
}

const inputs: [string, (model: BtydModel) => readonly PurchaseHistory[]][] = [["generated, 2,000 customers", (model) => generateHistories(model, TRUE[model], 2000, 1)]];
if (hasSharedData(CDNOW_SUMMARY)) inputs.push(["CDNOW, 2,357 customers", () => cdnowCustomers()]);
else console.log(`SKIPPED: ${CDNOW_SUMMARY} is not in ../shared/data beside the checkout.`);

for (const [name, histories] of inputs) {
  for (const model of ["bgnbd", "mbgnbd", "pnbd"] as const) {
    const given = histories(model);
    const fast = best(10, () => fitBtyd(model, given).logLikelihood);
    const plain = best(1, () => plainFit(model, given));
    console.log(`${name}, ${model}: ${fast.ms.toFixed(1)} ms, plain ${plain.ms.toFixed(0)} ms, ${(plain.ms / fast.ms).toFixed(0)} × as fast; log-likelihood ${fast.result.toFixed(4)}, plain ${plain.result.toFixed(4)}`);
  }
}
