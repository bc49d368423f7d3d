import type { Lang } from "../../../core/lang";
import { fill } from "../../format/fill";
import { ratioText } from "../../format/ratio";
import type { ChannelPerformance } from "./data";
import { WORDS } from "./words";

interface Finding {
  /** The sentence with places, for a formula that stays true. */
  readonly template: string;
  readonly title: string;
}

/** How many earn, against which line, and who does best; without a line, the best and the worst. */
export function findingOf({ bars, breakEven: { line }, of }: ChannelPerformance, lang: Lang): Finding {
  const named = bars.filter((bar) => bar.name !== null);
  const best = named[0],
    worst = named.at(-1);
  if (!best || !worst) return { template: WORDS[lang].name, title: WORDS[lang].name };
  const alone = named.length === 1;
  const template =
    line !== null
      ? WORDS[lang].channelTitle(of, bars.length)
      : alone
        ? WORDS[lang].channelTitleNoMarginAlone
        : WORDS[lang].channelTitleNoMargin;
  // A single name is above the line or below it.
  const said = line !== null && alone ? WORDS[lang].channelTitleAlone(best.verdict !== "loses") : template;
  return {
    template,
    title: fill(line !== null && !alone ? WORDS[lang].channelTitle(of, named.length) : said, {
      count: String(named.length),
      above: String(named.filter(({ verdict }) => verdict !== "loses").length),
      line: ratioText(line),
      best: best.name ?? "",
      roi: ratioText(best.roi),
      worst: worst.name ?? "",
      worstRoi: ratioText(worst.roi),
    }),
  };
}
