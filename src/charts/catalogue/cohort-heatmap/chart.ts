import { chartOf } from "../../define";
import { data, query, SHOWS, SHOWS_KEY } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { WORDS } from "./words";

export const CHART = chartOf({
  options: ({ log, measures }) => [
    {
      kind: "choice",
      key: SHOWS_KEY,
      text: { label: { en: WORDS.en.shown, "zh-CN": WORDS["zh-CN"].shown } },
      choices: SHOWS.filter((one) => one !== "value" || (log && measures.includes("revenue"))).map((value) => ({
        value,
        text: { en: WORDS.en.shows[value], "zh-CN": WORDS["zh-CN"].shows[value] },
      })),
    },
    ...(log ? [{ kind: "grain" } as const] : []),
  ],
  query,
  data,
  words,
  draw,
  follows: ({ at }) => (at === null ? "computed" : "cells"),
  sheet: () => import("./sheet"),
});
