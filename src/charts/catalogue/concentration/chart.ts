import { chartOf } from "../../define";
import { data, heldMeasures, query } from "./data";
import { draw } from "./draw";
import { words } from "./findings";

export const CHART = chartOf({
  options: (facts) => [{ kind: "measure", measures: heldMeasures(facts) }],
  query,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
