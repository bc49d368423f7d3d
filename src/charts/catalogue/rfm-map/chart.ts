import { chartOf } from "../../define";
import { data, query } from "./data";
import { draw } from "./draw";
import { words } from "./findings";

export const CHART = chartOf({
  options: () => [],
  query,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
  follows: () => "computed",
});
