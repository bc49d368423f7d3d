import type { Rule } from "../../finding";
import { slotStandsOut } from "./slot-stands-out";

export const RULES: readonly Rule[] = [slotStandsOut];
