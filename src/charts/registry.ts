import { AB_RESULT } from "./catalogue/ab-result/definition";
import { ACTIVITY_EFFECT } from "./catalogue/activity-effect/definition";
import { BUDGET_ACTUAL } from "./catalogue/budget-actual/definition";
import { CALENDAR_HEATMAP } from "./catalogue/calendar-heatmap/definition";
import { CHANNEL_EFFICIENCY } from "./catalogue/channel-efficiency/definition";
import { CHANNEL_MIX } from "./catalogue/channel-mix/definition";
import { CHANNEL_PERFORMANCE } from "./catalogue/channel-performance/definition";
import { CHANNEL_RANKING } from "./catalogue/channel-ranking/definition";
import { COHORT_HEATMAP } from "./catalogue/cohort-heatmap/definition";
import { CONCENTRATION } from "./catalogue/concentration/definition";
import { CONTENT_SLOTS } from "./catalogue/content-slots/definition";
import { DRIVER_WATERFALL } from "./catalogue/driver-waterfall/definition";
import { FUNNEL } from "./catalogue/funnel/definition";
import { PACING } from "./catalogue/pacing/definition";
import { RETENTION_CURVES } from "./catalogue/retention-curves/definition";
import { RFM_MAP } from "./catalogue/rfm-map/definition";
import { TREND } from "./catalogue/trend/definition";
import type { ChartDefinition } from "./define";

/** Every chart, in the order in which they are offered. */
export const CHARTS: readonly ChartDefinition[] = [
  CHANNEL_EFFICIENCY,
  CHANNEL_PERFORMANCE,
  CHANNEL_RANKING,
  TREND,
  ACTIVITY_EFFECT,
  PACING,
  DRIVER_WATERFALL,
  CALENDAR_HEATMAP,
  BUDGET_ACTUAL,
  CONCENTRATION,
  CONTENT_SLOTS,
  CHANNEL_MIX,
  FUNNEL,
  COHORT_HEATMAP,
  RETENTION_CURVES,
  AB_RESULT,
  RFM_MAP,
];
