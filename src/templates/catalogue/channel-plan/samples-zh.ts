import type { SampleRows } from "../../../plan/structure/words";

/** A cold-brew brand in its summer campaign: six channels, four weeks, two of them over. */
// prettier-ignore
export const SAMPLES_ZH = {
  channels: [
    ["巨量千川", "付费投放", 45000, 36, 0.03, 0.06, 0.024, null, 0.75, "投放", 23800, 455, 74600, 352],
    ["小红书聚光", "内容种草", 30000, 27, 0.03, 0.05, 0.015, null, 0.8, "新媒体", 14600, 205, 33900, 168],
    ["淘宝万相台", "搜索", 25000, 60, 0.04, 0.07, 0.04, null, 0.55, "投放", 12900, 372, 62100, 204],
    ["微信朋友圈", "付费投放", 15000, 36, 0.02, 0.05, 0.02, null, 0.82, "投放", 7300, 70, 11500, 58],
    ["私域社群", "自有私域", 10000, 20, 0.025, 0.04, 0.05, null, 0.3, "社群", 3600, 230, 39400, 66],
    ["线下快闪", "线下", 5000, 60, 0.03, 0.1, 0.05, null, 0.85, "门店", 2600, 61, 9900, 52],
  ],
  weeks: [
    [0.2, 25900, 86300],
    [0.3, 38900, 145100],
    [0.35, null, null],
    [0.15, null, null],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
