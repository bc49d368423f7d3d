import type { Rule } from "../../finding";
import { unlikeBefore } from "./unlike-before";

export const RULES: readonly Rule[] = [unlikeBefore];
