import type { Rule } from "../../finding";
import { drivenBy } from "./driven-by";

export const RULES: readonly Rule[] = [drivenBy];
