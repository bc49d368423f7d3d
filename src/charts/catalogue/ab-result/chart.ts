import { chartOf } from "../../define";
import { CONFIDENCE, data, EFFECT, EVENT, PLANNED, query, ROWS } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

const both = (text: (lang: "en" | "zh-CN") => string) => ({ en: text("en"), "zh-CN": text("zh-CN") });
const rate = (key: string, name: "confidence" | "effect" | "planned") =>
  ({
    kind: "number",
    key,
    unit: "rate",
    text: { label: both((lang) => WORDS[lang][name][0] ?? ""), hint: both((lang) => WORDS[lang][name][1] ?? "") },
  }) as const;

export const CHART = chartOf({
  options: ({ events }) => [
    rate(CONFIDENCE, "confidence"),
    rate(EFFECT, "effect"),
    rate(PLANNED, "planned"),
    {
      kind: "choice",
      key: ROWS,
      text: { label: both((lang) => WORDS[lang].rows) },
      choices: (["repeat", "distinct"] as const).map((value) => ({ value, text: both((lang) => WORDS[lang].rowChoices[value]) })),
    },
    ...(events.length === 0
      ? []
      : [
          {
            kind: "choice",
            key: EVENT,
            text: { label: both((lang) => WORDS[lang].event) },
            choices: [
              { value: "", text: both((lang) => WORDS[lang].automatic) },
              ...events.map((name) => ({ value: name, text: { en: name, "zh-CN": name } })),
            ],
          } as const,
        ]),
  ],
  query,
  data,
  words,
  draw,
  follows: ({ people, refused }) => (people === "user" || refused !== null ? "computed" : "cells"),
  sheet: () => import("./sheet"),
});
