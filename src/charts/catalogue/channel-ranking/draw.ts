import type { Lang } from "../../../core/lang";
import { CHART_WORDS } from "../../words";
import { compactNumber } from "../../format/compact-number";
import { percentText, signedPercent } from "../../format/ratio";
import { lyingBars } from "../../scene/lying-bars";
import type { Scene } from "../../scene/mark";
import type { RankedName, Ranking } from "./data";
import { nameOf } from "./findings";
import { WORDS } from "./words";

/** Lying bars, the largest first, each with its share; a short line is where it stood the period before. */
export function draw({ names, measure }: Ranking, lang: Lang, width: number): Scene {
  const text = CHART_WORDS[lang];
  const change = (one: RankedName): string => (one.change === null ? "" : ` ${signedPercent(one.change)}`);
  return lyingBars(
    names.map((one) => ({
      name: nameOf(one, lang),
      value: one.value,
      label: `${percentText(one.share)}${change(one)}`,
      fill: one.name === null ? "muted" : "accent",
      mark: one.before,
      lines: [
        nameOf(one, lang),
        `${text.measures[measure]} ${compactNumber(one.value, lang)} (${percentText(one.share)})`,
        `${WORDS[lang].cumulative} ${percentText(one.cumulative)}`,
        ...(one.before === null ? [] : [`${WORDS[lang].before} ${compactNumber(one.before, lang)}${change(one)}`]),
      ],
    })),
    width,
  );
}
