import { chartOf, type ChartOption } from "../../define";
import { dayMeasures, dayQuery } from "../../day-measure";
import { data, FIRST, LAST } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

const day = (key: string, label: "firstDay" | "lastDay"): ChartOption => ({
  kind: "day",
  key,
  text: { label: { en: WORDS.en[label], "zh-CN": WORDS["zh-CN"][label] } },
});

export const CHART = chartOf({
  options: (facts) => [
    { kind: "measure", measures: dayMeasures(facts) },
    day(FIRST, "firstDay"),
    day(LAST, "lastDay"),
    { kind: "festivals" },
    ...(facts.measures.includes("spend") && facts.measures.includes("revenue") ? [{ kind: "economics" } as const] : []),
  ],
  query: dayQuery,
  data,
  words,
  draw,
  sheet: () => import("./sheet"),
});
