import { CAMPAIGN_PLAN } from "./catalogue/campaign-plan/definition";
import { CHANNEL_LOG } from "./catalogue/channel-log/definition";
import type { TemplateDefinition } from "./define";
import { LTV_MODEL } from "./catalogue/ltv-model/definition";

/** Every template there is. Adding one touches its own folder and one line here. */
export const TEMPLATES: readonly TemplateDefinition[] = [CAMPAIGN_PLAN, CHANNEL_LOG, LTV_MODEL];
