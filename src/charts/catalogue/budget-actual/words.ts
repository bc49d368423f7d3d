import { defineWords } from "../../../locale/define-words";

/** What this chart says. */
export const WORDS = defineWords({
  en: {
    days: { plan_from: "Plan from", plan_to: "Plan to", as_of: "As of" },
    daysHint: "Blank: the months of the rows, up to their last day.",
    line: "Line",
    planned: "Plan",
    actual: "Actual",
    committed: "Committed",
    forecast: "Forecast",
    runRate: "Forecast at this pace",
    used: "Of plan",
    gap: "Left",
    elapsed: "Time gone",
    legendCommitted: "Committed",
    legendForecast: "Forecast",
    noPlan: "no plan",
    title: (measure: string, share: string) => `${measure}: ${share} of the plan; no line is over`,
    titleOver: (measure: string, share: string, over: string, all: string, most: string) =>
      `${measure}: ${share} of the plan; ${over} of ${all} over, most of all ${most}`,
    titleGood: (measure: string, share: string, reached: string, all: string) =>
      `${measure}: ${share} of the plan; ${reached} of ${all} reached it`,
    sentence: (actual: string, planned: string, committed: string) => `${actual} of ${planned}${committed}.`,
    andCommitted: (committed: string) => `, ${committed} more signed for`,
    time: (elapsed: string, day: string) => `${elapsed} of the time is gone by ${day}.`,
    forecastStated: (forecast: string, share: string) => `The forecast is ${forecast}, ${share} of the plan.`,
    forecastPace: (forecast: string, share: string) => `At this pace it comes to ${forecast}, ${share} of the plan.`,
    unplanned: (names: string) => `Without a plan, and not drawn: ${names}.`,
    overBudget: (name: string, used: string, planned: string, over: string, share: string) =>
      `${name}: ${used} spent or signed for, of ${planned} planned; that is ${over} (${share}) over`,
    refusal: (names: string) => `Spent without a plan to hold it against: ${names}`,
  },
  "zh-CN": {
    days: { plan_from: "计划开始", plan_to: "计划结束", as_of: "截至" },
    daysHint: "留空则按数据所在的月份，截至最后一天。",
    line: "项目",
    planned: "计划",
    actual: "实际",
    committed: "已签未付",
    forecast: "预测",
    runRate: "按目前进度预测",
    used: "完成度",
    gap: "剩余",
    elapsed: "时间进度",
    legendCommitted: "已签未付",
    legendForecast: "预测",
    noPlan: "没有计划",
    title: (measure: string, share: string) => `${measure}完成计划的 ${share}，没有超支的项目`,
    titleOver: (measure: string, share: string, over: string, all: string, most: string) =>
      `${measure}完成计划的 ${share}，${all} 项里有 ${over} 项超支，${most}超得最多`,
    titleGood: (measure: string, share: string, reached: string, all: string) =>
      `${measure}完成计划的 ${share}，${all} 项里有 ${reached} 项达成`,
    sentence: (actual: string, planned: string, committed: string) => `计划 ${planned}，实际 ${actual}${committed}。`,
    andCommitted: (committed: string) => `，另有 ${committed} 已签未付`,
    time: (elapsed: string, day: string) => `截至${day}，时间过了 ${elapsed}。`,
    forecastStated: (forecast: string, share: string) => `预测 ${forecast}，为计划的 ${share}。`,
    forecastPace: (forecast: string, share: string) => `按目前进度会到 ${forecast}，为计划的 ${share}。`,
    unplanned: (names: string) => `没有计划、未画出：${names}。`,
    overBudget: (name: string, used: string, planned: string, over: string, share: string) =>
      `${name}已花和已签共 ${used}，计划只有 ${planned}，超出 ${over}（${share}）`,
    refusal: (names: string) => `有花费但没有计划，无法比较：${names}`,
  },
});
