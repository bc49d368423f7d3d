import type { FunctionDefinition } from "./define";
import { NAMESPACE } from "./namespace";
import { GROSS_MARGIN } from "./unit-economics/gross-margin";
import { BREAKEVEN_ROI } from "./unit-economics/breakeven-roi";
import { UNIT_MARGIN } from "./unit-economics/unit-margin";
import { NET_ROI } from "./unit-economics/net-roi";
import { BREAKEVEN_UNITS } from "./unit-economics/breakeven-units";
import { PRICE_BREAKEVEN } from "./unit-economics/price-breakeven";
import { PAYBACK } from "./unit-economics/payback";
import { ROAS } from "./acquisition/roas";
import { MER } from "./acquisition/mer";
import { CHANNEL_METRICS } from "./acquisition/channel-metrics";
import { CAC } from "./acquisition/cac";
import { ATTRIBUTION } from "./acquisition/attribution";
import { INCREMENTALITY } from "./acquisition/incrementality";
import { FUNNEL } from "./funnel/funnel";
import { FUNNEL_REQUIRED } from "./funnel/funnel-required";
import { GOAL } from "./funnel/goal";
import { RETENTION } from "./retention/retention";
import { RETENTION_LOG } from "./retention/retention-log";
import { RETENTION_FROM } from "./retention/retention-from";
import { COHORT_TABLE } from "./retention/cohort-table";
import { RETENTION_POOLED } from "./retention/retention-pooled";
import { RETENTION_FIT } from "./retention/retention-fit";
import { LIFETIME } from "./retention/lifetime";
import { STICKINESS } from "./retention/stickiness";
import { ACTIVE_USERS } from "./retention/active-users";
import { SURVIVAL_KM } from "./retention/survival-km";
import { NRR } from "./retention/nrr";
import { GRR } from "./retention/grr";
import { MRR_MOVES } from "./retention/mrr-moves";
import { REPURCHASE_RATE } from "./retention/repurchase-rate";
import { NEW_RETURNING } from "./retention/new-returning";
import { SECOND_ORDER } from "./retention/second-order";
import { LTV } from "./ltv/ltv";
import { LTV_CAC } from "./ltv/ltv-cac";
import { LTV_LOG } from "./ltv/ltv-log";
import { LTV_CURVE } from "./ltv/ltv-curve";
import { SBG_FIT } from "./ltv/sbg-fit";
import { SBG_SURVIVAL } from "./ltv/sbg-survival";
import { SBG_RETENTION } from "./ltv/sbg-retention";
import { SBG_DERL } from "./ltv/sbg-derl";
import { BDW_FIT } from "./ltv/bdw-fit";
import { BTYD_SUMMARY } from "./ltv/btyd-summary";
import { BTYD_FIT } from "./ltv/btyd-fit";
import { BTYD_EXPECTED } from "./ltv/btyd-expected";
import { BTYD_PREDICT } from "./ltv/btyd-predict";
import { BTYD_PALIVE } from "./ltv/btyd-palive";
import { GG_FIT } from "./ltv/gg-fit";
import { GG_SPEND } from "./ltv/gg-spend";
import { BTYD_CLV } from "./ltv/btyd-clv";
import { BGBB_FIT } from "./ltv/bgbb-fit";
import { BGBB_PREDICT } from "./ltv/bgbb-predict";
import { GMV } from "./revenue/gmv";
import { GMV_SOLVE } from "./revenue/gmv-solve";
import { ARPU } from "./revenue/arpu";
import { ARPPU } from "./revenue/arppu";
import { PAY_RATE } from "./revenue/pay-rate";
import { DRIVERS } from "./revenue/drivers";
import { DRIVERS_DETAIL } from "./revenue/drivers-detail";
import { MIX_RATE } from "./revenue/mix-rate";
import { MIX_DETAIL } from "./revenue/mix-detail";
import { RFM } from "./segmentation/rfm";
import { RFM_SCORE } from "./segmentation/rfm-score";
import { RFM_SEGMENT } from "./segmentation/rfm-segment";
import { LIFECYCLE } from "./segmentation/lifecycle";
import { PAY_TIER } from "./segmentation/pay-tier";
import { CONCENTRATION } from "./segmentation/concentration";
import { ABC } from "./segmentation/abc";
import { KANO } from "./segmentation/kano";
import { CUSTOMER_SUMMARY } from "./retention/customer-summary";
import { TARGET_BLEND } from "./planning/target-blend";
import { PACING } from "./planning/pacing";
import { MONTH_END } from "./planning/month-end";
import { PERIOD_COMPARE } from "./planning/period-compare";
import { BUDGET_VARIANCE } from "./planning/budget-variance";
import { KPI_SCORE } from "./planning/kpi-score";
import { ETS } from "./planning/ets";
import { FORECAST_ERROR } from "./planning/forecast-error";
import { SEASONAL_INDEX } from "./planning/seasonal-index";
import { BASS } from "./planning/bass";
import { LAUNCH_PLAN } from "./planning/launch-plan";
import { SELL_THROUGH } from "./planning/sell-through";
import { ADSTOCK } from "./allocation/adstock";
import { HILL } from "./allocation/hill";
import { RESPONSE_FIT } from "./allocation/response-fit";
import { ALLOCATE } from "./allocation/allocate";
import { BUDGET_SPLIT } from "./allocation/budget-split";
import { WILSON } from "./experiments/wilson";
import { AB_TEST } from "./experiments/ab-test";
import { AB_LIFT } from "./experiments/ab-lift";
import { AB_MULTI } from "./experiments/ab-multi";
import { AB_VALUE } from "./experiments/ab-value";
import { AB_SAMPLE_SIZE } from "./experiments/ab-sample-size";
import { AB_DURATION } from "./experiments/ab-duration";
import { AB_POWER } from "./experiments/ab-power";
import { AB_BAYES } from "./experiments/ab-bayes";
import { SRM } from "./experiments/srm";
import { K_FACTOR } from "./virality/k-factor";
import { VIRAL_USERS } from "./virality/viral-users";
import { VIRAL_MULTIPLIER } from "./virality/viral-multiplier";
import { BOUNCE_RATE } from "./content/bounce-rate";
import { DWELL } from "./content/dwell";

/** Every function a cell can call, in the order of the catalogue. Adding one is its file and one line here. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  GROSS_MARGIN,
  BREAKEVEN_ROI,
  UNIT_MARGIN,
  NET_ROI,
  BREAKEVEN_UNITS,
  PRICE_BREAKEVEN,
  PAYBACK,
  ROAS,
  MER,
  CHANNEL_METRICS,
  CAC,
  ATTRIBUTION,
  INCREMENTALITY,
  FUNNEL,
  FUNNEL_REQUIRED,
  GOAL,
  RETENTION,
  RETENTION_LOG,
  RETENTION_FROM,
  COHORT_TABLE,
  RETENTION_POOLED,
  RETENTION_FIT,
  LIFETIME,
  STICKINESS,
  ACTIVE_USERS,
  SURVIVAL_KM,
  NRR,
  GRR,
  MRR_MOVES,
  REPURCHASE_RATE,
  NEW_RETURNING,
  SECOND_ORDER,
  LTV,
  LTV_CAC,
  LTV_LOG,
  LTV_CURVE,
  SBG_FIT,
  SBG_SURVIVAL,
  SBG_RETENTION,
  SBG_DERL,
  BDW_FIT,
  BTYD_SUMMARY,
  BTYD_FIT,
  BTYD_EXPECTED,
  BTYD_PREDICT,
  BTYD_PALIVE,
  GG_FIT,
  GG_SPEND,
  BTYD_CLV,
  BGBB_FIT,
  BGBB_PREDICT,
  GMV,
  GMV_SOLVE,
  ARPU,
  ARPPU,
  PAY_RATE,
  DRIVERS,
  DRIVERS_DETAIL,
  MIX_RATE,
  MIX_DETAIL,
  RFM,
  RFM_SCORE,
  RFM_SEGMENT,
  LIFECYCLE,
  PAY_TIER,
  CONCENTRATION,
  ABC,
  KANO,
  CUSTOMER_SUMMARY,
  TARGET_BLEND,
  PACING,
  MONTH_END,
  PERIOD_COMPARE,
  BUDGET_VARIANCE,
  KPI_SCORE,
  ETS,
  FORECAST_ERROR,
  SEASONAL_INDEX,
  BASS,
  LAUNCH_PLAN,
  SELL_THROUGH,
  ADSTOCK,
  HILL,
  RESPONSE_FIT,
  ALLOCATE,
  BUDGET_SPLIT,
  WILSON,
  AB_TEST,
  AB_LIFT,
  AB_MULTI,
  AB_VALUE,
  AB_SAMPLE_SIZE,
  AB_DURATION,
  AB_POWER,
  AB_BAYES,
  SRM,
  K_FACTOR,
  VIRAL_USERS,
  VIRAL_MULTIPLIER,
  BOUNCE_RATE,
  DWELL,
];

const byId = new Map(FUNCTIONS.map((definition) => [definition.id, definition]));

/** Finds a function by id, with or without the namespace, in any case. */
export const findFunction = (name: string): FunctionDefinition | undefined =>
  byId.get(
    name
      .trim()
      .toUpperCase()
      .replace(new RegExp(`^${NAMESPACE}\\.`), ""),
  );
