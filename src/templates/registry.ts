import { B2B_OPS } from "./catalogue/b2b-ops/definition";
import { BUDGET_TRACKER } from "./catalogue/budget-tracker/definition";
import { CAMPAIGN_CALENDAR } from "./catalogue/campaign-calendar/definition";
import { CAMPAIGN_PLAN } from "./catalogue/campaign-plan/definition";
import { CAMPAIGN_REVIEW } from "./catalogue/campaign-review/definition";
import { CHANNEL_LOG } from "./catalogue/channel-log/definition";
import { CHANNEL_PLAN } from "./catalogue/channel-plan/definition";
import { CONTENT_CALENDAR } from "./catalogue/content-calendar/definition";
import { EXPERIMENT } from "./catalogue/experiment/definition";
import { GOAL_BREAKDOWN } from "./catalogue/goal-breakdown/definition";
import { LAUNCH_PLAN } from "./catalogue/launch-plan/definition";
import { LIFECYCLE_MATRIX } from "./catalogue/lifecycle-matrix/definition";
import { LTV_MODEL } from "./catalogue/ltv-model/definition";
import { MARKET_RESEARCH } from "./catalogue/market-research/definition";
import { MODULE_SCORECARD } from "./catalogue/module-scorecard/definition";
import { MONTHLY_WORK_PLAN } from "./catalogue/monthly-work-plan/definition";
import { NEW_PRODUCT_28D } from "./catalogue/new-product-28d/definition";
import { OPS_PLAN } from "./catalogue/ops-plan/definition";
import { OPS_PROCESS } from "./catalogue/ops-process/definition";
import { PORTFOLIO } from "./catalogue/portfolio/definition";
import { PRIVATE_DOMAIN } from "./catalogue/private-domain/definition";
import { PROMOTION_PLAN } from "./catalogue/promotion-plan/definition";
import { RETENTION } from "./catalogue/retention/definition";
import { RISK_REGISTER } from "./catalogue/risk-register/definition";
import { SALES_TARGET } from "./catalogue/sales-target/definition";
import { STORE_DAILY } from "./catalogue/store-daily/definition";
import { STORE_PLAN } from "./catalogue/store-plan/definition";
import { TEAM_KPI } from "./catalogue/team-kpi/definition";
import { USER_SEGMENTS } from "./catalogue/user-segments/definition";
import type { TemplateDefinition } from "./define";

/** Every template there is. Adding one touches its own folder and one line here. */
export const TEMPLATES: readonly TemplateDefinition[] = [
  B2B_OPS,
  BUDGET_TRACKER,
  CAMPAIGN_CALENDAR,
  CAMPAIGN_PLAN,
  CAMPAIGN_REVIEW,
  CHANNEL_LOG,
  CHANNEL_PLAN,
  CONTENT_CALENDAR,
  EXPERIMENT,
  GOAL_BREAKDOWN,
  LAUNCH_PLAN,
  LIFECYCLE_MATRIX,
  LTV_MODEL,
  MARKET_RESEARCH,
  MODULE_SCORECARD,
  MONTHLY_WORK_PLAN,
  NEW_PRODUCT_28D,
  OPS_PLAN,
  OPS_PROCESS,
  PORTFOLIO,
  PRIVATE_DOMAIN,
  PROMOTION_PLAN,
  RETENTION,
  RISK_REGISTER,
  SALES_TARGET,
  STORE_DAILY,
  STORE_PLAN,
  TEAM_KPI,
  USER_SEGMENTS,
];
