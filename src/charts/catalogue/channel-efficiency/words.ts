import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. Places in braces are filled by the pane with texts and by the sheet with parts of a formula. */
export const WORDS = defineWords({
  en: {
    name: "Spend and return",
    breakEvenAt: (value: string) => `Break-even ${value}`,
    loses: "loses money",
    profit: "Profit after ads",
    earns: "{profit} left after ads on {spend} spent",
    best: "; {best} earns most, {bestProfit}",
    lost: "{profit} lost after ads on {spend} spent",
    worst: "; {worst} loses most, {worstProfit}",
    titleNoLine: "{first} takes {share} of spend at ROI {roi}",
    sentence: (spend: string, revenue: string, roi: string) => `Together ${spend} spent brought ${revenue}, an ROI of ${roi}.`,
    losing: (names: string, lost: string) => `Below break-even: ${names}, ${lost} lost.`,
    without: (names: string) => `No ROI without both spend and revenue: ${names}.`,
    leftOut: (rows: number) => `${plural(rows, "row", "rows")} with spend or revenue missing ${rows === 1 ? "is" : "are"} not counted.`,
  },
  "zh-CN": {
    name: "投入与回报",
    breakEvenAt: (value: string) => `保本线 ${value}`,
    loses: "亏损区",
    profit: "推广后利润",
    earns: "花 {spend}，扣掉广告费还赚 {profit}",
    best: "，{best}赚得最多：{bestProfit}",
    lost: "花 {spend}，扣掉广告费亏了 {profit}",
    worst: "，{worst}亏得最多：{worstProfit}",
    titleNoLine: "{first}占花费的 {share}，ROI {roi}",
    sentence: (spend: string, revenue: string, roi: string) => `合计花费 ${spend}，成交 ${revenue}，整体 ROI ${roi}。`,
    losing: (names: string, lost: string) => `低于保本线的有${names}，共亏 ${lost}。`,
    without: (names: string) => `缺花费或成交金额、算不出 ROI 的有${names}。`,
    leftOut: (rows: number) => `有 ${rows} 行缺花费或成交金额，没有计入。`,
  },
});
