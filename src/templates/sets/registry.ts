import { CAMPAIGN_SET } from "./campaign/definition";
import { LAUNCH_SET } from "./launch/definition";
import { STORE_MONTH_SET } from "./store-month/definition";
import type { SetDefinition } from "./definition";

/** Every set of linked sheets there is. Adding one touches its own folder and one line here. */
export const SETS: readonly SetDefinition[] = [CAMPAIGN_SET, LAUNCH_SET, STORE_MONTH_SET];
