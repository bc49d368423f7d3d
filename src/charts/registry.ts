import { channelPerformance } from "./channel-performance/definition";
import type { ChartDefinition } from "./define";
import { trend } from "./trend/definition";

/** Every chart, in the order in which they are offered. */
export const CHARTS: readonly ChartDefinition[] = [channelPerformance, trend];
