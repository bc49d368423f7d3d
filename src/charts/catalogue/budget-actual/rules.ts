import type { Rule } from "../../finding";
import { overBudget } from "./over-budget";

export const RULES: readonly Rule[] = [overBudget];
