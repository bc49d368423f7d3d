import { rfmRule, type RfmSegment } from "./rfm-rule";

/** The segment of three scores from 1 to 5; "Others" where no rule matches. */
export const rfmSegment = (recency: number, frequency: number, monetary: number): RfmSegment =>
  rfmRule(recency, frequency, monetary)?.[0] ?? "Others";
