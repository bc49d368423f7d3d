import { defineMetric } from "./metric";

/** A part of a whole. */
export const SHARE = defineMetric({
  key: "share",
  unit: "percent",
  operands: { part: "money", whole: "money" },
  formula: ["part", "/", "whole"],
});

/** By how much a value lies above what it is compared with, as a share of that. */
export const CHANGE = defineMetric({
  key: "change",
  unit: "percent",
  operands: { value: "money", baseline: "money" },
  formula: [["value", "/", "baseline"], "-", 1],
});
