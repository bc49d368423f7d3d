import type { Lang } from "../../../core/lang";
import { CHART_WORDS } from "../../words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { ChartTable, ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { percentText, ratioText } from "../../format/ratio";
import { findingOf } from "./finding";
import type { ChannelBar, ChannelPerformance } from "./data";
import { EARNINGS_WORDS } from "../../earnings-words";
import { WORDS } from "./words";

/** Names said in one sentence before "and others". */
const SAID_NAMES = 3;

export function words(data: ChannelPerformance, lang: Lang): ChartWords {
  const text = CHART_WORDS[lang];
  const nameOf = (bar: ChannelBar) => bar.name ?? text.rest;
  const list = (names: readonly string[]) => text.listOf(names.slice(0, SAID_NAMES), Math.max(0, names.length - SAID_NAMES));
  const { total } = data;
  const losing = data.bars.filter(({ verdict }) => verdict === "loses");
  const lost = valueOf(SHARE, { part: losing.reduce((sum, { spend }) => sum + spend, 0), whole: total.spend });
  const sentences = [
    EARNINGS_WORDS[lang].sentence(compactNumber(total.spend, lang), compactNumber(total.revenue, lang), ratioText(total.roi)),
    ...(losing.length > 0 ? [WORDS[lang].channelLosing(list(losing.map(nameOf)), percentText(lost))] : []),
    ...(data.leftOut > 0 ? [EARNINGS_WORDS[lang].leftOut(data.leftOut)] : []),
    ...(data.without.length > 0 ? [EARNINGS_WORDS[lang].without(list(data.without))] : []),
  ];
  const columns: ChartTable["columns"] = [
    { key: "name", header: text.name[data.of], unit: "text" },
    { key: "spend", header: text.measures.spend, unit: "amount" },
    { key: "revenue", header: text.measures.revenue, unit: "amount" },
    { key: "roi", header: text.roi, unit: "ratio" },
    { key: "spend_share", header: WORDS[lang].share, unit: "share" },
    { key: "revenue_share", header: WORDS[lang].revenueShare, unit: "share" },
    ...(data.breakEven.line === null ? [] : ([{ key: "verdict", header: text.verdict, unit: "text" }] as const)),
  ];
  return {
    title: findingOf(data, lang).title,
    sentence: sentences.join(text.symbols.space),
    table: {
      columns,
      rows: data.bars.map((bar) => [
        nameOf(bar),
        bar.spend,
        bar.revenue,
        bar.roi,
        bar.spendShare,
        bar.revenueShare,
        ...(bar.verdict === null ? [] : [{ value: bar.verdict, text: text.verdicts[bar.verdict] }]),
      ]),
    },
  };
}
