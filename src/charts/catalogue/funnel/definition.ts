import { defineChart } from "../../define";

export const FUNNEL = defineChart({
  id: "funnel",
  text: {
    en: { name: "Funnel", question: "Where do we lose people?" },
    "zh-CN": { name: "转化漏斗", question: "人在哪一步流失？" },
  },
  needs: { steps: true },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
