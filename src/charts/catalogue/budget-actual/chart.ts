import { plannedMeasures } from "../../planned-measures";
import { chartOf } from "../../define";
import { data, query } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

const day = (key: "plan_from" | "plan_to" | "as_of") =>
  ({
    kind: "day",
    key,
    text: {
      label: { en: WORDS.en.days[key], "zh-CN": WORDS["zh-CN"].days[key] },
      ...(key === "as_of" && { hint: { en: WORDS.en.daysHint, "zh-CN": WORDS["zh-CN"].daysHint } }),
    },
  }) as const;

export const CHART = chartOf({
  options: (facts) => [
    { kind: "measure", measures: plannedMeasures(facts.measures).map(({ actual }) => actual) },
    day("plan_from"),
    day("plan_to"),
    day("as_of"),
  ],
  query,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
