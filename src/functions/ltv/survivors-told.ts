import { sbgSurvival } from "../../core/ltv/beta-geometric";
import type { SurvivalFit } from "../../core/ltv/fit-survivors";
import type { Intermediate } from "../define";

/** What both survival models tell of their fit: the cohort as observed, and the same by the model. */
export function survivorsTold(survivors: readonly number[], { alpha, beta, c }: SurvivalFit): readonly Intermediate[] {
  const renewals = survivors.length - 1;
  const start = survivors[0] as number;
  const end = survivors[renewals] as number;
  return [
    { name: { en: "renewals observed", "zh-CN": "观察到的续费次数" }, value: renewals, unit: "count" },
    { name: { en: "customers at the start", "zh-CN": "起始客户数" }, value: start, unit: "count" },
    { name: { en: "customers left at the end", "zh-CN": "最后还在的客户数" }, value: end, unit: "count" },
    { name: { en: "share left at the end, observed", "zh-CN": "最后还在的比例（实际）" }, value: end / start, unit: "fraction" },
    {
      name: { en: "share left at the end, by the model", "zh-CN": "最后还在的比例（模型）" },
      value: sbgSurvival(alpha, beta, renewals, c),
      unit: "fraction",
    },
    {
      name: { en: "chance to leave at the first renewal, by the model", "zh-CN": "首次续费时流失的概率（模型）" },
      value: alpha / (alpha + beta),
      unit: "probability",
    },
  ];
}
