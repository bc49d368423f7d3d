import { headerStem } from "./header-stem";

const PLAN =
  /^(?:计划|目标|预算|预计|計劃|目標|預算|plan|planned|target|budget|forecast|soll|planung|prévu|objectif|previsto|objetivo|meta|予定|計画|예산|목표)$/;
const ACTUAL = /^(?:实际|完成|达成|實際|actual|actuals|ist|réel|réalisé|real|realizado|effettivo|実績|実際|실적)$/;

/** Whether the words over several columns set a plan beside what came of it: such columns are measures of their own, and no matrix. */
export function planOrActual(group: string, beside: readonly { readonly group: string | null }[]): "plan" | "actual" | null {
  const stem = headerStem(group);
  // Spanish for a goal, where something real stands beside it; elsewhere a platform.
  if (stem === "meta" && !beside.some((other) => other.group !== null && ACTUAL.test(headerStem(other.group)))) return null;
  return PLAN.test(stem) ? "plan" : ACTUAL.test(stem) ? "actual" : null;
}
