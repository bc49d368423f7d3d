import { defineWords } from "../../../locale/define-words";

/** What this chart says. Places in braces are filled by the pane with texts and by the sheet with parts of a formula. */
export const WORDS = defineWords({
  en: {
    name: "Spend and return",
    loses: "loses money",
    profit: "Profit after ads",
    earns: "{profit} left after ads on {spend} spent",
    best: "; {best} earns most, {bestProfit}",
    lost: "{profit} lost after ads on {spend} spent",
    worst: "; {worst} loses most, {worstProfit}",
    titleNoLine: "{first} takes {share} of spend at ROI {roi}",
    losing: (names: string, lost: string) => `Below break-even: ${names}, ${lost} lost.`,
  },
  "zh-CN": {
    name: "投入与回报",
    loses: "亏损区",
    profit: "推广后利润",
    earns: "花 {spend}，扣掉广告费还赚 {profit}",
    best: "，{best}赚得最多：{bestProfit}",
    lost: "花 {spend}，扣掉广告费亏了 {profit}",
    worst: "，{worst}亏得最多：{worstProfit}",
    titleNoLine: "{first}占花费的 {share}，ROI {roi}",
    losing: (names: string, lost: string) => `低于保本线的有${names}，共亏 ${lost}。`,
  },
});
