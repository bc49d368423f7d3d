import type { NameRole } from "../../../analysis/name-role";
import { COUNTED_EN, COUNTED_ZH } from "../../counted-names";
import { defineWords } from "../../../locale/define-words";

/** What this chart says. Places in braces are filled by the pane with texts and by the sheet with parts of a formula. */
export const WORDS = defineWords({
  en: {
    name: "Channel ROI",
    share: "Share of spend",
    revenueShare: "Share of revenue",
    channelTitle: (of: NameRole, count: number) =>
      `{above} of {count} ${COUNTED_EN[of][count === 1 ? 0 : 1]} above break-even {line}; {best} leads with {roi}`,
    channelTitleAlone: (above: boolean) => `{best} returns {roi}, ${above ? "above" : "below"} break-even {line}`,
    channelTitleNoMargin: "{best} returns most, {roi}; {worst} least, {worstRoi}",
    channelTitleNoMarginAlone: "{best} returns {roi} for every 1 spent",
    channelLosing: (names: string, share: string) => `Below break-even: ${names}, with ${share} of spend.`,
  },
  "zh-CN": {
    name: "渠道 ROI",
    share: "花费占比",
    revenueShare: "成交占比",
    channelTitle: (of: NameRole) => `{count} ${COUNTED_ZH[of]}中 {above} 个高于保本线 {line}，{best}最高 {roi}`,
    channelTitleAlone: (above: boolean) => `{best} ROI {roi}，${above ? "高于" : "低于"}保本线 {line}`,
    channelTitleNoMargin: "{best} ROI 最高 {roi}，{worst}最低 {worstRoi}",
    channelTitleNoMarginAlone: "{best}每花 1 元带来 {roi} 元成交",
    channelLosing: (names: string, share: string) => `低于保本线的有${names}，占花费的 ${share}。`,
  },
});
