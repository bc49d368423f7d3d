import type { Lang } from "../../../core/lang";
import { fill } from "../../format/fill";
import { ratioText } from "../../format/ratio";
import type { ChannelPerformance } from "./data";
import { WORDS } from "./words";

interface Finding {
  /** The sentence with places, for a formula that stays true. */
  readonly template: string;
  readonly title: string;
  /** Of a single name: what is said above the line and below it. */
  readonly onLine?: { readonly above: string; readonly below: string };
}

/** How many earn, against which line, and who does best; without a line, the best and the worst. */
export function findingOf({ bars, breakEven: { line }, of }: ChannelPerformance, lang: Lang): Finding {
  const named = bars.filter((bar) => bar.name !== null);
  const best = named[0],
    worst = named.at(-1);
  if (!best || !worst) return { template: WORDS[lang].name, title: WORDS[lang].name };
  const alone = named.length === 1;
  const words = WORDS[lang];
  const onLine = { above: words.channelTitleAlone(true), below: words.channelTitleAlone(false) };
  // A single name is above the line or below it.
  const template =
    line === null
      ? alone
        ? words.channelTitleNoMarginAlone
        : words.channelTitleNoMargin
      : alone
        ? onLine[best.verdict === "loses" ? "below" : "above"]
        : words.channelTitle(of, named.length);
  return {
    template,
    ...(alone && line !== null && { onLine }),
    title: fill(template, {
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
