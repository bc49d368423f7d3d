import type { Texts } from "../../core/lang";

/** What planners want to know, in their words, and the functions that answer it. */
export const SITUATIONS: readonly { readonly want: Texts; readonly ids: readonly string[] }[] = [
  { want: { en: "know from which ROI ads stop losing money", "zh-CN": "知道投产比多少才保本" }, ids: ["BREAKEVEN_ROI", "ROAS", "NET_ROI"] },
  {
    want: { en: "see when a customer has paid back the cost of winning them", "zh-CN": "算获客成本多久回本" },
    ids: ["PAYBACK", "CAC", "LTV"],
  },
  { want: { en: "decide on a discount or a price rise", "zh-CN": "决定打折还是提价" }, ids: ["PRICE_BREAKEVEN", "BREAKEVEN_UNITS"] },
  {
    want: { en: "compare channels, and share out the credit", "zh-CN": "比渠道、分功劳" },
    ids: ["CHANNEL_METRICS", "ATTRIBUTION", "INCREMENTALITY"],
  },
  { want: { en: "find where the funnel leaks", "zh-CN": "看漏斗在哪一步流失" }, ids: ["FUNNEL", "FUNNEL_REQUIRED"] },
  {
    want: { en: "get day 1, 7 and 30 retention from a log", "zh-CN": "从日志算次日、7 日、30 日留存" },
    ids: ["RETENTION_LOG", "COHORT_TABLE", "RETENTION_FIT"],
  },
  { want: { en: "know what a customer is worth", "zh-CN": "算客户终身价值" }, ids: ["LTV", "LTV_CURVE", "SBG_FIT", "BTYD_CLV"] },
  {
    want: { en: "tell who will buy again and who is gone", "zh-CN": "判断谁还会回购、谁已流失" },
    ids: ["BTYD_PALIVE", "BTYD_PREDICT", "LIFECYCLE"],
  },
  { want: { en: "group customers by value", "zh-CN": "给用户分层" }, ids: ["RFM", "RFM_SEGMENT", "PAY_TIER", "CONCENTRATION"] },
  { want: { en: "explain why revenue rose or fell", "zh-CN": "解释营收为什么涨跌" }, ids: ["DRIVERS", "MIX_RATE", "GMV"] },
  {
    want: { en: "set a target and keep pace with it", "zh-CN": "定目标、盯进度" },
    ids: ["TARGET_BLEND", "PACING", "GOAL", "BUDGET_VARIANCE"],
  },
  {
    want: { en: "forecast a season or a launch", "zh-CN": "预测季节波动或新品上市" },
    ids: ["ETS", "SEASONAL_INDEX", "BASS", "LAUNCH_PLAN"],
  },
  { want: { en: "split a budget", "zh-CN": "分预算" }, ids: ["ALLOCATE", "BUDGET_SPLIT", "HILL", "ADSTOCK"] },
  {
    want: { en: "plan an A/B test and read its result", "zh-CN": "设计 A/B 测试并判断是否显著" },
    ids: ["AB_SAMPLE_SIZE", "AB_TEST", "AB_BAYES", "SRM"],
  },
  { want: { en: "plan a referral campaign", "zh-CN": "策划裂变活动" }, ids: ["K_FACTOR", "VIRAL_USERS", "VIRAL_MULTIPLIER"] },
];
