import type { Rule } from "../../finding";
import { concentration } from "./concentration";

export const RULES: readonly Rule[] = [concentration];
