import type { Rule } from "../../finding";
import { concentration } from "./hangs-on-one";

export const RULES: readonly Rule[] = [concentration];
