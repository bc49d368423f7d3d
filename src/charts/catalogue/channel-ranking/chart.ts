import { chartOf } from "../../define";
import { data, query, rankedMeasures } from "./data";
import { draw } from "./draw";
import { words } from "./findings";

export const CHART = chartOf({
  options: (facts) => [{ kind: "measure", measures: rankedMeasures(facts) }],
  query,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
