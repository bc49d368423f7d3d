import type { Rule } from "../../finding";
import { change } from "./change";

export const RULES: readonly Rule[] = [change];
