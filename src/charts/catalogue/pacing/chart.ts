import { chartOf } from "../../define";
import { dayMeasures, dayQuery } from "../../day-measure";
import { data } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

export const CHART = chartOf({
  options: (facts) => [
    { kind: "measure", measures: dayMeasures(facts) },
    {
      kind: "number",
      key: "target",
      unit: "amount",
      text: {
        label: { en: WORDS.en.targetLabel, "zh-CN": WORDS["zh-CN"].targetLabel },
        hint: { en: WORDS.en.targetHint, "zh-CN": WORDS["zh-CN"].targetHint },
      },
    },
  ],
  query: dayQuery,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
