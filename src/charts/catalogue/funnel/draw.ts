import type { Lang } from "../../../core/lang";
import { compactNumber } from "../../format/compact-number";
import { percentText } from "../../format/ratio";
import { lyingBars, type LyingBar } from "../../scene/lying-bars";
import type { Mark, Scene } from "../../scene/mark";
import { stacked } from "../../scene/stacked";
import { textMark, wrapText } from "../../scene/text";
import type { FunnelData } from "./data";
import { stepName, stepText } from "./findings";
import { WORDS } from "./words";

const SIZE = 12;
const LINE = 17;

/** All together from step to step; below, the rate of each step for each name, the weakest in the colour of what is bad. */
export function draw(data: FunnelData, lang: Lang, width: number): Scene {
  const said = WORDS[lang];
  const { all, before, names, weakest } = data;
  const first = all.steps[0]?.count ?? 0;
  const whole = lyingBars(
    all.steps.map(({ count, stepRate, overallRate }, at): LyingBar => ({
      name: stepName(data, at, lang),
      value: first > 0 ? count / first : 0,
      label: at === 0 ? compactNumber(count, lang) : `${compactNumber(count, lang)} · ${percentText(stepRate ?? null)}`,
      fill: weakest?.name === null && weakest.step === at ? "bad" : "accent",
      mark: before ? (before.steps[at]?.overallRate ?? null) : null,
      lines: [
        stepName(data, at, lang),
        compactNumber(count, lang),
        ...(at === 0 ? [] : [`${said.rate} ${percentText(stepRate ?? null)}`, `${said.overall} ${percentText(overallRate ?? null)}`]),
        ...(before ? [`${said.before} ${compactNumber(before.steps[at]?.count ?? 0, lang)}`] : []),
      ],
    })),
    width,
  );
  const parts = names.length < 2 ? [] : data.steps.map((_, at) => at).slice(1);
  const scenes = parts.flatMap((at): readonly Scene[] => [
    heading(stepText(data, at, lang), width),
    lyingBars(
      names.map((side): LyingBar => {
        const step = side.steps[at];
        const isWeakest = weakest?.step === at && weakest.name === side.name;
        return {
          name: side.name ?? "",
          value: step?.stepRate ?? 0,
          label: percentText(step?.stepRate ?? null),
          fill: isWeakest ? "bad" : "muted",
          labelFill: isWeakest ? "bad" : "ink",
          lines: [
            side.name ?? "",
            `${stepText(data, at, lang)} ${percentText(step?.stepRate ?? null)}`,
            `${compactNumber(side.steps[at - 1]?.count ?? 0, lang)} → ${compactNumber(step?.count ?? 0, lang)}`,
          ],
        };
      }),
      width,
    ),
  ]);
  return stacked([whole, ...scenes], width);
}

function heading(text: string, width: number): Scene {
  const lines = wrapText(text, width, SIZE, true);
  const marks = lines.map((line, at): Mark => textMark(line, 0, 10 + (at + 0.5) * LINE, { size: SIZE, fill: "ink", bold: true }));
  return { width, height: 12 + lines.length * LINE, marks, points: [] };
}
