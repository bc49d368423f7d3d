import type { Lang } from "../../../core/lang";
import type { Group } from "../../../analysis/query";
import { defineWords } from "../../../locale/define-words";
import { SHARE } from "../../../metrics/comparison";
import { PROFIT_AT_LINE } from "../../../metrics/unit-economics";
import { valueOf } from "../../../metrics/value";
import { verdictOf } from "../../../metrics/verdict";
import type { Asked } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { percentText, ratioText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { NOTHING, type Finding, type Refusal, type Rule } from "../../finding";

const KEY = "loses-money";
/** With so many conversions, or so much of the spend, an ROI is more than chance or small change. */
const LEAST_CONVERSIONS = 30;
const LEAST_SHARE = 0.05;
const RESULTS = ["orders", "conversions", "signUps"] as const;
const NAMED = 3;

const WORDS = defineWords({
  en: {
    loses: (name: string, share: string, roi: string, line: string, lost: string) =>
      `${name} took ${share} of spend at ROI ${roi}, below break-even ${line}: ${lost} lost after ads`,
    tooFew: (names: string, conversions: number, share: string) =>
      `Below break-even, but too few to judge (under ${conversions} conversions and ${share} of spend): ${names}`,
    why: (revenue: string, line: string, spend: string, profit: string) =>
      `Revenue ÷ break-even ROI − spend: ${revenue} ÷ ${line} − ${spend} = ${profit}. Said below zero, with at least ${LEAST_CONVERSIONS} conversions or ${percentText(LEAST_SHARE)} of spend.`,
    noLine: "Enter the gross margin to see who loses money",
  },
  "zh-CN": {
    loses: (name: string, share: string, roi: string, line: string, lost: string) =>
      `${name}花了 ${share}，ROI ${roi}，低于保本线 ${line}，扣掉广告费亏了 ${lost}`,
    tooFew: (names: string, conversions: number, share: string) =>
      `${names}低于保本线，但转化不到 ${conversions} 个、花费不到 ${share}，数据太少，先不下结论`,
    why: (revenue: string, line: string, spend: string, profit: string) =>
      `成交金额 ÷ 保本 ROI − 花费：${revenue} ÷ ${line} − ${spend} = ${profit}。转化满 ${LEAST_CONVERSIONS} 个或花费占 ${percentText(LEAST_SHARE)} 以上、结果为负才会提示。`,
    noLine: "填上毛利率，才看得出谁在亏钱",
  },
});

/** Names whose revenue does not pay for their ads, by more than a few conversions can tell. */
export const losesMoney: Rule = (asked, lang) => {
  const { names, measures } = asked.facts;
  const { line } = asked.breakEven;
  if (names === null || !measures.includes("spend") || !measures.includes("revenue")) return NOTHING;
  if (line === null) return { findings: [], refusals: [{ key: KEY, text: WORDS[lang].noLine }] };
  const { groups, counted } = asked.ask({ measures: ["spend", "revenue"], ratio: "roi", by: names });
  const whole = counted.sums.spend ?? 0;
  const conversions = conversionsOf(asked);
  const losing = groups
    .filter(({ value }) => verdictOf(value, line) === "loses")
    .map((group) => ({ group, share: valueOf(SHARE, { part: group.sums.spend ?? null, whole }) ?? 0 }));
  const enough = ({ group, share }: (typeof losing)[number]): boolean =>
    share >= LEAST_SHARE || (conversions.get(group.name ?? "") ?? 0) >= LEAST_CONVERSIONS;
  return {
    findings: losing.filter(enough).map(({ group, share }): Finding => {
      const [spend, revenue, name] = [group.sums.spend ?? 0, group.sums.revenue ?? 0, group.name ?? ""];
      const profit = valueOf(PROFIT_AT_LINE, { revenue, spend, breakevenRoi: line }) ?? 0;
      const short = (value: number): string => compactNumber(value, lang);
      return {
        key: KEY,
        text: WORDS[lang].loses(name, percentText(share), ratioText(group.value), ratioText(line), short(-profit)),
        why: WORDS[lang].why(short(revenue), ratioText(line), short(spend), short(profit)),
        values: { name, spend, revenue, roi: group.value, break_even: line, profit_after_ads: profit, share },
        rows: group.rows,
        size: valueOf(SHARE, { part: -profit, whole }) ?? 0,
      };
    }),
    refusals: tooFew(
      losing.filter((one) => !enough(one)).map(({ group }) => group),
      lang,
    ),
  };
};

/** Conversions of each name, by the first measure that counts them. */
function conversionsOf({ facts, ask }: Asked): ReadonlyMap<string, number> {
  const measure = RESULTS.find((one) => facts.measures.includes(one));
  if (measure === undefined || facts.names === null) return new Map();
  return new Map(ask({ measures: [measure], by: facts.names }).groups.map(({ name, value }) => [name ?? "", value ?? 0]));
}

function tooFew(groups: readonly Group[], lang: Lang): readonly Refusal[] {
  if (groups.length === 0) return [];
  const names = CHART_WORDS[lang].listOf(
    groups.slice(0, NAMED).map(({ name }) => name ?? ""),
    Math.max(0, groups.length - NAMED),
  );
  return [{ key: KEY, text: WORDS[lang].tooFew(names, LEAST_CONVERSIONS, percentText(LEAST_SHARE)) }];
}
