import type { Lang } from "../../../core/lang";
import type { ChartTable, ChartWords } from "../../define";
import type { Earner, Earnings } from "../../earnings";
import { compactNumber } from "../../format/compact-number";
import { fill } from "../../format/fill";
import { percentText, ratioText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { EARNINGS_WORDS } from "../../earnings-words";
import { WORDS } from "./words";

/** Names said in one sentence before "and others". */
const SAID_NAMES = 3;

export const nameOf = ({ name }: Earner, lang: Lang): string => name ?? CHART_WORDS[lang].rest;

export function words(data: Earnings, lang: Lang): ChartWords {
  const text = CHART_WORDS[lang];
  const said = WORDS[lang];
  const { total, earners, breakEven } = data;
  const list = (names: readonly string[]) => text.listOf(names.slice(0, SAID_NAMES), Math.max(0, names.length - SAID_NAMES));
  const losing = earners.filter(({ verdict }) => verdict === "loses");
  const lost = losing.reduce((sum, { profit }) => sum - (profit ?? 0), 0);
  const columns: ChartTable["columns"] = [
    { key: "name", header: text.name[data.of], unit: "text" },
    { key: "spend", header: text.measures.spend, unit: "amount" },
    { key: "revenue", header: text.measures.revenue, unit: "amount" },
    { key: "roi", header: text.roi, unit: "ratio" },
    { key: "break_even", header: text.breakEven, unit: "ratio" },
    { key: "profit_after_ads", header: said.profit, unit: "amount" },
  ];
  return {
    title: titleOf(data, lang),
    sentence: [
      EARNINGS_WORDS[lang].sentence(compactNumber(total.spend, lang), compactNumber(total.revenue, lang), ratioText(total.roi)),
      ...(losing.length > 0 ? [said.losing(list(losing.map((one) => nameOf(one, lang))), compactNumber(lost, lang))] : []),
      ...(data.leftOut > 0 ? [EARNINGS_WORDS[lang].leftOut(data.leftOut)] : []),
      ...(data.without.length > 0 ? [EARNINGS_WORDS[lang].without(list(data.without))] : []),
    ].join(text.symbols.space),
    table: {
      columns,
      rows: earners.map((one) => [nameOf(one, lang), one.spend, one.revenue, one.roi, breakEven.line, one.profit]),
    },
  };
}

/** What is left after ads and who brings or costs most of it; without a line, who spends most. */
export function titleOf({ earners, total }: Earnings, lang: Lang): string {
  const said = WORDS[lang];
  const named = earners.filter(({ name }) => name !== null);
  const [first] = named;
  if (!first) return said.name;
  if (total.profit === null)
    return fill(said.titleNoLine, { first: nameOf(first, lang), share: percentText(first.spendShare), roi: ratioText(first.roi) });
  const byProfit = [...named].sort((a, b) => (b.profit ?? 0) - (a.profit ?? 0));
  const [best, worst] = [byProfit[0] ?? first, byProfit.at(-1) ?? first];
  const money = (value: number | null): string => compactNumber(Math.abs(value ?? 0), lang);
  const texts = {
    profit: money(total.profit),
    spend: money(total.spend),
    best: nameOf(best, lang),
    bestProfit: money(best.profit),
    worst: nameOf(worst, lang),
    worstProfit: money(worst.profit),
  };
  // What was gathered may decide the sum: who is named then neither earns nor loses most of it.
  if (total.profit < 0) return fill(`${said.lost}${(worst.profit ?? 0) < 0 ? said.worst : ""}`, texts);
  return fill(`${said.earns}${(best.profit ?? 0) > 0 ? said.best : ""}`, texts);
}
