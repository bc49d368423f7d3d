import type { Rule } from "../../finding";
import { slippingAway } from "./slipping-away";

export const RULES: readonly Rule[] = [slippingAway];
