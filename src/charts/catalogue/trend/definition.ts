import { nameRole } from "../../name-role";
import { defineChart } from "../../define";
import { transform, trendMeasures } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { plan } from "./sheet";
import { WORDS } from "./words";

export const TREND = defineChart({
  id: "trend",
  text: WORDS,
  needs: { dates: 2, some: ["revenue", "spend", "orders"] },
  options: (reading) => [
    { kind: "measure", measures: trendMeasures(reading) },
    { kind: "grain" },
    ...(nameRole(reading) ? [{ kind: "byName" } as const] : []),
  ],
  transform,
  words,
  draw,
  plan,
});
