import type { RfmSegment } from "../../../core/segmentation/rfm-rule";
import { defineWords } from "../../../locale/define-words";
import { NOTHING, type Finding, type Rule } from "../../finding";
import { compactNumber } from "../../format/compact-number";
import { percentText } from "../../format/ratio";
import { BINS, data as mapOf, query } from "./data";
import { segmentName, shareOf } from "./findings";
import { WORDS } from "./words";

const KEY = "slipping-away";
/** Segments that spent much and have not bought for long. */
const SLIPPING: readonly RfmSegment[] = ["Can't Lose Them", "At Risk"];
/** A tenth of all spend is worth a word. */
const LEAST = 0.1;

const WHY = defineWords({
  en: {
    why: (spend: string, all: string, share: string) =>
      `${spend} ÷ ${all} = ${share} of all spend. Said from ${percentText(LEAST)} on, for customers who score high on how often and how much they bought and low on how lately. Whether they are gone nobody can tell.`,
  },
  "zh-CN": {
    why: (spend: string, all: string, share: string) =>
      `${spend} ÷ ${all} = ${share}。买得多、买得勤却很久没来，花费占到 ${percentText(LEAST)} 才会提示；是否真的流失，数据看不出来。`,
  },
});

/** Customers who spent much, have not bought for long, and hold a tenth of all spend or more. Whether they are gone nobody can tell. */
export const slippingAway: Rule = (asked, lang) => {
  if (asked.log() === null || !asked.facts.measures.includes("revenue")) return NOTHING;
  const data = mapOf(asked.ask(query()), asked);
  if (data.cells.length === 0) return { findings: [], refusals: [{ key: KEY, text: WORDS[lang].tooFew(data.customers, BINS) }] };
  return {
    findings: data.segments.flatMap(({ segment, customers, spend }): readonly Finding[] => {
      const share = shareOf(spend, data.spend) ?? 0;
      if (!SLIPPING.includes(segment) || share < LEAST) return [];
      const text = WORDS[lang].slipping(segmentName(segment, lang), customers, percentText(share), compactNumber(spend, lang));
      const why = WHY[lang].why(compactNumber(spend, lang), compactNumber(data.spend, lang), percentText(share));
      return [{ key: KEY, text, why, values: { segment, customers, spend, share }, rows: data.rowsOf(segment), size: share }];
    }),
    refusals: [],
  };
};
