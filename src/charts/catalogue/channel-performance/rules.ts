import type { Rule } from "../../finding";
import { concentration } from "./concentration";
import { losesMoney } from "./loses-money";

export const RULES: readonly Rule[] = [losesMoney, concentration];
