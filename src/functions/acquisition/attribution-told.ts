import { journeyTotals } from "../../core/acquisition/attribution/journey-totals";
import { markovCredits } from "../../core/acquisition/attribution/markov-credits";
import type { Journeys } from "../../core/acquisition/attribution/paths";
import type { Intermediate } from "../define";

/** What is told of the journeys that conversions were shared out over; `markov` adds what the chain of all paths says. */
export function attributionTold(journeys: Journeys, paths: number, markov: boolean): readonly Intermediate[] {
  const { conversions, nonConversions, touches } = journeyTotals(journeys);
  const everyone = conversions + nonConversions;
  return [
    { name: { en: "paths", "zh-CN": "路径条数" }, value: paths, unit: "count" },
    { name: { en: "channels on them", "zh-CN": "涉及的渠道数" }, value: journeys.channels.length, unit: "count" },
    { name: { en: "conversions of all paths", "zh-CN": "全部路径的转化数" }, value: conversions, unit: "count" },
    ...(conversions > 0
      ? [
          {
            name: { en: "touches before a conversion, on average", "zh-CN": "平均每次转化经过的触点数" },
            value: touches / conversions,
            unit: "number",
          } as const,
        ]
      : []),
    ...(markov && everyone > 0
      ? [
          {
            name: { en: "chance to convert, over all paths", "zh-CN": "全部路径的转化概率" },
            value: conversions / everyone,
            unit: "probability",
          } as const,
        ]
      : []),
    ...(markov
      ? [
          {
            name: { en: "sum of the removal effects", "zh-CN": "移除效应合计" },
            value: markovCredits(journeys).reduce((sum, { removalEffect }) => sum + removalEffect, 0),
            unit: "number",
          } as const,
        ]
      : []),
  ];
}
