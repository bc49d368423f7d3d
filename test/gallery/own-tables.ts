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

const PLAN_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Channel", "Budget", "Committed", "Spend", "Forecast"],
  "zh-CN": ["渠道", "预算", "已签未付", "花费", "全期预测"],
};
const PLAN_NAMES: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Search ads", "Social ads", "Trade fair with partners in the north", "Email", "Print"],
  "zh-CN": ["抖音", "小红书", "线下快闪与门店联合推广", "短信", "杂志"],
};

/** Lines that are over, on the way and hardly begun, one with what is signed for alone. */
function budgets(lang: Lang): Table {
  const rows = [
    [120_000, 20_000, 112_000, 138_000],
    [90_000, 10_000, 41_000, 84_000],
    [60_000, 55_000, 0, 60_000],
    [20_000, null, 9_500, 19_000],
    [15_000, null, -500, 12_000],
  ] as const;
  return [PLAN_HEADERS[lang], ...rows.map((row, at) => [PLAN_NAMES[lang][at] ?? "", ...row])];
}

const POST_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Published", "Format", "Page views", "Engagements", "Cost"],
  "zh-CN": ["发布时间", "内容形式", "阅读播放", "互动量", "成本"],
};
const FORMATS: Readonly<Record<Lang, readonly string[]>> = { en: ["Short video", "Article", "Live"], "zh-CN": ["短视频", "图文", "直播"] };

/** Twelve weeks of posts, of which videos on Fridays are seen most; lives are rare. */
function posts(lang: Lang): Table {
  const rows = Array.from({ length: 84 }, (_, at) => {
    const format = at % 11 === 5 ? 2 : at % 3 === 0 ? 1 : 0;
    const views = 4_000 + ((at * 53) % 17) * 90 + (at % 7 === 4 && format === 0 ? 6_500 : 0);
    return [
      FEBRUARY + 1 + at + (at % 2 === 0 ? 0.5 : 0.8125),
      FORMATS[lang][format] ?? "",
      views,
      Math.round(views * 0.04),
      300 + 120 * format,
    ];
  });
  return [POST_HEADERS[lang], ...rows];
}

const ORDER_HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Customer ID", "Revenue"],
  "zh-CN": ["下单时间", "客户ID", "成交金额"],
};

/** Orders of sixty customers over half a year: some buy often and lately, some spent much long ago. */
function orders(lang: Lang): Table {
  const rows = Array.from({ length: 60 }, (_, customer) =>
    Array.from({ length: 1 + ((customer * 7) % 6) }, (__, order) => [
      FEBRUARY + ((customer * 29 + order * 23) % 180),
      `C${String(customer + 1).padStart(3, "0")}`,
      80 + ((customer * 37 + order * 11) % 40) * 15,
    ]),
  ).flat();
  return [ORDER_HEADERS[lang], ...rows];
}

/** Tables of the kinds that single charts are about, beside those that all charts are drawn of. */
export const OWN_TABLES: Readonly<Record<string, Readonly<Record<string, (lang: Lang) => Table>>>> = {
  "ab-result": { "two versions": twoVersions, "three versions": threeVersions, "off plan": offPlan },
  "activity-effect": { "a sale": sale },
  "budget-actual": { budgets },
  "calendar-heatmap": { "a sale": sale },
  "cohort-heatmap": { "a log": orderLog, "a table of cohorts": readyTable, "many cohorts": manyCohorts },
  "content-slots": { posts },
  "driver-waterfall": { visits },
  funnel: { "steps of columns": stepsByName, "a log of events": events, "one row of steps": oneStepRow },
  pacing: { "two months": twoMonths },
  "retention-curves": { "a log": orderLog, "a table of cohorts": readyTable, "long names": cohortsOfNames },
  "rfm-map": { orders },
};
