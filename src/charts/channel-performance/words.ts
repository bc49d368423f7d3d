import type { Lang } from "../../core/lang";
import { CHART_WORDS } from "../../locale/charts";
import { SHARE } from "../../metrics/comparison";
import { valueOf } from "../../metrics/value";
import type { ChartWords } from "../define";
import { compactNumber } from "../format/compact-number";
import { percentText, ratioText } from "../format/ratio";
import type { ChannelBar, ChannelPerformance } from "./transform";

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
    text.channelSentence(compactNumber(total.spend, lang), compactNumber(total.revenue, lang), ratioText(total.roi)),
    ...(losing.length > 0 ? [text.channelLosing(list(losing.map(nameOf)), percentText(lost))] : []),
    ...(data.leftOut > 0 ? [text.channelLeftOut(data.leftOut)] : []),
    ...(data.without.length > 0 ? [text.channelWithout(list(data.without))] : []),
  ];
  const verdicts = data.breakEven.line !== null;
  const headers = [
    text.name[data.of], text.measures.spend, text.measures.revenue, text.roi, text.share, text.revenueShare, ...(verdicts ? [text.verdict] : []),
  ];
  return {
    title: titleOf(data, lang), sentence: sentences.join(lang === "en" ? " " : ""),
    table: {
      columns: headers.map((header, index) => ({ header, numeric: index > 0 && index < NUMBERS })),
      rows: data.bars.map((bar) => [
        nameOf(bar), compactNumber(bar.spend, lang), compactNumber(bar.revenue, lang), ratioText(bar.roi),
        percentText(bar.spendShare), percentText(bar.revenueShare), ...(bar.verdict === null ? [] : [text.verdicts[bar.verdict]]),
      ]),
    },
  };
}

function titleOf({ bars, breakEven: { line }, of }: ChannelPerformance, lang: Lang): string {
  const text = CHART_WORDS[lang];
  const named = bars.filter((bar) => bar.name !== null);
  const best = named[0], worst = named.at(-1);
  if (!best || !worst) return text.charts["channel-performance"];
  const [name, roi] = [best.name ?? "", ratioText(best.roi)];
  if (line === null) return named.length === 1 ? text.channelTitleNoMarginAlone(name, roi) : text.channelTitleNoMargin(name, roi, worst.name ?? "", ratioText(worst.roi));
  if (named.length === 1) return text.channelTitleAlone(name, roi, best.verdict !== "loses", ratioText(line));
  return text.channelTitle(of, named.length, named.filter(({ verdict }) => verdict !== "loses").length, ratioText(line), name, roi);
}
