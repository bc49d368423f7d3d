import { describe, expect, it, test } from "@jest/globals";
import { LANGS } from "../../src/core/lang";
import { FUNCTIONS } from "../../src/functions/registry";
import { editDistance } from "../../src/taskpane/state/search/edit-distance";
import { searchFunctions } from "../../src/taskpane/state/search/search-functions";

const hits = (query: string) => searchFunctions(FUNCTIONS, query, "en");
const ids = (query: string): string[] => hits(query).map(({ definition }) => definition.id);

describe("searching functions", () => {
  it("gives every function, in the order of the catalogue, while nothing is asked for", () => {
    for (const query of ["  ", "？", "how do I", "怎么"]) expect(ids(query)).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  it("puts the function first whose name was typed, with or without the namespace, in any case", () => {
    for (const { id } of FUNCTIONS) {
      expect(ids(id)[0]).toBe(id);
      expect(ids(`ops.${id.toLowerCase()}`)[0]).toBe(id);
      expect(ids(id.replaceAll("_", " "))[0]).toBe(id);
    }
  });

  it("wants what was asked for and gives nothing rather than anything", () => {
    for (const query of ["retention xyzzy", "qqqq", "天气预报", "hello world"]) expect(ids(query)).toEqual([]);
  });

  it("gives the same for other orders of words, full-width letters, capitals and punctuation", () => {
    expect(ids("ＬＴＶ")).toEqual(ids("ltv"));
    expect(ids("analysis cohort")[0]).toBe("COHORT_TABLE");
    expect(ids("尾差 拆预算")).toEqual(ids("拆预算、尾差！"));
    expect(ids("Is this test significant?")).toEqual(ids("is this test significant"));
    expect(ids("optimise marketing budget")).toEqual(ids("optimize marketing budgets"));
  });

  it("finds what is not typed to its end and what is typed with a slip", () => {
    expect(ids("reten")).toContain("RETENTION");
    for (const query of ["retnetion", "retenton", "retention"]) expect(ids(query)[0]).toBe("RETENTION");
    expect(ids("sampel size")[0]).toBe("AB_SAMPLE_SIZE");
    expect(ids("显著姓")[0]).toBe("AB_TEST");
  });

  it("gives the same functions whatever the language of the pane, and says why in it where it can", () => {
    for (const query of ["回本", "which customers have left"])
      expect(searchFunctions(FUNCTIONS, query, "zh-CN").map(({ definition }) => definition.id)).toEqual(ids(query));
    expect(searchFunctions(FUNCTIONS, "哪些客户快流失了", "zh-CN")[0]?.why).toBe("哪些客户快流失了");
  });

  it("gives no reason where the name or the summary shows it", () => {
    for (const lang of LANGS) expect(searchFunctions(FUNCTIONS, "LTV", lang)[0]?.why).toBeUndefined();
    expect(searchFunctions(FUNCTIONS, "样本量", "zh-CN")[0]?.why).toBeUndefined();
    expect(searchFunctions(FUNCTIONS, "样本量", "en")[0]?.why).toContain("样本量");
  });
});

/**
 * What marketers and planners ask, with the functions that may stand first. Sources: the situations in the definitions, and the
 * vocabulary of published guides to running shops, campaigns, private channels and subscription products.
 */
const QUERIES: readonly (readonly [query: string, ...first: string[]])[] = [
  ["回本", "PAYBACK"],
  ["几个月回本", "PAYBACK"],
  ["多久能收回获客成本", "PAYBACK"],
  ["不亏的底线", "BREAKEVEN_ROI"],
  ["保本ROI", "BREAKEVEN_ROI"],
  ["广告要做到多少才保本", "BREAKEVEN_ROI"],
  ["投产比", "ROAS"],
  ["投入产出比", "ROAS"],
  ["直播间坑位费卖多少件回本", "BREAKEVEN_UNITS"],
  ["打八折要多卖多少", "PRICE_BREAKEVEN"],
  ["降价", "PRICE_BREAKEVEN"],
  ["留存", "RETENTION"],
  ["留存率", "RETENTION"],
  ["次日留存", "RETENTION_LOG", "RETENTION"],
  ["7日留存", "RETENTION_LOG", "RETENTION"],
  ["从登录日志算留存", "RETENTION_LOG"],
  ["同期群", "COHORT_TABLE"],
  ["复购", "REPURCHASE_RATE"],
  ["老客回头率", "REPURCHASE_RATE"],
  ["日活", "ACTIVE_USERS"],
  ["用户粘性", "STICKINESS"],
  ["客户什么时候流失", "SURVIVAL_KM", "BTYD_PALIVE"],
  ["哪些客户快流失了", "BTYD_PALIVE"],
  ["沉睡客户要不要召回", "BTYD_PALIVE"],
  ["续费率", "NRR", "GRR", "SBG_RETENTION", "SBG_FIT"],
  ["终身价值", "LTV"],
  ["一个客户值多少钱", "LTV"],
  ["预算怎么分", "ALLOCATE"],
  ["渠道预算怎么分配效果最好", "ALLOCATE"],
  ["边际递减", "HILL"],
  ["广告滞后效果", "ADSTOCK"],
  ["哪个渠道带来的", "ATTRIBUTION"],
  ["归因", "ATTRIBUTION"],
  ["发券有没有用", "INCREMENTALITY"],
  ["大促", "LAUNCH_PLAN", "PACING", "GMV", "GMV_SOLVE"],
  ["大促目标拆到每天", "LAUNCH_PLAN"],
  ["进度落后了吗", "PACING"],
  ["超预算了吗", "BUDGET_VARIANCE"],
  ["绩效打分", "KPI_SCORE"],
  ["预测下个月销量", "ETS"],
  ["预测准不准", "FORECAST_ERROR"],
  ["淡旺季", "SEASONAL_INDEX"],
  ["新品扩散", "BASS"],
  ["销售额为什么跌", "DRIVERS"],
  ["转化率为什么下降", "MIX_RATE"],
  ["客户分层", "RFM"],
  ["会员分级", "RFM", "PAY_TIER"],
  ["二八", "CONCENTRATION"],
  ["卡诺模型", "KANO"],
  ["显著性", "AB_TEST"],
  ["样本量", "AB_SAMPLE_SIZE"],
  ["测试要跑多久", "AB_DURATION", "AB_SAMPLE_SIZE"],
  ["分流不均", "SRM"],
  ["漏斗哪一步流失最多", "FUNNEL"],
  ["要达到目标需要多少流量", "FUNNEL_REQUIRED", "GMV_SOLVE"],
  ["老带新", "K_FACTOR"],
  ["裂变", "K_FACTOR", "VIRAL_USERS"],
  ["跳出率", "BOUNCE_RATE"],
  ["停留时长", "DWELL"],
  ["is this test significant", "AB_TEST"],
  ["how many users do I need", "AB_SAMPLE_SIZE"],
  ["how long should the test run", "AB_DURATION", "AB_SAMPLE_SIZE"],
  ["break even", "BREAKEVEN_ROI", "BREAKEVEN_UNITS"],
  ["months to pay back cac", "PAYBACK"],
  ["when do we break even on a customer", "PAYBACK"],
  ["cost per new customer", "CAC"],
  ["should I lower the price", "PRICE_BREAKEVEN"],
  ["day 7 retention", "RETENTION_LOG", "RETENTION"],
  ["cohort analysis", "COHORT_TABLE"],
  ["customer lifetime value", "LTV", "BTYD_CLV"],
  ["which customers have left", "BTYD_PALIVE"],
  ["how to split the budget", "ALLOCATE", "BUDGET_SPLIT"],
  ["diminishing returns", "HILL"],
  ["which channel deserves credit", "ATTRIBUTION"],
  ["did the coupon work", "INCREMENTALITY"],
  ["are we on track", "PACING"],
  ["over budget", "BUDGET_VARIANCE"],
  ["seasonality", "SEASONAL_INDEX"],
  ["how good was the forecast", "FORECAST_ERROR"],
  ["why did sales drop", "DRIVERS"],
  ["where do people leave", "FUNNEL"],
  ["repeat purchase rate", "REPURCHASE_RATE"],
  ["who are my best customers", "RFM"],
  ["viral growth", "VIRAL_USERS", "K_FACTOR"],
  ["time on page", "DWELL"],
];

test.each(QUERIES)("“%s” is answered by %s", (query, ...first) => {
  expect(first).toContain(ids(query)[0]);
});

test.each([
  ["kitten", "sitting", 3],
  ["chrun", "churn", 1],
  ["abc", "abc", 0],
  ["", "abcd", 3],
  ["留村率", "留存率", 1],
] as const)("%s and %s are %i apart, told up to 2", (a, b, distance) => {
  // kitten and sitting: the example of Levenshtein's distance found in most textbooks.
  expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
});
