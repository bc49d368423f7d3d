import type { Lang } from "../../core/lang";

export interface LtvSample {
  readonly arpu: number;
  readonly margin: number;
  readonly first: number;
  readonly decay: number;
  readonly discount: number;
  readonly horizon: number;
  readonly spend: number;
  readonly users: number;
  readonly targetRatio: number;
  readonly targetPayback: number;
  /** From month 1; later months are not yet known. */
  readonly measured: readonly number[];
  readonly retentionChanges: readonly number[];
  readonly costChanges: readonly number[];
}

const SHAPE = {
  first: 0.46, decay: 0.38, discount: 0.008, horizon: 24, targetRatio: 3, targetPayback: 6,
  measured: [1, 0.468, 0.352, 0.297, 0.279, 0.248, 0.233, 0.221, 0.204, 0.197, 0.193, 0.184],
  retentionChanges: [-0.2, -0.1, 0, 0.1, 0.2],
  costChanges: [-0.3, -0.15, 0, 0.15, 0.3, 0.5],
} as const;

/** Invented: a member app in China, a subscription app elsewhere. */
export const LTV_SAMPLES: Readonly<Record<Lang, LtvSample>> = {
  en: { ...SHAPE, arpu: 14, margin: 0.75, spend: 84000, users: 5000 },
  "zh-CN": { ...SHAPE, arpu: 58, margin: 0.7, spend: 300000, users: 4500 },
};
