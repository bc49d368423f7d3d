import { CAMPAIGN_PLAN } from "./campaign-plan/campaign-plan";
import type { TemplateDefinition } from "./define";

/** Every template there is. Adding one touches its own folder and one line here. */
export const TEMPLATES: readonly TemplateDefinition[] = [CAMPAIGN_PLAN];
