import { chartOf } from "../../define";
import { dayMeasures, dayQuery } from "../../day-measure";
import { data } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

const CHOICES = ["all", "cn", "western", "none"] as const;

export const CHART = chartOf({
  options: (facts) => [
    { kind: "measure", measures: dayMeasures(facts) },
    {
      kind: "choice",
      key: "festivals",
      text: { label: { en: WORDS.en.festivals, "zh-CN": WORDS["zh-CN"].festivals } },
      choices: CHOICES.map((value) => ({ value, text: { en: WORDS.en.choices[value], "zh-CN": WORDS["zh-CN"].choices[value] } })),
    },
  ],
  query: dayQuery,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
