import type { Rule } from "../../finding";
import { testResult } from "./test-result";

export const RULES: readonly Rule[] = [testResult];
