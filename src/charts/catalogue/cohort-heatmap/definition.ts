import { defineChart } from "../../define";

export const COHORT_HEATMAP = defineChart({
  id: "cohort-heatmap",
  text: {
    en: { name: "Cohorts", question: "Do they come back?" },
    "zh-CN": { name: "同期群留存", question: "用户还回来吗？" },
  },
  needs: { cohorts: true },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
