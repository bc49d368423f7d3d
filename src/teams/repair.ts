import type { Inventory, OwnFormula } from "./inventory";

export interface RepairPlan {
  /** Written anew as they should be stored. */
  readonly mended: readonly OwnFormula[];
  /** On protected sheets, which are not touched. */
  readonly onProtected: readonly OwnFormula[];
  /** Of functions that this version does not have. */
  readonly unknown: readonly OwnFormula[];
}

/** Which broken formulas can be entered anew. */
export function planRepair({ formulas }: Inventory): RepairPlan {
  const broken = formulas.filter((one) => one.broken !== undefined);
  const known = broken.filter((one) => one.broken !== "unknown");
  return {
    mended: known.filter(({ isProtected }) => !isProtected),
    onProtected: known.filter(({ isProtected }) => isProtected),
    unknown: broken.filter((one) => one.broken === "unknown"),
  };
}
