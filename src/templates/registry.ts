import { CAMPAIGN_PLAN } from "./campaign-plan/campaign-plan";
import { CHANNEL_LOG } from "./channel-log/channel-log";
import type { TemplateDefinition } from "./define";
import { LTV_MODEL } from "./ltv-model/ltv-model";

/** Every template there is. Adding one touches its own folder and one line here. */
export const TEMPLATES: readonly TemplateDefinition[] = [CAMPAIGN_PLAN, CHANNEL_LOG, LTV_MODEL];
