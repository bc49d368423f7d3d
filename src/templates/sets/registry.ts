import { CAMPAIGN_SET } from "./campaign/definition";
import type { SetDefinition } from "./definition";

/** Every set of linked sheets there is. Adding one touches its own folder and one line here. */
export const SETS: readonly SetDefinition[] = [CAMPAIGN_SET];
