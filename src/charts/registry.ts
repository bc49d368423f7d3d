import { CHANNEL_PERFORMANCE } from "./catalogue/channel-performance/definition";
import { TREND } from "./catalogue/trend/definition";
import type { ChartDefinition } from "./define";

/** Every chart, in the order in which they are offered. */
export const CHARTS: readonly ChartDefinition[] = [CHANNEL_PERFORMANCE, TREND];
