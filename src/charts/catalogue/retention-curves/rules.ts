import type { Rule } from "../../finding";
import { holdsLess } from "./holds-less";

export const RULES: readonly Rule[] = [holdsLess];
