import { chartOf } from "../../define";
import { data, query, trendMeasures } from "./data";
import { draw } from "./draw";
import { words } from "./findings";

export const CHART = chartOf({
  options: (facts) => [
    { kind: "measure", measures: trendMeasures(facts) },
    ...(trendMeasures(facts).every((measure) => measure === "active") ? [] : [{ kind: "grain" } as const]),
    { kind: "festivals" },
    ...(facts.names ? [{ kind: "byName" } as const] : []),
  ],
  query,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
