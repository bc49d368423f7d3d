import { ask } from "../../src/charts/ask";
import * as earnersSheet from "../../src/charts/catalogue/channel-efficiency/sheet";
import { CHART as EARNERS } from "../../src/charts/catalogue/channel-efficiency/chart";
import * as earners from "../../src/charts/catalogue/channel-efficiency/data";
import { CHANNEL_EFFICIENCY } from "../../src/charts/catalogue/channel-efficiency/definition";
import * as channelsSheet from "../../src/charts/catalogue/channel-performance/sheet";
import { CHART as CHANNELS } from "../../src/charts/catalogue/channel-performance/chart";
import * as channels from "../../src/charts/catalogue/channel-performance/data";
import { CHANNEL_PERFORMANCE } from "../../src/charts/catalogue/channel-performance/definition";
import * as rankedSheet from "../../src/charts/catalogue/channel-ranking/sheet";
import { CHART as RANKED } from "../../src/charts/catalogue/channel-ranking/chart";
import * as ranked from "../../src/charts/catalogue/channel-ranking/data";
import { CHANNEL_RANKING } from "../../src/charts/catalogue/channel-ranking/definition";
import * as linesSheet from "../../src/charts/catalogue/trend/sheet";
import { CHART as LINES } from "../../src/charts/catalogue/trend/chart";
import * as lines from "../../src/charts/catalogue/trend/data";
import { TREND } from "../../src/charts/catalogue/trend/definition";
import type { ChartSettings, PlannedChart, PlanRequest } from "../../src/charts/define";
import type { Earnings } from "../../src/charts/earnings";
import { planChart } from "../../src/charts/plan-chart";
import type { TableReading } from "../../src/reading/table-reading";

/** The charts of channels and of time as the pane has them once they are open: asked, and planned. */
export const performanceOf = (reading: TableReading, settings: ChartSettings): channels.ChannelPerformance =>
  ask(channels, reading, settings).data;
export const trendOf = (reading: TableReading, settings: ChartSettings): lines.Trend => ask(lines, reading, settings).data;

export const rankingOf = (reading: TableReading, settings: ChartSettings): ranked.Ranking => ask(ranked, reading, settings).data;

export const earningsOf = (reading: TableReading, settings: ChartSettings): Earnings => ask(earners, reading, settings).data;

export const planChannels = (request: PlanRequest): PlannedChart => planChart(CHANNEL_PERFORMANCE, CHANNELS, channelsSheet, request);
export const planRanking = (request: PlanRequest): PlannedChart => planChart(CHANNEL_RANKING, RANKED, rankedSheet, request);
export const planEarners = (request: PlanRequest): PlannedChart => planChart(CHANNEL_EFFICIENCY, EARNERS, earnersSheet, request);
export const planTrend = (request: PlanRequest): PlannedChart => planChart(TREND, LINES, linesSheet, request);
