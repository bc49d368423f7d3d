import type { Rule } from "../../finding";
import { losesMoney } from "./loses-money";

export const RULES: readonly Rule[] = [losesMoney];
