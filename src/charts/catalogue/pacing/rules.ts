import type { Rule } from "../../finding";
import { missesTarget } from "./misses-target";

export const RULES: readonly Rule[] = [missesTarget];
