import type { Lang } from "../../../core/lang";
import { CHART_WORDS } from "../../words";
import { compactNumber } from "../../format/compact-number";
import { percentText, ratioText } from "../../format/ratio";
import { lyingBars } from "../../scene/lying-bars";
import type { Scene } from "../../scene/mark";
import type { ChannelBar, ChannelPerformance } from "./data";
import { EARNINGS_WORDS } from "../../earnings-words";

/** ROI as lying bars against the break-even line, below which the ground is hatched, so that it reads without colour. */
export function draw({ bars, breakEven: { line } }: ChannelPerformance, lang: Lang, width: number): Scene {
  const text = CHART_WORDS[lang];
  return lyingBars(
    bars.map((bar) => ({
      name: bar.name ?? text.rest,
      // Returns can exceed sales: a bar has no length then, and its number says so.
      value: Math.max(0, bar.roi),
      label: ratioText(bar.roi),
      fill: fillOf(bar),
      labelFill: bar.verdict === "loses" ? "bad" : "ink",
      lines: [
        bar.name ?? text.rest,
        `${text.roi} ${ratioText(bar.roi)}`,
        `${text.measures.spend} ${compactNumber(bar.spend, lang)} (${percentText(bar.spendShare)})`,
        `${text.measures.revenue} ${compactNumber(bar.revenue, lang)} (${percentText(bar.revenueShare)})`,
      ],
    })),
    width,
    line === null
      ? null
      : { value: line, label: EARNINGS_WORDS[lang].breakEvenAt(ratioText(line)), paint: "bad", ground: { fill: "badSoft", hatch: "bad" } },
  );
}

const fillOf = ({ name, verdict }: ChannelBar) => (name === null ? "muted" : verdict === "loses" ? "bad" : "accent");
