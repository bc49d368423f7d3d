import { chartOf, type ChartOption } from "../../define";
import { AXES, data, query, valuesOf } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

const choice = (key: "slots" | "slot_value", values: readonly (keyof (typeof WORDS)["en"]["choices"])[]): ChartOption => ({
  kind: "choice",
  key,
  text: { label: { en: WORDS.en[key], "zh-CN": WORDS["zh-CN"][key] } },
  choices: values.map((value) => ({ value, text: { en: WORDS.en.choices[value], "zh-CN": WORDS["zh-CN"].choices[value] } })),
});

export const CHART = chartOf({
  options: (facts) => [choice("slot_value", valuesOf(facts)), choice("slots", AXES)],
  query,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
  follows: () => "computed",
});
