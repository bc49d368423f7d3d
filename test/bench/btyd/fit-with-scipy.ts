import { spawnSync } from "node:child_process";
import type { BtydModel, PurchaseHistory } from "../../../src/core/ltv/btyd/models";

export interface ScipyFit {
  /** The best of ten fits, without starting Python. */
  readonly ms: number;
  readonly logLikelihood: number;
  readonly params: readonly number[];
}

/** The fit by scipy's BFGS on grouped histories, or nothing where there is no python3 with scipy. */
export function fitWithScipy(model: BtydModel, histories: readonly PurchaseHistory[]): ScipyFit | undefined {
  const groups = new Map<string, { x: number; tx: number; T: number; weight: number }>();
  for (const { x, tx, T } of histories) {
    const key = `${x}|${tx}|${T}`;
    const group = groups.get(key);
    if (group) group.weight += 1;
    else groups.set(key, { x, tx, T, weight: 1 });
  }
  const rows = [...groups.values()];
  const input = JSON.stringify({
    model,
    rounds: 10,
    x: rows.map(({ x }) => x),
    tx: rows.map(({ tx }) => tx),
    T: rows.map(({ T }) => T),
    weight: rows.map(({ weight }) => weight),
  });
  const { status, stdout } = spawnSync("python3", ["test/bench/btyd/scipy_fit.py"], { input, encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as ScipyFit) : undefined;
}
