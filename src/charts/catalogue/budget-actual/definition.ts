import { defineChart } from "../../define";

export const BUDGET_ACTUAL = defineChart({
  id: "budget-actual",
  text: {
    en: { name: "Plan and actual", question: "Where are we against plan?" },
    "zh-CN": { name: "预算执行", question: "计划执行得怎么样？" },
  },
  needs: { names: true, planned: true },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
