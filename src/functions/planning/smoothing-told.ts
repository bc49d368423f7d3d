import { smooth, type SmoothingModel } from "../../core/planning/smooth";
import type { Intermediate } from "../define";

/** Where a smoothed series stands at its end: its level and, where the model has them, its trend and the season that comes next. */
export function smoothingTold(values: readonly number[], model: SmoothingModel): readonly Intermediate[] {
  const { beta, season } = model;
  const last = smooth(values, model);
  const term = season && last.season[values.length % season.period];
  return [
    { name: { en: "periods read", "zh-CN": "历史期数" }, value: values.length, unit: "periods" },
    { name: { en: "last level", "zh-CN": "期末水平" }, value: last.level, unit: "number" },
    ...(beta === undefined
      ? []
      : [{ name: { en: "last trend per period", "zh-CN": "期末趋势（每期）" }, value: last.trend, unit: "number" as const }]),
    ...(term === undefined
      ? []
      : season?.kind === "mul"
        ? [{ name: { en: "seasonal factor of the next period", "zh-CN": "下一期的季节系数" }, value: term, unit: "ratio" as const }]
        : [{ name: { en: "seasonal amount of the next period", "zh-CN": "下一期的季节增减量" }, value: term, unit: "number" as const }]),
  ];
}
