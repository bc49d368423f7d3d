import type { Lang } from "../../../core/lang";
import { CHART_WORDS } from "../../words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { percentText, ratioText } from "../../format/ratio";
import { findingOf } from "./finding";
import type { ChannelBar, ChannelPerformance } from "./data";
import { WORDS } from "./words";

/** Names said in one sentence before "and others". */
const SAID_NAMES = 3;
/** The columns up to the verdict, which is a word. */
const NUMBERS = 6;

export function words(data: ChannelPerformance, lang: Lang): ChartWords {
  const text = CHART_WORDS[lang];
  const nameOf = (bar: ChannelBar) => bar.name ?? text.rest;
  const list = (names: readonly string[]) => text.listOf(names.slice(0, SAID_NAMES), Math.max(0, names.length - SAID_NAMES));
  const { total } = data;
  const losing = data.bars.filter(({ verdict }) => verdict === "loses");
  const lost = valueOf(SHARE, { part: losing.reduce((sum, { spend }) => sum + spend, 0), whole: total.spend });
  const sentences = [
    WORDS[lang].channelSentence(compactNumber(total.spend, lang), compactNumber(total.revenue, lang), ratioText(total.roi)),
    ...(losing.length > 0 ? [WORDS[lang].channelLosing(list(losing.map(nameOf)), percentText(lost))] : []),
    ...(data.leftOut > 0 ? [WORDS[lang].channelLeftOut(data.leftOut)] : []),
    ...(data.without.length > 0 ? [WORDS[lang].channelWithout(list(data.without))] : []),
  ];
  const verdicts = data.breakEven.line !== null;
  const headers = [
    text.name[data.of],
    text.measures.spend,
    text.measures.revenue,
    text.roi,
    WORDS[lang].share,
    WORDS[lang].revenueShare,
    ...(verdicts ? [text.verdict] : []),
  ];
  return {
    title: findingOf(data, lang).title,
    sentence: sentences.join(text.symbols.space),
    table: {
      columns: headers.map((header, index) => ({ header, numeric: index > 0 && index < NUMBERS })),
      rows: data.bars.map((bar) => [
        nameOf(bar),
        compactNumber(bar.spend, lang),
        compactNumber(bar.revenue, lang),
        ratioText(bar.roi),
        percentText(bar.spendShare),
        percentText(bar.revenueShare),
        ...(bar.verdict === null ? [] : [text.verdicts[bar.verdict]]),
      ]),
    },
  };
}
