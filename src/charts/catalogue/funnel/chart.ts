import { chartOf, type ChartOption, type Follows } from "../../define";
import { data, MOST_STEPS, NO_STEP, query, stepKey, WINDOW, type FunnelData } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

const both = (text: (lang: "en" | "zh-CN") => string) => ({ en: text("en"), "zh-CN": text("zh-CN") });

/** Which event is a step; the first choice leaves it to the order in which most people come. */
const stepOption = (events: readonly string[], at: number): ChartOption => ({
  kind: "choice",
  key: stepKey(at),
  text: { label: both((lang) => WORDS[lang].step(at + 1)) },
  choices: [
    { value: "", text: both((lang) => WORDS[lang].automatic) },
    { value: NO_STEP, text: both((lang) => WORDS[lang].noStep) },
    ...events.map((name) => ({ value: name, text: { en: name, "zh-CN": name } })),
  ],
});

const FOLLOWS = { events: "computed", rows: "cells", columns: "sums" } as const satisfies Readonly<Record<FunnelData["of"], Follows>>;

export const CHART = chartOf({
  options: ({ log, events, names }) => [
    ...(log
      ? [
          {
            kind: "number",
            key: WINDOW,
            text: { label: both((lang) => WORDS[lang].window), hint: both((lang) => WORDS[lang].windowHint) },
            unit: "days",
          } as const,
          ...Array.from({ length: Math.min(MOST_STEPS, events.length) }, (_, at) => stepOption(events, at)),
        ]
      : []),
    ...(names ? [{ kind: "byName" } as const] : []),
  ],
  query,
  data,
  words,
  draw,
  follows: ({ of }) => FOLLOWS[of],
  sheet: () => import("./sheet"),
});
