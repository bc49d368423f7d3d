import type { Rule } from "../../finding";
import { losesMost } from "./loses-most";

export const RULES: readonly Rule[] = [losesMost];
