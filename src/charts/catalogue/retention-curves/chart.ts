import { chartOf } from "../../define";
import { BY, BY_KEY, data, query } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

export const CHART = chartOf({
  options: ({ log, names, curve }) => [
    ...(curve
      ? []
      : [
          {
            kind: "choice" as const,
            key: BY_KEY,
            text: { label: { en: WORDS.en.by, "zh-CN": WORDS["zh-CN"].by } },
            choices: BY.filter((one) => one !== "names" || (log && names !== null)).map((value) => ({
              value,
              text: { en: WORDS.en.each[value], "zh-CN": WORDS["zh-CN"].each[value] },
            })),
          },
        ]),
    ...(log ? [{ kind: "grain" } as const] : []),
  ],
  query,
  data,
  words,
  draw,
  follows: ({ at, listed }) => ((at ?? listed) === null ? "computed" : "cells"),
  sheet: () => import("./sheet"),
});
