import { chartOf } from "../../define";
import { dayMeasures } from "../../day-measure";
import { data, query } from "./data";
import { draw } from "./draw";
import { words } from "./findings";

export const CHART = chartOf({
  options: (facts) => [{ kind: "measure", measures: dayMeasures(facts) }, { kind: "grain" }],
  query,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
