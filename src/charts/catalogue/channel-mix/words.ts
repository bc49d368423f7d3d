import { defineWords } from "../../../locale/define-words";

/** What this chart says. Places in braces are filled by the pane with texts and by the sheet with parts of a formula. */
export const WORDS = defineWords({
  en: {
    name: (measure: string) => `Mix of ${measure.toLowerCase()}`,
    period: "Period",
    shareOf: (name: string) => `${name}, share`,
    up: "{name} gains {points} points of {measure}, from {before} to {after}",
    down: "{name} loses {points} points of {measure}, from {before} to {after}",
    still: "The mix of {measure} hardly changed",
    none: "Shares of {measure} cannot be compared",
    measure: (name: string) => name.toLowerCase(),
    sentence: (from: string, to: string, moves: string) => `${to} against ${from}: ${moves}.`,
    move: (name: string, points: string) => `${name} ${points}`,
    unfinished: "The last period is unfinished and not compared.",
  },
  "zh-CN": {
    name: (measure: string) => `${measure}结构`,
    period: "时间",
    shareOf: (name: string) => `${name}占比`,
    up: "{name}的{measure}占比升 {points} 个百分点（{before} → {after}）",
    down: "{name}的{measure}占比降 {points} 个百分点（{before} → {after}）",
    still: "{measure}结构基本没变",
    none: "{measure}的占比无法比较",
    measure: (name: string) => name,
    sentence: (from: string, to: string, moves: string) => `${to}对比${from}：${moves}。`,
    move: (name: string, points: string) => `${name} ${points}`,
    unfinished: "最后一期还没结束，不参与对比。",
  },
});
