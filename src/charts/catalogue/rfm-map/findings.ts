import type { Lang } from "../../../core/lang";
import { SHARE } from "../../../metrics/comparison";
import { RFM_SEGMENT_WORDS } from "../../../metrics/rfm-segment-words";
import { valueOf } from "../../../metrics/value";
import type { RfmSegment } from "../../../core/segmentation/rfm-rule";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { dateText } from "../../format/date-text";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { BINS, type RfmGroup, type RfmMap } from "./data";
import { WORDS } from "./words";

/** So many segments are told after the first. */
const TOLD = 2;

export const segmentName = (segment: RfmSegment, lang: Lang): string => RFM_SEGMENT_WORDS[segment][lang];

export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? valueOf(SHARE, { part, whole }) : null);

export function titleOf({ segments: [first], customers, spend }: RfmMap, lang: Lang): string {
  const said = WORDS[lang];
  if (!first) return said.none(customers, BINS);
  return said.title(
    segmentName(first.segment, lang),
    percentText(shareOf(first.customers, customers)),
    percentText(shareOf(first.spend, spend)),
  );
}

export function words(data: RfmMap, lang: Lang): ChartWords {
  const said = WORDS[lang];
  const { list, space } = CHART_WORDS[lang].symbols;
  const [, ...others] = data.segments;
  const part = ({ segment, customers, spend }: RfmGroup): string =>
    said.part(segmentName(segment, lang), customers, percentText(shareOf(spend, data.spend)));
  return {
    title: titleOf(data, lang),
    sentence: [
      ...(data.asOf === null ? [] : [said.sentence(data.customers, compactNumber(data.spend, lang), dateText(data.asOf, lang))]),
      ...(others.length === 0 ? [] : [said.others(others.slice(0, TOLD).map(part).join(list)), said.method]),
    ].join(space),
    table: {
      columns: [
        { key: "recency", header: said.recency, unit: "count" },
        { key: "frequency", header: said.frequency, unit: "count" },
        { key: "customers", header: said.customers, unit: "count" },
        { key: "spend", header: said.spend, unit: "amount" },
        { key: "share", header: said.share, unit: "share" },
        { key: "segment", header: said.segment, unit: "text" },
        { key: "segments", header: said.segments, unit: "text" },
      ],
      rows: data.cells.map(({ recency, frequency, customers, spend, segments }) => [
        recency,
        frequency,
        customers,
        spend,
        shareOf(spend, data.spend),
        segments[0] ? { value: segments[0].segment, text: segmentName(segments[0].segment, lang) } : "",
        {
          value: segments.map((one) => `${one.segment} ${one.customers}`).join(", "),
          text: segments.map((one) => `${segmentName(one.segment, lang)} ${one.customers}`).join(list),
        },
      ]),
    },
  };
}
