import type { CellValue } from "../../src/core/cell";
import type { Lang } from "../../src/core/lang";
import {
  cohortsOfNames,
  events,
  manyCohorts,
  orderLog,
  readyTable,
  stepsByName,
  oneStepRow,
  twoVersions,
  threeVersions,
  offPlan,
} from "./log-tables";

type Table = readonly (readonly CellValue[])[];

/** 1 February 2026, a Sunday. */
const FEBRUARY = 46_054;

const DAY_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Revenue", "Target"],
  "zh-CN": ["日期", "成交金额", "目标"],
};

/** A month and half of the next, busier at weekends, with a target for each month at its first day. */
function twoMonths(lang: Lang): Table {
  const days = Array.from({ length: 28 + 18 }, (_, at) => {
    const weekday = at % 7;
    const value = (weekday === 0 || weekday === 6 ? 15_800 : 9_400) + ((at * 37) % 11) * 120;
    return [FEBRUARY + at, value, at === 0 ? 310_000 : at === 28 ? 390_000 : null];
  });
  return [DAY_HEADERS[lang], ...days];
}

const ACTIVITY_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Campaign", "Spend", "Revenue"],
  "zh-CN": ["日期", "活动", "花费", "成交金额"],
};
const ACTIVITY: Readonly<Record<Lang, string>> = { en: "Spring sale", "zh-CN": "女王节" };

/** Four usual weeks, a sale of a week, and ten days that sell less. */
function sale(lang: Lang): Table {
  const days = Array.from({ length: 28 + 7 + 10 }, (_, at) => {
    const weekday = at % 7;
    const usual = (weekday === 0 || weekday === 6 ? 15_800 : 9_400) + ((at * 37) % 11) * 120;
    const [during, after] = [at >= 28 && at < 35, at >= 35];
    return [FEBRUARY + at, during ? ACTIVITY[lang] : null, during ? 5_200 : 1_900, Math.round(usual * (during ? 1.6 : after ? 0.85 : 1))];
  });
  return [ACTIVITY_HEADERS[lang], ...days];
}

const VISIT_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Channel", "Visits", "Orders", "Revenue"],
  "zh-CN": ["日期", "渠道", "访问量", "订单数", "成交金额"],
};
const VISIT_NAMES: Readonly<Record<Lang, readonly string[]>> = { en: ["Search ads", "Email"], "zh-CN": ["抖音", "社群"] };

/** Four whole weeks from Monday, 2 February 2026, of two channels; in the last one fewer come, and those who buy spend more. */
function visits(lang: Lang): Table {
  const days = Array.from({ length: 28 }, (_, at) => {
    const fewer = at >= 21 ? 0.7 : 1;
    return VISIT_NAMES[lang].map((name, index) => {
      const came = Math.round((index === 0 ? 1_000 : 400) * fewer);
      const orders = Math.round(came * (index === 0 ? 0.02 : 0.05));
      return [FEBRUARY + 1 + at, name, came, orders, orders * (at >= 21 ? 110 : 100)];
    });
  });
  return [VISIT_HEADERS[lang], ...days.flat()];
}

/** Tables of the kinds that single charts are about, beside those that all charts are drawn of. */
export const OWN_TABLES: Readonly<Record<string, Readonly<Record<string, (lang: Lang) => Table>>>> = {
  "ab-result": { "two versions": twoVersions, "three versions": threeVersions, "off plan": offPlan },
  "activity-effect": { "a sale": sale },
  "calendar-heatmap": { "a sale": sale },
  "cohort-heatmap": { "a log": orderLog, "a table of cohorts": readyTable, "many cohorts": manyCohorts },
  "driver-waterfall": { visits },
  funnel: { "steps of columns": stepsByName, "a log of events": events, "one row of steps": oneStepRow },
  pacing: { "two months": twoMonths },
  "retention-curves": { "a log": orderLog, "a table of cohorts": readyTable, "long names": cohortsOfNames },
};
