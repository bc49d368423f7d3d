import type { Lang } from "../../../core/lang";
import type { SampleRows } from "../../../plan/structure/words";
import { sampleRows, type ActivityPeriod, type ChannelProfile } from "./sample-rows";

export interface ChannelLogSample {
  readonly owner: string;
  readonly version: string;
  readonly economics: { readonly margin: number; readonly refund: number; readonly fee: number };
  readonly everyday: string;
  readonly periods: readonly ActivityPeriod[];
  readonly profiles: readonly ChannelProfile[];
}

const PEAK = [
  { from: 33, to: 37, spend: 1.2, orderRate: 1.05 },
  { from: 38, to: 47, spend: 1.7, orderRate: 1.2 },
] as const;

const zh: ChannelLogSample = {
  owner: "投放",
  version: "V1.0",
  economics: { margin: 0.5, refund: 0.1, fee: 0.06 },
  everyday: "日常投放",
  periods: [
    { ...PEAK[0], activity: "尝鲜季预热" },
    { ...PEAK[1], activity: "冷萃尝鲜季" },
  ],
  profiles: [
    {
      channel: "巨量千川",
      dailySpend: 3800,
      cpm: 45,
      clickRate: 0.032,
      signUpRate: 0.06,
      orderRate: 0.026,
      orderValue: 159,
      newShare: 0.72,
      weekend: 1.2,
    },
    {
      channel: "小红书聚光",
      dailySpend: 2600,
      cpm: 38,
      clickRate: 0.036,
      signUpRate: 0.05,
      orderRate: 0.017,
      orderValue: 172,
      newShare: 0.78,
      weekend: 1.15,
    },
    {
      channel: "腾讯广告",
      dailySpend: 2200,
      cpm: 32,
      clickRate: 0.019,
      signUpRate: 0.055,
      orderRate: 0.021,
      orderValue: 149,
      newShare: 0.8,
      weekend: 1.05,
    },
    {
      channel: "淘宝万相台",
      dailySpend: 3000,
      cpm: 60,
      clickRate: 0.042,
      signUpRate: 0.07,
      orderRate: 0.04,
      orderValue: 165,
      newShare: 0.55,
      weekend: 1.1,
    },
    {
      channel: "百度搜索",
      dailySpend: 1500,
      cpm: 180,
      clickRate: 0.065,
      signUpRate: 0.08,
      orderRate: 0.036,
      orderValue: 176,
      newShare: 0.83,
      weekend: 0.85,
    },
    {
      channel: "私域社群",
      dailySpend: 900,
      cpm: 20,
      clickRate: 0.05,
      signUpRate: 0.04,
      orderRate: 0.02,
      orderValue: 142,
      newShare: 0.2,
      weekend: 1.1,
    },
  ],
};

const en: ChannelLogSample = {
  owner: "Media",
  version: "V1.0",
  economics: { margin: 0.6, refund: 0.07, fee: 0.04 },
  everyday: "Always on",
  periods: [
    { ...PEAK[0], activity: "Tasting teaser" },
    { ...PEAK[1], activity: "Tasting weeks" },
  ],
  profiles: [
    {
      channel: "Google Search",
      dailySpend: 620,
      cpm: 60,
      clickRate: 0.05,
      signUpRate: 0.09,
      orderRate: 0.054,
      orderValue: 48,
      newShare: 0.7,
      weekend: 0.85,
    },
    {
      channel: "Meta Ads",
      dailySpend: 700,
      cpm: 11,
      clickRate: 0.014,
      signUpRate: 0.06,
      orderRate: 0.031,
      orderValue: 46,
      newShare: 0.78,
      weekend: 1.15,
    },
    {
      channel: "TikTok Ads",
      dailySpend: 380,
      cpm: 7,
      clickRate: 0.011,
      signUpRate: 0.05,
      orderRate: 0.021,
      orderValue: 43,
      newShare: 0.85,
      weekend: 1.2,
    },
    {
      channel: "Email",
      dailySpend: 90,
      cpm: 4,
      clickRate: 0.026,
      signUpRate: 0.04,
      orderRate: 0.021,
      orderValue: 52,
      newShare: 0.12,
      weekend: 0.9,
    },
    {
      channel: "Affiliates",
      dailySpend: 260,
      cpm: 14,
      clickRate: 0.02,
      signUpRate: 0.06,
      orderRate: 0.039,
      orderValue: 47,
      newShare: 0.66,
      weekend: 1,
    },
    {
      channel: "Creators",
      dailySpend: 300,
      cpm: 16,
      clickRate: 0.019,
      signUpRate: 0.07,
      orderRate: 0.041,
      orderValue: 45,
      newShare: 0.8,
      weekend: 1.1,
    },
  ],
};

export const CHANNEL_LOG_SAMPLES: Readonly<Record<Lang, ChannelLogSample>> = { en, "zh-CN": zh };

const LOG_DAYS = 60;

/** The rows of the sample log up to yesterday, in the order of the entered columns. */
export const sampleLog =
  (lang: Lang) =>
  (today: number): SampleRows => {
    const { profiles, periods, everyday } = CHANNEL_LOG_SAMPLES[lang];
    return sampleRows(profiles, periods, everyday, today - 1, LOG_DAYS).map((row) => [
      row.date,
      row.channel,
      row.activity,
      row.spend,
      row.impressions,
      row.clicks,
      row.signUps,
      row.orders,
      row.revenue,
      row.newCustomers,
    ]);
  };
