import { chartOf } from "../../define";
import { dayMeasures, dayQuery } from "../../day-measure";
import { data } from "./data";
import { draw } from "./draw";
import { words } from "./findings";

export const CHART = chartOf({
  options: (facts) => [{ kind: "measure", measures: dayMeasures(facts) }, { kind: "festivals" }],
  query: dayQuery,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
