import { defineChart } from "../../define";
import { transform } from "./data";
import { draw } from "./draw";
import { words } from "./findings";
import { plan } from "./sheet";
import { WORDS } from "./words";

export const CHANNEL_PERFORMANCE = defineChart({
  id: "channel-performance",
  text: WORDS,
  needs: { names: true, all: ["spend", "revenue"], positive: "spend" },
  options: () => [{ kind: "economics" }],
  transform,
  words,
  draw,
  plan,
});
