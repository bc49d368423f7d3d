import { FormulaExecuteStageType } from "@univerjs/engine-formula";

/** What the engine says of itself while it works on formulas, and on those that read what formulas have spilled. */
export const STAGES = {
  plain: {
    dependencies: FormulaExecuteStageType.START_DEPENDENCY,
    start: FormulaExecuteStageType.START_CALCULATION,
    under: FormulaExecuteStageType.CURRENTLY_CALCULATING,
  },
  spilled: {
    dependencies: FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA,
    start: FormulaExecuteStageType.START_CALCULATION_ARRAY_FORMULA,
    under: FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA,
  },
} as const;
