import { defineChart } from "../../define";

export const PACING = defineChart({
  id: "pacing",
  text: {
    en: { name: "Month pacing", question: "Will we make the month?" },
    "zh-CN": { name: "月度进度", question: "这个月能完成吗？" },
  },
  needs: { days: 14, some: ["revenue", "orders", "spend"] },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
