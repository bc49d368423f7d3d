import type { Rule } from "../../finding";
import { unlikeEarlier } from "./unlike-earlier";

export const RULES: readonly Rule[] = [unlikeEarlier];
