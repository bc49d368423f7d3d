import { defineChart } from "../define";
import { draw } from "./draw";
import { plan } from "./plan";
import { sensible } from "./sensible";
import { transform } from "./transform";
import { words } from "./words";

export const trend = defineChart({ id: "trend", sensible, transform, words, plan, draw });
